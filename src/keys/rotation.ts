import type { KeyAdmin } from "./admin.js";
import { KeyRingError } from "./error.js";
import type { EmitKeyEvent } from "./events.js";
import { type RotationState, todoAt } from "./rotation-state.js";
import type { Slot, Slots } from "./slots.js";
import type { KeyCheck } from "./verify.js";
import { isQuiet, waitUntil } from "./wait.js";

/** What a rotation works with. */
export interface RotationParts {
  readonly slots: Slots;
  readonly emit: EmitKeyEvent;
  readonly signal: AbortSignal;
  readonly quietMs: number;
  readonly timeoutMs: number;
  readonly archiveAfterMs: number;
  readonly admin: KeyAdmin | undefined;
  verify(slot: Slot): Promise<KeyCheck>;
  onState(state: RotationState): unknown;
}

/** One rotation: takes its state from step to step. Each step may be taken again, in this process or another. */
export class Rotation {
  readonly #parts: RotationParts;
  #state: RotationState;
  #arrived: () => void = () => {};

  constructor(parts: RotationParts, state: RotationState) {
    this.#parts = parts;
    this.#state = state;
  }

  /** @throws KeyRingError `ROTATION_FAILED`; the old keys go on, and nothing was revoked that was not drained. */
  async run(): Promise<RotationState> {
    const over = this.#announce();
    try {
      return await this.#walk();
    } finally {
      over();
    }
  }

