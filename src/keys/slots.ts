import { GuardError } from "../errors.js";
import type { EmitKeyEvent, KeyEvent } from "./events.js";
import type { SecretKey } from "./secret-key.js";

/**
 * One key of a ring, and how it stands. `new`: not verified, unused. `active`: in use. `draining`: in reserve only,
 * about to be retired. `retired`: never used again.
 */
export interface Slot {
  readonly secret: SecretKey;
  readonly addedAt: number;
  name?: string;
  createdAt?: number;
  state: "new" | "active" | "draining" | "retired";
  retiredFor?: Retired["reason"];
  /** Not used before this time, after a 429. */
  restsUntil: number;
  inFlight: number;
  /** Requests that were answered with success. */
  served: number;
  lastUsedAt?: number;
  workspace?: string;
  warnedAt?: number;
}

type Retired = Extract<KeyEvent, { type: "retired" }>;

/** The keys of a ring in the order of their use. Every change is made at once, so that requests may overlap. */
export class Slots {
  all: readonly Slot[] = [];
  /** Resolves when keys that are being verified serve or are given up; absent when there are none. */
  arriving: Promise<void> | undefined;
  #endArrival: () => void = () => {};
  readonly #emit: EmitKeyEvent;
  readonly #roundRobin: boolean;
  #turn = 0;
  #isExhausted = false;

  constructor(emit: EmitKeyEvent, roundRobin = false) {
    this.#emit = emit;
    this.#roundRobin = roundRobin;
  }

  add(slot: Slot): void {
    this.all = [...this.all, slot];
    this.#emit({ type: "added", key: slot.secret.fingerprint });
  }

  remove(gone: readonly Slot[]): void {
    this.all = this.all.filter((slot) => !gone.includes(slot));
  }

  find(secret: SecretKey): Slot | undefined {
    return this.all.find((slot) => slot.secret.equals(secret));
  }

  /** The keys of these fingerprints, as far as the ring has them. */
  named(fingerprints: readonly string[]): Slot[] {
    return this.all.filter(({ secret }) => fingerprints.includes(secret.fingerprint));
  }

  /** A request that finds no other key waits for the one that is announced, rather than fail while it is verified. */
  announce(): void {
    this.arriving = new Promise((resolve) => {
      this.#endArrival = resolve;
    });
  }

  arrived(): void {
    this.arriving = undefined;
    this.#endArrival();
  }

  /** The key for the next attempt: the first that is in use and not resting; one that drains only if there is none. */
  pick(tried: ReadonlySet<Slot>, now: number): Slot | undefined {
    const free = this.all.filter((slot) => !tried.has(slot) && slot.restsUntil <= now);
    const active = free.filter(({ state }) => state === "active");
    const turn = this.#roundRobin && active.length > 0 ? this.#turn++ % active.length : 0;
    const slot = active[turn] ?? free.find(({ state }) => state === "draining");
    if (slot !== undefined) this.#isExhausted = false;
    return slot;
  }

  /** Whether another key could ever serve in place of this one. */
  hasOther(slot: Slot): boolean {
    return this.all.some((other) => other !== slot && isLive(other));
  }

  /** These first and in use, in their order, then the others; `draining` ones last, in reserve. */
  prefer(first: readonly Slot[], draining: readonly Slot[]): void {
    for (const slot of first) if (slot.state !== "retired") slot.state = "active";
    for (const slot of draining) if (slot.state === "active") slot.state = "draining";
    const rest = this.all.filter((slot) => !first.includes(slot) && !draining.includes(slot));
    this.all = [...first, ...rest, ...draining.filter((slot) => !first.includes(slot))];
  }

  retire(slot: Slot, reason: Retired["reason"], status?: number): void {
    if (slot.state === "retired") return;
    slot.state = "retired";
    slot.retiredFor = reason;
    const key = slot.secret.fingerprint;
    this.#emit({ type: "retired", key, reason, ...(status !== undefined && { status }) });
  }

  rest(slot: Slot, ms: number, now: number): void {
    slot.restsUntil = Math.max(slot.restsUntil, now + ms);
    this.#emit({ type: "resting", key: slot.secret.fingerprint, ms });
  }

  /** The error of a request that no key may serve, with the soonest time that one is back. */
  exhausted(now: number): GuardError {
    const back = this.all.filter(isLive).map(({ restsUntil }) => restsUntil - now);
    const retryAfterMs = back.length === 0 ? undefined : Math.max(1, Math.min(...back));
    // Once, until a key serves again: not for every request that comes meanwhile.
    if (!this.#isExhausted) {
      this.#emit({ type: "exhausted", ...(retryAfterMs !== undefined && { retryAfterMs }) });
    }
    this.#isExhausted = true;
    return new GuardError("NO_KEY", "Claude cannot be reached at present.", { retryAfterMs });
  }
}

/** The key serves requests, or will after its rest. */
export function isLive({ state }: Slot): boolean {
  return state === "active" || state === "draining";
}
