import * as z from "zod";
import { type Duration, duration } from "../amounts.js";
import { fromLetters, letters } from "../letters.js";
import { parseOptions, secretOption } from "../options.js";
import { canonicalHistory, type HistoryTurn } from "./canonical-history.js";

/** Options of {@link signHistory}. */
export interface SignHistoryOptions {
  /**
   * At least 16 characters, the same on every machine of a deployment. Default: random, so that what was signed before
   * a restart, or by another process, is refused.
   */
  readonly secret?: string;
  /** How long a signature is good for. Each answer brings a new one. Default `"30d"`. */
  readonly maxAge?: Duration;
}

/** Signs conversations, and tells its signatures. */
export interface HistorySigner {
  /** The signature of the turns up to the last one of the assistant, for this subject, from now on. */
  sign(turns: readonly HistoryTurn[], subject: string): Promise<string>;
  /** Whether `signature` was made for the same text, by the same roles, for this subject, and not too long ago. */
  verify(turns: readonly HistoryTurn[], subject: string, signature: string | undefined): Promise<boolean>;
}

/** The options as a zod schema. */
const signHistoryOptions = z.strictObject({
  secret: secretOption.optional(),
  maxAge: duration.prefault("30d"),
});

/**
 * Signs what was said in a conversation, so that a client which keeps it can send it back but not make it up: HMAC with
 * SHA-256 over the turns up to the last one of the assistant, the subject and the time.
 *
 * The text counts, not how it is cut into blocks. Everything before the last answer is covered: a client that leaves
 * turns out of the middle or the beginning has no signature for the rest. An older signature stays good for the part
 * that it covers, so a conversation can be gone back to, and nothing is kept on the server.
 *
 * @throws TypeError that names the option when one is bad.
 * @example
 * ```ts
 * const history = signHistory({ secret: config.historySecret });
 * const turns = [{ role: "user", content: "Hi" }, { role: "assistant", content: "Hello!" }];
 * const signature = await history.sign(turns, "user-1");
 * await history.verify(turns, "user-1", signature); // true
 * ```
 */
export function signHistory(options?: SignHistoryOptions): HistorySigner {
  const { secret, maxAge } = parseOptions("signHistory", signHistoryOptions, options);
  let key: Promise<CryptoKey> | undefined;
  const keyOnce = () => {
    key ??= deriveKey(secret);
    return key;
  };
  return {
    async sign(turns, subject) {
      const at = Date.now();
      const mac = await crypto.subtle.sign("HMAC", await keyOnce(), await signed(turns, subject, at));
      return `v1.${at.toString(36)}.z${letters(new Uint8Array(mac))}`;
    },
    async verify(turns, subject, signature) {
      const [, time = "", code = ""] = SIGNATURE.exec(signature ?? "") ?? [];
      const at = Number.parseInt(time, 36);
      if (!(Date.now() - at <= maxAge)) return false;
      const bytes = await signed(turns, subject, at);
      return crypto.subtle.verify("HMAC", await keyOnce(), fromLetters(code), bytes);
    },
  };
}

// Letters that begin as no key does: of 8,000 signatures in base64url one was taken for a secret of somebody.
const SIGNATURE = /^v1\.([0-9a-z]{1,10})\.z([a-p]{64})$/;

async function signed(
  turns: readonly HistoryTurn[],
  subject: string,
  at: number,
): Promise<Uint8Array<ArrayBuffer>> {
  return new TextEncoder().encode(JSON.stringify([at, subject, await canonicalHistory(turns)]));
}

// A key of its own: the same secret keys hashes of other things.
async function deriveKey(secret: string | undefined): Promise<CryptoKey> {
  const bytes =
    secret === undefined ? crypto.getRandomValues(new Uint8Array(32)) : new TextEncoder().encode(secret);
  const material = await crypto.subtle.importKey("raw", bytes, "HKDF", false, ["deriveKey"]);
  const info = new TextEncoder().encode("claude-guard signHistory v1");
  return crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info },
    material,
    { name: "HMAC", hash: "SHA-256", length: 256 },
    false,
    ["sign", "verify"],
  );
}
