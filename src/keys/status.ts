import type { Slot } from "./slots.js";

/** How one key stands. Nothing here is secret. */
export interface KeyStatus {
  /** The fingerprint. */
  readonly key: string;
  readonly name?: string;
  /** `new`: being verified. `draining`: in reserve, going. `retired`: never used again. */
  readonly state: "new" | "active" | "resting" | "draining" | "retired";
  /** Until when it rests, after a 429. */
  readonly restsUntil?: Date;
  /** Requests whose answer has not been read to its end. */
  readonly inFlight: number;
  /** Requests that were answered with success, by this process. */
  readonly served: number;
  readonly lastUsedAt?: Date;
  /** When it was made, as far as that is known. */
  readonly createdAt?: Date;
  /** When this process first saw it. */
  readonly addedAt: Date;
  /** The id of the workspace that its answers came from. */
  readonly workspace?: string;
}

/** The status of one key. */
export function statusOf(slot: Slot): KeyStatus {
  const { secret, state, restsUntil, inFlight, served, lastUsedAt, createdAt, addedAt, name, workspace } =
    slot;
  const rests = state !== "retired" && restsUntil > Date.now();
  return {
    key: secret.fingerprint,
    ...(name !== undefined && { name }),
    state: rests && state === "active" ? "resting" : state,
    ...(rests && { restsUntil: new Date(restsUntil) }),
    inFlight,
    served,
    ...(lastUsedAt !== undefined && { lastUsedAt: new Date(lastUsedAt) }),
    ...(createdAt !== undefined && { createdAt: new Date(createdAt) }),
    addedAt: new Date(addedAt),
    ...(workspace !== undefined && { workspace }),
  };
}
