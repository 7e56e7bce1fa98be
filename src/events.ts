import { LRUCache } from "lru-cache";
import { hex } from "./hex.js";
import type { Caller, DenyCode, Notice, Stage, Usage } from "./types.js";

/** What happened, for logs, metrics and audits. Never holds text of prompts or answers, keys or raw subjects. */
export type GuardEvent = {
  /** The caller's id: ties together the events of one HTTP request. */
  readonly id: string;
  /** A keyed hash of the subject. */
  readonly subject: string;
  readonly stage: Stage;
} & (
  | { readonly type: "allowed" }
  /** `monitored`: the call would have been denied, but monitor mode let it pass. */
  | { readonly type: "denied"; readonly guard: string; readonly code: DenyCode; readonly monitored: boolean }
  | { readonly type: "redacted"; readonly entities: Readonly<Record<string, number>> }
  | { readonly type: "completed"; readonly ms: number; readonly usage?: Usage }
  | {
      readonly type: "failed";
      readonly ms: number;
      readonly state: "failed" | "aborted";
      readonly code: DenyCode;
      /** The HTTP status that the API answered with; absent when there was no answer. */
      readonly status?: number;
      readonly usage?: Usage;
    }
  /** A guard's settlement threw: the answer is not affected, the budget may be. */
  | { readonly type: "unsettled"; readonly guard: string }
  /** What a guard reported. */
  | (Notice & { readonly guard: string })
);

/** An event without what is known from the caller. */
export type EventBody = DistributiveOmit<GuardEvent, "id" | "subject">;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Reports an event; returns at once and never throws. */
export type Emit = (caller: Caller, event: EventBody) => void;

/** Hashes a caller's subject: the same for the same subject and secret, useless without the secret. */
export type HashSubject = (caller: Caller) => Promise<string>;

// The secret keys canaries, markers and signatures too: what is hashed here is said to be a subject.
const LABEL = "subject ";

/**
 * HMAC-SHA-256 of the subject, cut to 128 bits, in hex. Keyed, because a plain hash of an address or an e-mail can
 * be looked up. Without a `secret` a random one is drawn, so that hashes differ after a restart.
 */
export function subjectHasher(secret: string | undefined): HashSubject {
  let key: Promise<CryptoKey> | undefined;
  // By subject: a hash takes a trip through the thread pool, which a call would wait for.
  const hashes = new LRUCache<string, Promise<string>>({ max: 10_000 });
  const hash = async (subject: string): Promise<string> => {
    key ??= importKey(secret);
    const mac = await crypto.subtle.sign("HMAC", await key, new TextEncoder().encode(LABEL + subject));
    return hex(new Uint8Array(mac, 0, 16));
  };
  return (caller) => {
    const known = hashes.get(caller.subject) ?? hash(caller.subject);
    hashes.set(caller.subject, known);
    return known;
  };
}

function importKey(secret: string | undefined): Promise<CryptoKey> {
  const bytes =
    secret === undefined ? crypto.getRandomValues(new Uint8Array(32)) : new TextEncoder().encode(secret);
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

/** Sends events to the app's listener. What the listener throws or rejects with changes nothing. */
export function eventEmitter(
  listener: ((event: GuardEvent) => unknown) | undefined,
  hash: HashSubject,
): Emit {
  if (listener === undefined) return () => {};
  return (caller, event) => {
    hash(caller)
      .then((subject) => listener({ ...event, id: caller.id, subject }))
      .catch(() => {});
  };
}
