import type { Middleware } from "@anthropic-ai/sdk";
import type { ApiKey } from "../client.js";
import { type EmitKeyEvent, keyEventEmitter } from "./events.js";
import type { ParsedKeyRing } from "./key-ring-options.js";
import { loadSlots, planReload, planTo, type RotateOptions } from "./plan.js";
import { Reload } from "./reload.js";
import { Rotation, type RotationParts } from "./rotation.js";
import { parseState, type RotationState } from "./rotation-state.js";
import type { SecretKey } from "./secret-key.js";
import { keyMiddleware } from "./send.js";
import { isLive, type Slot, Slots } from "./slots.js";
import { isFixed, type KeySource, toSlots, toSource } from "./source.js";
import { type KeyStatus, statusOf } from "./status.js";
import { type KeyCheck, type VerifyParts, verifySlot } from "./verify.js";

/** The ring itself: see `KeyRing` for what its methods promise. */
export class Ring {
  readonly #options: ParsedKeyRing;
  readonly #slots: Slots;
  readonly #emit: EmitKeyEvent;
  readonly #closed = new AbortController();
  readonly #source: KeySource;
  readonly #stopWatching: (() => void) | undefined;
  readonly middleware: Middleware;
  #loading: Promise<void> | undefined;
  #rotating: Promise<unknown> = Promise.resolve();
  readonly #reload = new Reload(() => this.#loadNew());

  constructor(options: ParsedKeyRing) {
    this.#options = options;
    this.#source = toSource(options.keys);
    this.#emit = keyEventEmitter(options.onEvent);
    this.#slots = new Slots(this.#emit, options.order === "round-robin");
    const { workspace, maxAge: maxAgeMs } = options;
    const ready = () => this.ready();
    this.middleware = keyMiddleware({ slots: this.#slots, ready, emit: this.#emit, workspace, maxAgeMs });
    this.#loadNow();
    this.#stopWatching = this.#source.watch?.(() => void this.rotate().catch(() => {}));
  }

  readonly apiKey: ApiKey = async () => {
    await this.ready();
    // With none in use, any will do: the middleware has the say.
    const slot = this.#slots.all.find(isLive) ?? this.#slots.all[0];
    return slot?.secret.reveal() ?? "";
  };

  // What is there at once is checked at once, so that a bad key stops the server from starting.
  #loadNow(): void {
    const inputs = this.#source.load();
    if (isPromise(inputs)) return void this.#load(inputs);
    for (const slot of toSlots(inputs, this.#options.strict, "active")) this.#slots.add(slot);
  }

  async ready(): Promise<void> {
    if (this.#slots.all.length > 0) return;
    await (this.#loading ?? this.#load(this.#source.load()));
  }

  #load(inputs: ReturnType<KeySource["load"]>): Promise<void> {
    const loading = loadSlots({ load: () => inputs }, this.#options.strict, "active")
      .then((slots) => {
        for (const slot of slots) this.#slots.add(slot);
      })
      .finally(() => {
        this.#loading = undefined;
      });
    this.#loading = loading;
    loading.catch((error: Error) => this.#emit({ type: "source failed", message: error.message }));
    return loading;
  }

  secrets(): SecretKey[] {
    return this.#slots.all.map(({ secret }) => secret);
  }

  status(): KeyStatus[] {
    return this.#slots.all.map(statusOf);
  }

  async verify(): Promise<KeyCheck[]> {
    await this.ready();
    return Promise.all(this.#slots.all.filter(isLive).map((slot) => verifySlot(slot, this.#verifying)));
  }

  async rotate(options: RotateOptions = {}): Promise<RotationState | undefined> {
    const { to, state } = options;
    const isReload = to === undefined && state === undefined;
    if (isReload && isFixed(this.#options.keys)) {
      throw new TypeError('rotate: the keys are a fixed list, so "to" must be the new one.');
    }
    if (isReload) return this.#loadAgain();
    const known = state === undefined ? {} : { state: parseState(state) };
    return this.#inTurn(async () => {
      const { strict } = this.#options;
      const plan = planTo({ slots: this.#slots, strict }, { ...options, ...known });
      return new Rotation(this.#rotation(), plan).run();
    });
  }

  async #loadAgain(): Promise<RotationState | undefined> {
    await this.#reload.overtake();
    return this.#inTurn(() =>
      this.#reload.run(async (loaded, signal) => {
        const plan = planReload(this.#slots, loaded);
        return plan && new Rotation(this.#rotation(signal), plan).run();
      }),
    );
  }

  async #loadNew(): Promise<Slot[]> {
    return loadSlots(this.#source, this.#options.strict, "new").catch((error: Error) => {
      this.#emit({ type: "source failed", message: error.message });
      throw error;
    });
  }

  async rollBack(state: RotationState): Promise<RotationState> {
    const known = parseState(state);
    return this.#inTurn(() => new Rotation(this.#rotation(), known).rollBack());
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#rotating.then(async () => {
      await this.ready();
      return work();
    });
    this.#rotating = turn.catch(() => {});
    return turn;
  }

  retire(fingerprint: string): void {
    const [slot] = this.#slots.named([fingerprint]);
    if (slot === undefined) throw new TypeError("retire: this is the fingerprint of no key of the ring.");
    this.#slots.retire(slot, "by hand");
  }

  close(): void {
    this.#closed.abort();
    this.#stopWatching?.();
  }

  get #verifying(): VerifyParts {
    const { client, model, workspace, rotation } = this.#options;
    return { slots: this.#slots, emit: this.#emit, client, model, workspace, admin: rotation.admin };
  }

  #rotation(end?: AbortSignal): RotationParts {
    const {
      quiet: quietMs,
      timeout: timeoutMs,
      archiveAfter: archiveAfterMs,
      ...rest
    } = this.#options.rotation;
    return {
      slots: this.#slots,
      emit: this.#emit,
      signal: end === undefined ? this.#closed.signal : AbortSignal.any([this.#closed.signal, end]),
      verify: (slot) => verifySlot(slot, this.#verifying),
      ...{ quietMs, timeoutMs, archiveAfterMs },
      admin: rest.admin,
      onState: (state) => rest.onState?.(state),
    };
  }
}

function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === "object" && value !== null && "then" in value;
}
