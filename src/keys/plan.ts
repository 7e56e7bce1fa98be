import { withDeadline } from "../deadline.js";
import { KeyRingError } from "./error.js";
import type { RotationState } from "./rotation-state.js";
import { isLive, type Slot, type Slots } from "./slots.js";
import { type KeyInput, type KeySource, toSlots } from "./source.js";

/** What is to be rotated; all of it optional. */
export interface RotateOptions {
  /** The new key. Without it, and without `state`, the keys are loaded again from where they come. */
  readonly to?: KeyInput;
  /** The fingerprint of the key that goes. Needed if there are several others. */
  readonly from?: string;
  /** Where an earlier rotation stopped; `to` is needed too where the ring does not get the new key by itself. */
  readonly state?: RotationState;
}

interface PlanParts {
  readonly slots: Slots;
  readonly strict: boolean;
}

/** The longest wait for a source. */
const LOAD_MS = 30_000;

const late = (): TypeError => new TypeError(`There was no answer within ${LOAD_MS / 1000} s.`);

/** The keys of a source as new slots. @throws KeyRingError `SOURCE_FAILED`. */
export async function loadSlots(source: KeySource, strict: boolean, state: Slot["state"]): Promise<Slot[]> {
  try {
    const load = async () => source.load();
    return toSlots(await withDeadline(load(), LOAD_MS, late), strict, state);
  } catch (cause) {
    const reason = cause instanceof TypeError ? ` ${cause.message}` : "";
    throw new KeyRingError("SOURCE_FAILED", `The keys could not be loaded.${reason}`, { cause });
  }
}

/** Adds a key that was handed over, and says which goes for it. */
export function planTo({ slots, strict }: PlanParts, { to, from, state }: RotateOptions): RotationState {
  const given = to === undefined ? [] : toSlots([to], strict, "new");
  const added = given.map((slot) => slots.find(slot.secret) ?? slot);
  const plan = state ?? planned(added, leaving(slots, added, from));
  for (const slot of added) admit(slots, slot);
  if (slots.named(plan.to).length === plan.to.length || plan.step === "rolled back") return plan;
  throw new TypeError("rotate: the new key is not in this ring; pass it as `to`.");
}

function leaving(slots: Slots, added: readonly Slot[], from: string | undefined): Slot[] {
  const others = slots.all.filter((slot) => isLive(slot) && !added.includes(slot));
  const old = from === undefined ? others : others.filter(({ secret }) => secret.fingerprint === from);
  if (from !== undefined && old.length === 0) throw new TypeError('rotate: "from" is no key of this ring.');
  if (old.length > 1) throw new TypeError('rotate: "from" must say which of the keys goes.');
  return old;
}

/** Takes in what was loaded again: new ones come in, those that are gone go. `undefined` when nothing has changed. */
export function planReload(slots: Slots, loaded: readonly Slot[]): RotationState | undefined {
  const listed = loaded.map((slot) => slots.find(slot.secret) ?? slot);
  // Who lists a key again that was rotated out wants it back. One that was rejected, or retired by hand, stays out
  // until it was off the list.
  slots.remove(slots.all.filter((slot) => slot.state === "retired" && !listed.includes(slot)));
  const isFresh = (slot: Slot) =>
    !slots.all.includes(slot) || (slot.state === "retired" && slot.retiredFor === "rotated");
  const fresh = listed.filter(isFresh);
  const gone = slots.all.filter((slot) => isLive(slot) && !listed.includes(slot));
  const staying = listed.filter((slot) => isLive(slot));
  if (fresh.length === 0 && gone.length === 0) {
    slots.prefer(staying, []);
    return undefined;
  }
  const to = fresh.map((slot) => admit(slots, slot));
  if (to.length === 0 && staying.length === 0) {
    throw new KeyRingError("SOURCE_FAILED", "Of the keys that are left none may serve.");
  }
  if (to.length > 0) return planned(to, gone);
  // Those that stay have served: there is nothing to ask before a key that may have leaked is put aside.
  return { ...planned(staying, gone), step: "verified" };
}

function admit(slots: Slots, slot: Slot): Slot {
  const known = slots.find(slot.secret);
  if (known === undefined) slots.add(slot);
  else if (known.state === "retired") known.state = "new";
  return known ?? slot;
}

function planned(to: readonly Slot[], from: readonly Slot[]): RotationState {
  const names = (all: readonly Slot[]) => all.map(({ secret }) => secret.fingerprint);
  return { step: "added", to: names(to), from: names(from), at: new Date().toISOString(), ids: {} };
}
