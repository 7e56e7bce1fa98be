import { checkKey } from "./check-key.js";
import { SecretKey } from "./secret-key.js";
import type { Slot } from "./slots.js";

/** A key, and what is known of it. */
export interface KeyInfo {
  readonly key: string | SecretKey;
  /** A name of your own, shown in the status. */
  readonly name?: string;
  /** When it was made; without it, age counts from when the ring first saw it, or from what the Admin API says. */
  readonly createdAt?: Date | string;
}

/** A key as the ring takes it. */
export type KeyInput = string | SecretKey | KeyInfo;

/** Where keys come from, and may change. */
export interface KeySource {
  /** All keys that may be used, the preferred one first. */
  load(): readonly KeyInput[] | Promise<readonly KeyInput[]>;
  /** Calls `changed` when the keys may be others now; returns what ends it. */
  watch?(changed: () => void): () => void;
}

/** A fixed list, a function that is asked again on `rotate()`, or a source that says itself when it has changed. */
export type Keys = readonly KeyInput[] | KeySource["load"] | KeySource;

/** Whether there is anything to ask again. */
export function isFixed(keys: Keys): keys is readonly KeyInput[] {
  return Array.isArray(keys);
}

/** Every shape of keys as a source. */
export function toSource(keys: Keys): KeySource {
  if (isFixed(keys)) return { load: () => keys };
  return typeof keys === "function" ? { load: keys } : keys;
}

/**
 * Makes slots of what a source gave, each key once.
 *
 * @throws TypeError when there is no list of them or none in it, or one of them cannot work.
 */
export function toSlots(inputs: readonly KeyInput[], strict: boolean, state: Slot["state"]): Slot[] {
  // Said here: what the language says of it would quote a key that was given as it is.
  if (!Array.isArray(inputs)) throw new TypeError("The source of the keys must give a list.");
  const slots: Slot[] = [];
  for (const input of inputs) {
    const slot = toSlot(input, strict, state);
    if (!slots.some(({ secret }) => secret.equals(slot.secret))) slots.push(slot);
  }
  if (slots.length === 0) throw new TypeError("No API key: the list of keys is empty.");
  return slots;
}

function toSlot(input: KeyInput, strict: boolean, state: Slot["state"]): Slot {
  const info: KeyInfo = typeof input === "string" || input instanceof SecretKey ? { key: input } : input;
  const { key, name, createdAt } = info;
  if (typeof key !== "string" && !(key instanceof SecretKey)) throw new TypeError("A key must be a string.");
  const secret = typeof key === "string" ? new SecretKey(key) : key;
  checkKey(secret.reveal(), { strict });
  const made = createdAt === undefined ? Number.NaN : new Date(createdAt).getTime();
  if (createdAt !== undefined && Number.isNaN(made)) throw new TypeError('"createdAt" must be a date.');
  return {
    secret,
    state,
    addedAt: Date.now(),
    ...(name !== undefined && { name }),
    ...(createdAt !== undefined && { createdAt: made }),
    restsUntil: 0,
    inFlight: 0,
    served: 0,
  };
}