  // A request that finds no other key waits for the new one, rather than fail while it is being verified.
  #announce(): () => void {
    const { slots } = this.#parts;
    let over = () => {};
    slots.arriving = new Promise((resolve) => {
      over = resolve;
    });
    this.#arrived = () => {
      slots.arriving = undefined;
      over();
    };
    return this.#arrived;
  }

  async #walk(): Promise<RotationState> {
    await this.#save(this.#state);
    for (let next = await this.#step(); next !== undefined; next = await this.#step()) {
      await this.#reach(next);
    }
    return this.#state;
  }

  #step(): Promise<RotationState["step"] | undefined> {
    switch (this.#state.step) {
      case "added":
        return this.#verify();
      case "verified":
        return this.#prefer();
      case "preferred":
        return this.#drain();
      case "drained":
        return this.#deactivate();
      case "inactive":
        return this.#archive();
      default:
        return Promise.resolve(undefined);
    }
  }

  // What could stop the rotation later is asked before anything changes.
  async #verify(): Promise<"verified"> {
    const { slots, admin } = this.#parts;
    for (const slot of slots.named(this.#state.to)) {
      const check = await this.#ask(slot);
      if (!check.ok) throw await this.#undone(check.message);
    }
    for (const { secret } of slots.named(this.#state.from)) {
      const record = await admin?.find(secret).catch(async (cause) => {
        throw await this.#undone("The Admin API does not say which key is the old one.", cause);
      });
      if (record !== undefined) this.#note(secret.fingerprint, record.id);
    }
    return "verified";
  }

  // A key must not be given up because the API was away when its file changed.
  async #ask(slot: Slot): Promise<KeyCheck> {
    const { verify, signal, timeoutMs } = this.#parts;
    const end = Date.now() + timeoutMs;
    for (let waitMs = 1000; ; waitMs = Math.min(waitMs * 2, 30_000)) {
      const check = await verify(slot);
      if (check.ok || check.reason !== "unreachable" || Date.now() + waitMs > end) return check;
      await waitUntil(() => false, { timeoutMs: waitMs, stepMs: waitMs, signal });
      if (signal.aborted) return check;
    }
  }

  async #prefer(): Promise<"preferred"> {
    this.#putFirst();
    return "preferred";
  }

  async #drain(): Promise<"drained" | undefined> {
    const { slots, signal, quietMs, timeoutMs } = this.#parts;
    // Once more, for a ring that was made since.
    const { to, from } = this.#putFirst();
    if (from.length === 0 && this.#state.from.length === 0) return undefined;
    const since = Date.now();
    const before = new Map(to.map((slot) => [slot, slot.served]));
    const hasServed = () => to.some((slot) => slot.served > (before.get(slot) ?? 0));
    const isRejected = () => to.every(({ state }) => state === "retired");
    const isDrained = () => isRejected() || (hasServed() && isQuiet(from, since, quietMs));
    const isOver = await waitUntil(isDrained, { timeoutMs, signal, stepMs: stepOf(quietMs) });
    if (isRejected()) throw await this.#undone("The API has rejected the new key.");
    if (!isOver) {
      throw this.#failed(
        hasServed() ? "The old key is still in use." : "The new key has not served a request yet.",
      );
    }
    for (const slot of from) slots.retire(slot, "rotated");
    return "drained";
  }

  async #deactivate(): Promise<"inactive" | undefined> {
    const { slots, admin, signal, timeoutMs } = this.#parts;
    const from = slots.named(this.#state.from);
    for (const slot of from) slots.retire(slot, "rotated");
    if (admin === undefined) return undefined;
    const isIdle = await waitUntil(() => isQuiet(from, 0, 0), { timeoutMs, signal, stepMs: 50 });
    if (!isIdle) throw this.#failed("The old key is still in use.");
    await this.#tellAdmin("inactive");
    return "inactive";
  }

  async #archive(): Promise<"archived" | undefined> {
    const { admin, archiveAfterMs } = this.#parts;
    if (admin === undefined || Date.now() < Date.parse(this.#state.at) + archiveAfterMs) return undefined;
    await this.#tellAdmin("archived");
    return "archived";
  }

  async #tellAdmin(status: "active" | "inactive" | "archived"): Promise<void> {
    for (const id of Object.values(this.#state.ids)) {
      await this.#parts.admin?.setStatus(id, status).catch((cause) => {
        throw this.#failed(`The Admin API did not make the old key ${status}.`, cause);
      });
    }
  }

  #putFirst(): { to: Slot[]; from: Slot[] } {
    const { slots } = this.#parts;
    const [to, from] = [slots.named(this.#state.to), slots.named(this.#state.from)];
    slots.prefer(to, from);
    this.#arrived();
    return { to, from };
  }

  /**
   * Takes back what was done: the old keys serve again, the new ones stay in reserve if they have served.
   *
   * @throws KeyRingError when an old key is archived, or not in this ring.
   */
  async rollBack(): Promise<RotationState> {
    const { slots } = this.#parts;
    const { step, from: old, to: fresh } = this.#state;
    if (step === "archived") throw this.#failed("An archived key cannot be brought back.");
    const from = slots.named(old);
    if (from.length < old.length) throw this.#failed("The old key is not in this ring.");
    if (step === "inactive") await this.#tellAdmin("active");
    // What was rejected while it was inactive is not now.
    for (const slot of from) if (slot.retiredFor === "rotated" || step === "inactive") slot.state = "active";
    slots.remove(slots.named(fresh).filter(({ state }) => state === "new"));
    if (from.length > 0) slots.prefer(from, slots.named(fresh));
    await this.#reach("rolled back");
    return this.#state;
  }

  async #undone(message: string, cause?: unknown): Promise<KeyRingError> {
    const isBack = await this.rollBack().then(
      () => true,
      () => false,
    );
    return this.#failed(isBack ? `${message} The old keys go on serving.` : message, cause);
  }

  #failed(message: string, cause?: unknown): KeyRingError {
    this.#parts.emit({ type: "rotation failed", message });
    return new KeyRingError("ROTATION_FAILED", message, { state: this.#state, cause });
  }

  #note(key: string, id: string): void {
    this.#state = { ...this.#state, ids: { ...this.#state.ids, [key]: id } };
  }

  async #reach(step: RotationState["step"]): Promise<void> {
    const { to, from, ids } = this.#state;
    await this.#save({ step, to, from, ids, at: new Date().toISOString() });
  }

  async #save(state: RotationState): Promise<void> {
    const todo = todoAt(state, this.#parts.archiveAfterMs);
    this.#state = { ...state, ...(todo !== undefined && { todo }) };
    const { step, to, from } = state;
    this.#parts.emit({ type: "rotation", step, to, from });
    await this.#parts.onState(this.#state);
  }
}

function stepOf(quietMs: number): number {
  return Math.min(250, Math.max(5, quietMs / 4));
}
