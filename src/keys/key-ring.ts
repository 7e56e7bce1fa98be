import type { Middleware } from "@anthropic-ai/sdk";
import { type ApiKey, type ClaudeClient, checkServer } from "../client.js";
import { KeyRingError } from "./error.js";
import { type EmitKeyEvent, keyEventEmitter } from "./events.js";
import { type KeyRingOptions, type ParsedKeyRing, parseKeyRing } from "./key-ring-options.js";
import { loadSlots, planReload, planTo, type RotateOptions } from "./plan.js";
import { Rotation, type RotationParts } from "./rotation.js";
import { type RotationState, rotationState } from "./rotation-state.js";
import { keyMiddleware } from "./send.js";
import { isLive, Slots } from "./slots.js";
import { isFixed, toSlots, toSource } from "./source.js";
import { type KeyStatus, statusOf } from "./status.js";
import { type KeyCheck, verifySlot } from "./verify.js";

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
  /** Makes the smallest real call with each key that is in use: ten tokens or so, of the `model`. */
  verify(): Promise<KeyCheck[]>;
  /**
   * Brings in a new key and lets the old one go, without an interruption: see `RotationState` for the steps. One
   * rotation runs at a time, others wait. Without options the keys are loaded again; `undefined`: nothing has changed.
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
 * Several keys for one client of the SDK: used in order, and the next at once where one is rejected (401, 403) or at its
 * limit (429). Streams in flight go on with the key they began with. A 5xx or 529 blames no key. When none may serve,
 * the call throws a `GuardError` `NO_KEY` (503) with the time when the first is back.
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

class Ring implements KeyRing {
  readonly #options: ParsedKeyRing;
  readonly #slots: Slots;
  readonly #emit: EmitKeyEvent;
  readonly #closed = new AbortController();
  readonly #client: ClaudeClient | undefined;
  readonly #stopWatching: (() => void) | undefined;
  readonly middleware: Middleware;
  #loading: Promise<void> | undefined;
  #rotating: Promise<unknown> = Promise.resolve();

  constructor(options: ParsedKeyRing) {
    this.#options = options;
    this.#client = options.client;
    this.#emit = keyEventEmitter(options.onEvent);
    this.#slots = new Slots(this.#emit, options.order === "round-robin");
    const { workspace, maxAge: maxAgeMs } = options;
    const ready = () => this.ready();
    this.middleware = keyMiddleware({ slots: this.#slots, ready, emit: this.#emit, workspace, maxAgeMs });
    this.#loadNow();
    this.#stopWatching = toSource(options.keys).watch?.(() => void this.rotate().catch(() => {}));
  }

  readonly apiKey: ApiKey = async () => {
    await this.ready();
    // With none in use, any will do: the middleware has the say.
    const slot = this.#slots.all.find(isLive) ?? this.#slots.all[0];
    return slot?.secret.reveal() ?? "";
  };

  // What is there at once is checked at once, so that a bad key stops the server from starting.
  #loadNow(): void {
    const { keys, strict } = this.#options;
    const inputs = toSource(keys).load();
    if (Array.isArray(inputs)) for (const slot of toSlots(inputs, strict, "active")) this.#slots.add(slot);
    else this.#load(Promise.resolve(inputs));
  }

  async ready(): Promise<void> {
    if (this.#slots.all.length > 0) return;
    await (this.#loading ?? this.#load(toSource(this.#options.keys).load()));
  }

  #load(inputs: ReturnType<ReturnType<typeof toSource>["load"]>): Promise<void> {
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
    const known = state === undefined ? {} : { state: parseState(state) };
    return this.#inTurn(async () => {
      const plan = isReload ? await this.#planReload() : planTo(this.#planning, { ...options, ...known });
      return plan && new Rotation(this.#rotation, plan).run();
    });
  }

  async #planReload(): Promise<RotationState | undefined> {
    return planReload(this.#planning).catch((error: Error) => {
      this.#emit({ type: "source failed", message: error.message });
      throw error;
    });
  }

  async rollBack(state: RotationState): Promise<RotationState> {
    const known = parseState(state);
    return this.#inTurn(() => new Rotation(this.#rotation, known).rollBack());
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

  get #planning() {
    const { keys, strict } = this.#options;
    return { slots: this.#slots, source: toSource(keys), strict };
  }

  get #verifying() {
    const { model, workspace, rotation } = this.#options;
    const parts = { slots: this.#slots, emit: this.#emit, client: this.#client, model, workspace };
    return { ...parts, admin: rotation.admin };
  }

  get #rotation(): RotationParts {
    const {
      quiet: quietMs,
      timeout: timeoutMs,
      archiveAfter: archiveAfterMs,
      ...rest
    } = this.#options.rotation;
    return {
      slots: this.#slots,
      emit: this.#emit,
      signal: this.#closed.signal,
      verify: (slot) => verifySlot(slot, this.#verifying),
      ...{ quietMs, timeoutMs, archiveAfterMs },
      admin: rest.admin,
      onState: (state) => rest.onState?.(state),
    };
  }
}

function parseState(state: RotationState): RotationState {
  const result = rotationState.safeParse(state);
  if (result.success) return state;
  throw new TypeError('rotate: "state" must be a state of an earlier rotation.');
}

/** @throws KeyRingError `NOT_VERIFIED` when a key is of the wrong workspace, or none is taken by the API. */
export function assertVerified(checks: readonly KeyCheck[]): void {
  const bad = checks.filter((check) => !check.ok && check.reason !== "unreachable");
  const isWrong = bad.some((check) => !check.ok && check.reason === "workspace");
  if (isWrong || (bad.length > 0 && bad.length === checks.length)) {
    throw new KeyRingError("NOT_VERIFIED", bad.map(({ message }) => message).join(" "));
  }
}
