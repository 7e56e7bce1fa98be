import type { RotationState } from "./rotation-state.js";

/**
 * What went wrong with the keys, for who runs the server: it names fingerprints, and so is no answer for a client.
 *
 * - `NOT_VERIFIED`: the API refuses a key, or it is of the wrong workspace.
 * - `SOURCE_FAILED`: the keys could not be loaded, or none of them can work; `cause` says why.
 * - `ROTATION_FAILED`: a rotation stopped. `state` is where it stands: rolled back, or to be gone on from.
 */
export class KeyRingError extends Error {
  override readonly name = "KeyRingError";
  readonly code: "NOT_VERIFIED" | "SOURCE_FAILED" | "ROTATION_FAILED";
  readonly state?: RotationState;

  constructor(
    code: KeyRingError["code"],
    message: string,
    { state, cause }: { readonly state?: RotationState | undefined; readonly cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    if (state !== undefined) this.state = state;
  }
}
