import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Caller, ClaudeGuard, Door, Entry, HistoryTurn, LimitLeft, TextFilter } from "../src/index.js";
import { setHeaders } from "./node-answer.js";
import { type BodyHolder, readJsonBody, replaceBody } from "./node-request.js";
import { filterResponse } from "./node-response.js";

/** Whom the limits count: one subject, or several that must each have something left. */
export type Subject = string | readonly string[];

const EXCHANGE = Symbol("claude-guard");

// On the request itself: an entry in a map for each request would cost a GET more than all the rest of the guard.
interface Kept {
  [EXCHANGE]?: Exchange;
}

/** The exchange that a request is under, if a guard stands before here. */
export const exchangeOf = (req: IncomingMessage): Exchange | undefined => (req as Kept)[EXCHANGE];

/** Puts a request under an exchange, in place of one that it may be under. */
export function keepExchange(req: IncomingMessage, exchange: Exchange): void {
  (req as Kept)[EXCHANGE] = exchange;
}

/** Signs a conversation for whoever sent this request. */
export function signHistory(req: IncomingMessage, turns: readonly HistoryTurn[]): Promise<string> {
  const sign = exchangeOf(req)?.sign;
  if (sign === undefined) throw new TypeError("No guard that signs conversations stands before here.");
  return sign(turns);
}

/** One HTTP exchange under the guard. Everything in it is made on first use: most requests have nothing to guard. */
export class Exchange {
  readonly #guard: ClaudeGuard;
  readonly #res: ServerResponse;
  readonly #subject: () => Subject;
  #caller: Caller | undefined;
  #entry: Entry | undefined;
  #isPassed = false;
  #client: ReturnType<ClaudeGuard["client"]> | undefined;
  #limits: readonly LimitLeft[] | undefined;

  constructor(guard: ClaudeGuard, res: ServerResponse, subject: () => Subject) {
    this.#guard = guard;
    this.#res = res;
    this.#subject = subject;
  }

  /** Whether it stands under this guard: mounted twice, a guard works once. */
  isOf(guard: ClaudeGuard): boolean {
    return this.#guard === guard;
  }

  /** The caller; its signal aborts when the connection closes before the answer is out. */
  get caller(): Caller {
    if (this.#caller === undefined) {
      const left = new AbortController();
      const forwarded = wasForwarded(this.#res.req);
      this.#caller = { id: randomUUID(), ...counted(this.#subject()), forwarded, signal: left.signal };
      const over = () => this.#over(left);
      if (this.#res.closed) over();
      else this.#res.once("close", over);
    }
    return this.#caller;
  }

  #over(left: AbortController): void {
    // One of HTTP/2 that was reset says that it is finished, though nobody ended it.
    const finished = this.#res.writableFinished && this.#res.writableEnded;
    if (!finished) left.abort();
    void this.#entry?.settle({ state: finished ? "finished" : "aborted", streamed: 0 });
  }

  /** The guarded client. */
  get client(): ReturnType<ClaudeGuard["client"]> {
    this.#client ??= this.#guard.client(this.caller, {
      onHeaders: (headers) => {
        if (!this.#res.headersSent) setHeaders(this.#res, headers);
      },
      onLimits: (limits) => {
        this.#limits = limits;
      },
    });
    return this.#client;
  }

  /** What is left of the caller's limits after the call that was settled last. */
  get limits(): readonly LimitLeft[] | undefined {
    return this.#limits;
  }

  /** Signs a conversation for the caller; absent when signing is turned off. */
  get sign(): ((turns: readonly HistoryTurn[]) => Promise<string>) | undefined {
    const { signHistory } = this.#guard;
    return signHistory && ((turns) => signHistory(this.caller, turns));
  }

  /**
   * The door: asks the guards about the chat text in the request's body, if there is any. The body that the app will
   * see is the cleaned one, and what leaves is filtered from here on.
   *
   * @returns `undefined` at once when there is nothing to ask about, otherwise a promise that rejects with a
   * `GuardError` when a guard denies.
   */
  enter(req: IncomingMessage, holder: BodyHolder): Promise<void> | undefined {
    const { door } = this.#guard;
    if (door === undefined || this.#entry !== undefined || !mayCarryText(req, holder)) return undefined;
    return this.#pass(door, req, holder);
  }

  async #pass(door: Door, req: IncomingMessage, holder: BodyHolder): Promise<void> {
    const read = () => readJsonBody(req, holder, door.maxBodyBytes);
    const entry = await door.open(read, () => this.caller);
    if (entry === undefined) return;
    this.#entry = entry;
    const res = this.#res;
    // Where no parser has run the handler finds the body all the same.
    if (entry.body !== holder.body) replaceBody(req, holder, entry.body);
    setHeaders(res, entry.headers);
    filterResponse(res, () => this.takeFilter());
  }

  /** The guard was asked something about this request, and its answer has not been passed on. */
  get isOpen(): boolean {
    return this.#caller !== undefined && !this.#isPassed;
  }

  /** Makes the filters for what leaves; for who takes it first: the answer is filtered in one place. */
  takeFilter(): (() => TextFilter) | undefined {
    const entry = this.#isPassed ? undefined : this.#entry;
    this.#isPassed = true;
    return entry && (() => entry.filter());
  }
}

function counted(subject: Subject): Pick<Caller, "subject" | "subjects"> {
  if (typeof subject === "string") return { subject };
  const [first] = subject;
  if (first === undefined) throw new TypeError('claudeGuard: "subject" must return at least one subject');
  return { subject: first, subjects: subject };
}

function wasForwarded({ headers }: IncomingMessage): boolean {
  return headers.forwarded !== undefined || headers["x-forwarded-for"] !== undefined;
}

function mayCarryText(req: IncomingMessage, holder: BodyHolder): boolean {
  if (req.method === "GET" || req.method === "HEAD") return false;
  return isJson(req) || isParsed(holder.body);
}

// Whatever the request calls it: a parser took it for fields. Some leave an empty object where they did not run.
function isParsed(body: unknown): boolean {
  if (typeof body !== "object" || body === null || body instanceof Uint8Array) return false;
  return Object.keys(body).length > 0;
}

/** The request says that its body is JSON. */
export function isJson(req: IncomingMessage): boolean {
  return /^[^;]*[/+]json\s*(?:;|$)/i.test(req.headers["content-type"] ?? "");
}
