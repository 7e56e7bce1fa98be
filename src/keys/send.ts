import type { Middleware } from "@anthropic-ai/sdk";
import { GuardError } from "../errors.js";
import type { EmitKeyEvent } from "./events.js";
import { watchBody } from "./in-flight.js";
import { isLive, type Slot, type Slots } from "./slots.js";
import { pause } from "./wait.js";

type WireRequest = Parameters<Middleware>[0];
type Next = Parameters<Middleware>[1];

/** What the ring's middleware works with. */
export interface SendOptions {
  readonly slots: Slots;
  /** Resolves when the keys are there. */
  ready(): Promise<void>;
  readonly emit: EmitKeyEvent;
  /** The workspace that answers should come from. */
  readonly workspace: string | undefined;
  readonly maxAgeMs: number;
}

/** The ring as a middleware of the SDK: puts a key on each attempt, and goes on with the next where one fails. */
export function keyMiddleware(options: SendOptions): Middleware {
  return async (request, next, ctx) => {
    if (ctx.options === undefined) return next(request);
    await options.ready().catch(noKey);
    return new Send(options, request, next).run();
  };
}

/** What a client is told when there is no key to ask Claude with. */
export function noKey(cause: unknown): never {
  throw new GuardError("NO_KEY", "Claude cannot be reached at present.", { cause });
}

/** One attempt of the SDK, made with as many keys as it takes. */
class Send {
  readonly #options: SendOptions;
  readonly #request: WireRequest;
  readonly #next: Next;
  readonly #tried = new Set<Slot>();
  readonly #forbidden: Slot[] = [];

  constructor(options: SendOptions, request: WireRequest, next: Next) {
    this.#options = options;
    this.#request = request;
    this.#next = next;
  }

  async run(): Promise<Response> {
    const { slots } = this.#options;
    let last: Response | undefined;
    for (;;) {
      const slot = slots.pick(this.#tried, Date.now()) ?? (await this.#awaitNew());
      // When every key is forbidden to do this, the answer is about the request.
      if (slot === undefined && last?.status === 403) return last;
      await last?.body?.cancel();
      if (slot === undefined) throw slots.exhausted(Date.now());
      this.#tried.add(slot);
      last = await this.#sendWith(slot);
      if (!this.#isKeysFault(slot, last) || !this.#canSendAgain()) return last;
    }
  }

  async #awaitNew(): Promise<Slot | undefined> {
    const { slots } = this.#options;
    const signal = this.#request.signal ?? new AbortController().signal;
    const { arriving } = slots;
    if (arriving === undefined) return undefined;
    await Promise.race([arriving, pause(ARRIVAL_MS, signal)]);
    return slots.pick(this.#tried, Date.now());
  }

  async #sendWith(slot: Slot): Promise<Response> {
    const headers = new Headers(this.#request.headers);
    const key = slot.secret.reveal();
    if (headers.has("x-api-key")) headers.set("x-api-key", key);
    else headers.set("authorization", `Bearer ${key}`);
    const done = begin(slot);
    try {
      const response = await this.#next({ ...this.#request, headers });
      this.#learn(slot, response);
      return watchBody(response, this.#request.signal, done);
    } catch (error) {
      done();
      throw error;
    }
  }

  /** Takes the key out of use as its answer asks for; true when the next key should try. 5xx and 529 blame no key. */
  #isKeysFault(slot: Slot, { status, headers }: Response): boolean {
    const { slots } = this.#options;
    if (status === 401) slots.retire(slot, "rejected", status);
    else if (status === 403) this.#forbidden.push(slot);
    else if (status === 429 && slots.hasOther(slot)) slots.rest(slot, retryAfter(headers), Date.now());
    else return false;
    return true;
  }

  #canSendAgain(): boolean {
    return !(this.#request.body instanceof ReadableStream);
  }

  #learn(slot: Slot, { ok, headers }: Response): void {
    const { slots, emit, workspace, maxAgeMs } = this.#options;
    if (!ok) return;
    slot.served++;
    // Another key may do what these may not, so it was not the request.
    for (const other of this.#forbidden) slots.retire(other, "rejected", 403);
    const key = slot.secret.fingerprint;
    const actual = headers.get("anthropic-workspace-id");
    if (actual !== null && actual !== slot.workspace) {
      slot.workspace = actual;
      if (workspace !== undefined && actual !== workspace) {
        emit({ type: "workspace", key, expected: workspace, actual });
      }
    }
    const now = Date.now();
    const age = now - (slot.createdAt ?? slot.addedAt);
    if (isLive(slot) && age >= maxAgeMs && now - (slot.warnedAt ?? 0) >= DAY_MS) {
      slot.warnedAt = now;
      emit({ type: "old", key, days: Math.floor(age / DAY_MS) });
    }
  }
}

/** How long a request waits for a key that is being verified, when it has no other. */
const ARRIVAL_MS = 10_000;

const DAY_MS = 86_400_000;

function begin(slot: Slot): () => void {
  slot.inFlight++;
  slot.lastUsedAt = Date.now();
  return () => {
    slot.inFlight--;
    slot.lastUsedAt = Date.now();
  };
}

// A 429 without a time comes from a proxy rather than the API.
const DEFAULT_REST_MS = 10_000;

function retryAfter(headers: Headers): number {
  const ms = Number.parseFloat(headers.get("retry-after-ms") ?? "");
  if (ms >= 0) return ms;
  const given = headers.get("retry-after") ?? "";
  const rest = /^\d{1,9}(?:\.\d{1,9})?$/.test(given) ? Number(given) * 1000 : Date.parse(given) - Date.now();
  return Number.isNaN(rest) ? DEFAULT_REST_MS : Math.max(0, rest);
}
