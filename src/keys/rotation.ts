import { KeyRingError } from "./error.js";
import type { EmitKeyEvent } from "./events.js";
import { type RotationState, todoAt } from "./rotation-state.js";
import { STEPS, type StepParts, Stopped, tellAdmin } from "./rotation-steps.js";

/** What a rotation works with. */
export interface RotationParts extends StepParts {
  readonly emit: EmitKeyEvent;
  onState(state: RotationState): unknown;
}

/** One rotation: takes its state from step to step. Each step may be taken again, in this process or another. */
export class Rotation {
  readonly #parts: RotationParts;
  #state: RotationState;

  constructor(parts: RotationParts, state: RotationState) {
    this.#parts = parts;
    this.#state = state;
  }

  /** @throws KeyRingError `ROTATION_FAILED`; the old keys go on, and nothing was revoked that was not drained. */
  async run(): Promise<RotationState> {
    const { slots } = this.#parts;
    slots.announce();
    try {
      await this.#save(this.#state);
      for (let next = await this.#step(); next !== undefined; next = await this.#step()) {
        await this.#reach(next);
      }
      return this.#state;
    } finally {
      slots.arrived();
    }
  }

  async #step(): ReturnType<(typeof STEPS)["added"]> {
    try {
      return await STEPS[this.#state.step](this.#parts, this.#state);
    } catch (error) {
      throw error instanceof Stopped ? await this.#stopped(error) : error;
    }
  }

  async #stopped({ message, undo, cause }: Stopped): Promise<KeyRingError> {
    const isBack = undo && (await this.#goBack().then(...IS_DONE));
    return this.#failed(isBack ? `${message} The old keys go on serving.` : message, cause);
  }

  /**
   * Takes back what was done: the old keys serve again, the new ones stay in reserve if they have served.
   *
   * @throws KeyRingError when an old key is archived, or not in this ring.
   */
  async rollBack(): Promise<RotationState> {
    await this.#goBack().catch((error: unknown) => {
      throw error instanceof Stopped ? this.#failed(error.message, error.cause) : error;
    });
    return this.#state;
  }

  async #goBack(): Promise<void> {
    const { slots, admin } = this.#parts;
    const { step, from: old, to, ids } = this.#state;
    if (step === "archived") throw new Stopped("An archived key cannot be brought back.");
    const from = slots.named(old);
    if (from.length < old.length) throw new Stopped("The old key is not in this ring.");
    if (step === "inactive") await tellAdmin(admin, ids, "active");
    // What was rejected while it was inactive is not now.
    for (const slot of from) if (slot.retiredFor === "rotated" || step === "inactive") slot.state = "active";
    slots.remove(slots.named(to).filter(({ state }) => state === "new"));
    if (from.length > 0) slots.prefer(from, slots.named(to));
    await this.#reach({ step: "rolled back" });
  }

  #failed(message: string, cause?: unknown): KeyRingError {
    this.#parts.emit({ type: "rotation failed", message });
    return new KeyRingError("ROTATION_FAILED", message, { state: this.#state, cause });
  }

  async #reach(next: Pick<RotationState, "step"> & Partial<RotationState>): Promise<void> {
    const { to, from, ids } = this.#state;
    await this.#save({ to, from, ids, ...next, at: new Date().toISOString() });
  }

  async #save(state: RotationState): Promise<void> {
    const todo = todoAt(state, this.#parts.archiveAfterMs);
    this.#state = { ...state, ...(todo !== undefined && { todo }) };
    const { step, to, from } = state;
    this.#parts.emit({ type: "rotation", step, to, from });
    await this.#parts.onState(this.#state);
  }
}

const IS_DONE = [() => true, () => false] as const;
