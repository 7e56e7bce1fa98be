import type { Middleware } from "@anthropic-ai/sdk";
import { type ApiKey, checkServer } from "../client.js";
import { type KeyRingOptions, parseKeyRing } from "./key-ring-options.js";
import type { RotateOptions } from "./plan.js";
import { Ring } from "./ring.js";
import type { RotationState } from "./rotation-state.js";
import type { SecretKey } from "./secret-key.js";
import type { KeyStatus } from "./status.js";
import type { KeyCheck } from "./verify.js";

/** The keys of a server: which serves next, which rests, which is going. */
export interface KeyRing {
  /** For the `apiKey` option of the SDK: the key that is in use now. */
  readonly apiKey: ApiKey;
  /** For the `middleware` option of the SDK, as the last: sends each attempt with the key that may serve it. */
  readonly middleware: Middleware;
  /** Resolves when the keys are loaded. @throws KeyRingError `SOURCE_FAILED`; the next call loads again. */
  ready(): Promise<void>;
  /** How each key stands, in the order of their use. */
  status(): KeyStatus[];
  /** All keys, those out of use too, each in a holder that does not show it: what must never leave the server. */
  secrets(): SecretKey[];
  /** Makes the smallest real call with each key that is in use: ten tokens or so, of the `model`. */
  verify(): Promise<KeyCheck[]>;
  /**
   * Brings in a new key and lets the old one go, without an interruption: see `RotationState` for the steps. One
   * rotation runs at a time, others wait. Without options the keys are loaded again; `undefined`: nothing has changed.
   * Where that finds other keys than a reload that still runs, it ends that one's waiting and goes on from there.
   *
   * @throws KeyRingError `ROTATION_FAILED` or `SOURCE_FAILED`; the keys that served go on.
   */
  rotate(options?: RotateOptions): Promise<RotationState | undefined>;
  /** Takes a rotation back, also one that has ended, unless the old key is archived. @throws KeyRingError */
  rollBack(state: RotationState): Promise<RotationState>;
  /** Takes a key out of use at once, by its fingerprint. Requests in flight go on. */
  retire(fingerprint: string): void;
  /** Ends the watching of the source, and a rotation that waits. */
  close(): void;
}

/**
 * Several keys for one client of the SDK: used in order, and the next at once where one is rejected (401, 403) or at
 * its limit (429). Streams in flight go on with the key they began with. A 5xx or 529 blames no key. When none may
 * serve, the call throws a `GuardError` `NO_KEY` (503) with the time when the first is back.
 *
 * @throws TypeError for a bad option, or a key that cannot work.
 * @example
 * ```ts
 * import { createGuard, keyRing } from "claude-guard";
 * import { environmentKeys } from "claude-guard/node";
 *
 * const ring = keyRing({ keys: environmentKeys(), onEvent: (event) => console.log(event) });
 * const guard = createGuard({ keys: ring });
 * ```
 */
export function keyRing(options: KeyRingOptions): KeyRing {
  checkServer();
  return new Ring(parseKeyRing(options));
}
