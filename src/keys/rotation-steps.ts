import type { KeyAdmin } from "./admin.js";
import type { RotationState } from "./rotation-state.js";
import type { Slot, Slots } from "./slots.js";
import type { KeyCheck } from "./verify.js";
import { isQuiet, waitUntil } from "./wait.js";

/** What the steps of a rotation work with. */
export interface StepParts {
  readonly slots: Slots;
  readonly signal: AbortSignal;
  readonly quietMs: number;
  readonly timeoutMs: number;
  readonly archiveAfterMs: number;
  readonly admin: KeyAdmin | undefined;
  verify(slot: Slot): Promise<KeyCheck>;
}

/** Why a step was not taken. `undo`: the rotation is to be rolled back, rather than gone on with later. */
export class Stopped extends Error {
  readonly undo: boolean;

  constructor(
    message: string,
    { undo = false, cause }: { readonly undo?: boolean; readonly cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.undo = undo;
  }
}

type Reached = Pick<RotationState, "step"> & Partial<Pick<RotationState, "ids">>;

/**
 * What is done at each step, to reach the next: `undefined` where the rotation ends for now. Each can be done again.
 */
export const STEPS: Readonly<
  Record<RotationState["step"], (parts: StepParts, state: RotationState) => Promise<Reached | undefined>>
> = {
  added: verify,
  async verified(parts, state) {
    putFirst(parts, state);
    return { step: "preferred" };
  },
  preferred: drain,
  drained: deactivate,
  async inactive(parts, { at, ids }) {
    if (parts.admin === undefined || Date.now() < Date.parse(at) + parts.archiveAfterMs) return undefined;
    await tellAdmin(parts.admin, ids, "archived");
    return { step: "archived" };
  },
  archived: async () => undefined,
  "rolled back": async () => undefined,
};

// What could stop the rotation later is asked before anything changes.
async function verify(parts: StepParts, state: RotationState): Promise<Reached> {
  for (const slot of parts.slots.named(state.to)) {
    const check = await ask(parts, slot);
    if (!check.ok) throw new Stopped(check.message, { undo: true });
  }
  return { step: "verified", ids: await findIds(parts, state) };
}

async function findIds(
  { slots, admin }: StepParts,
  { step, from, ids }: RotationState,
): Promise<RotationState["ids"]> {
  const found: Record<string, string> = { ...ids };
  if (admin === undefined) return found;
  for (const key of from.filter((key) => !(key in ids))) {
    const [slot] = slots.named([key]);
    if (slot === undefined) throw new Stopped("The old key is not in this ring, so its id cannot be found.");
    const record = await admin.find(slot.secret).catch((cause) => {
      throw new Stopped("The Admin API does not say which key is the old one.", {
        undo: step === "added",
        cause,
      });
    });
    found[key] = record.id;
  }
  return found;
}

// A key must not be given up because the API was away when its file changed.
async function ask({ verify, signal, timeoutMs }: StepParts, slot: Slot): Promise<KeyCheck> {
  const end = Date.now() + timeoutMs;
  for (let waitMs = 1000; ; waitMs = Math.min(waitMs * 2, 30_000)) {
    const check = await verify(slot);
    if (check.ok || check.reason !== "unreachable" || Date.now() + waitMs > end) return check;
    await waitUntil(() => false, { timeoutMs: waitMs, stepMs: waitMs, signal });
    if (signal.aborted) return check;
  }
}

async function drain(parts: StepParts, state: RotationState): Promise<Reached | undefined> {
  const { slots, signal, quietMs, timeoutMs } = parts;
  // Once more, for a ring that was made since.
  const { to, from } = putFirst(parts, state);
  if (state.from.length === 0) return undefined;
  const since = Date.now();
  const before = new Map(to.map((slot) => [slot, slot.served]));
  const hasServed = () => to.some((slot) => slot.served > (before.get(slot) ?? 0));
  const isRejected = () => to.every(({ state }) => state === "retired");
  const isDrained = () => isRejected() || (hasServed() && isQuiet(from, since, quietMs));
  const stepMs = Math.min(250, Math.max(5, quietMs / 4));
  const isOver = await waitUntil(isDrained, { timeoutMs, signal, stepMs });
  if (isRejected()) throw new Stopped("The API has rejected the new key.", { undo: true });
  if (!isOver) throw new Stopped(hasServed() ? IN_USE : "The new key has not served a request yet.");
  for (const slot of from) slots.retire(slot, "rotated");
  return { step: "drained" };
}

async function deactivate(parts: StepParts, state: RotationState): Promise<Reached | undefined> {
  const { slots, admin, signal, timeoutMs } = parts;
  const from = slots.named(state.from);
  for (const slot of from) slots.retire(slot, "rotated");
  if (admin === undefined) return undefined;
  // In a ring that was made since, it may have served meanwhile.
  if (!(await waitUntil(() => isQuiet(from, 0, 0), { timeoutMs, signal, stepMs: 50 })))
    throw new Stopped(IN_USE);
  const ids = await findIds(parts, state);
  await tellAdmin(admin, ids, "inactive");
  return { step: "inactive", ids };
}

const IN_USE = "The old key is still in use.";

function putFirst({ slots }: StepParts, state: RotationState): { to: Slot[]; from: Slot[] } {
  const [to, from] = [slots.named(state.to), slots.named(state.from)];
  slots.prefer(to, from);
  slots.arrived();
  return { to, from };
}

/** Sets the status of the old keys at the API. */
export async function tellAdmin(
  admin: KeyAdmin | undefined,
  ids: RotationState["ids"],
  status: "active" | "inactive" | "archived",
): Promise<void> {
  for (const id of Object.values(ids)) {
    await admin?.setStatus(id, status).catch((cause) => {
      throw new Stopped(`The Admin API did not make the old key ${status}.`, { cause });
    });
  }
}
