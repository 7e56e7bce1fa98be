import { GuardError } from "../errors.js";
import { parseObject } from "../parse-object.js";
import type { Outcome } from "../types.js";
import type { AnswerFilter } from "./answer-filter.js";
import {
  type BodyReader,
  bodyReader,
  callerGone,
  isAbort,
  type Piece,
  type ReadOptions,
  truncated,
} from "./body-reader.js";
import type { Patience } from "./patience.js";
import { type SseFrame, sseReader } from "./sse.js";

/** The signals of a call. */
interface CallSignals {
  /** Aborted when the caller has left. */
  readonly signal: AbortSignal;
  /** Aborted when the caller has left, or when the app gave the call up. */
  readonly ended: AbortSignal;
}

/** What the reader of a streamed answer needs beside its body. */
export interface BodyOptions extends CallSignals, Patience {
  /** Told how the answer ended; may be told again, and only the first time counts. */
  settle(state: Outcome["state"], error?: unknown): Promise<void>;
}

const unread = () => new GuardError("READER_TIMEOUT", "Nobody read the answer.");
const invalid = () =>
  new GuardError("UPSTREAM_INVALID", "Claude's answer is not in the form that was asked for.");

/**
 * The filtered body of a streamed answer. Upstream is read only as fast as this is read.
 *
 * It errors with a `GuardError` if the answer ends without `message_stop`, falls silent, is not what the API sends,
 * or a filter ends it; so that a cut answer never looks like a complete one.
 */
export function answerStream(
  response: Response,
  answer: AnswerFilter,
  options: BodyOptions,
): ReadableStream<Uint8Array> {
  const source = new AnswerSource(response, answer, options);
  // Nothing is read ahead: an answer that nobody reads costs nothing.
  return new ReadableStream<Uint8Array>(source, { highWaterMark: 0 });
}

class AnswerSource implements UnderlyingDefaultSource<Uint8Array> {
  readonly #response: Response;
  readonly #answer: AnswerFilter;
  readonly #options: BodyOptions;
  readonly #reader: BodyReader;
  readonly #sse = sseReader();
  readonly #encoder = new TextEncoder();
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  #hasSent = false;

  constructor(response: Response, answer: AnswerFilter, options: BodyOptions) {
    this.#response = response;
    this.#answer = answer;
    this.#options = options;
    this.#reader = bodyReader(response, options, () => this.#fail(unread()));
  }

  start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    this.#controller = controller;
    const type = this.#response.headers.get("content-type") ?? "";
    if (!/^text\/event-stream\b/.test(type)) this.#fail(invalid());
  }

  async pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    try {
      this.#hasSent = false;
      // A pull that sends nothing would never be called again.
      while (!this.#hasSent) {
        const piece = await this.#reader.read();
        if (piece === undefined) {
          if (this.#answer.state === "open") throw truncated();
          return controller.close();
        }
        const waiting = this.#pass(this.#sse.push(piece.text).values(), piece);
        if (waiting !== undefined) await waiting;
        // After the text, so that nobody waits for a store to see the end of an answer.
        if (this.#answer.state === "stopped") await this.#options.settle("finished");
        if (this.#answer.state === "failed") await this.#options.settle("failed");
      }
    } catch (error) {
      this.#fail(error);
    }
  }

  cancel(): Promise<void> {
    this.#reader.cancel();
    return this.#options.settle("aborted");
  }

  // A promise only where a decision is waited for: this runs for every event. What stands before a bad event goes out
  // before the error does, and before a person is asked.
  #pass(frames: Iterable<SseFrame>, piece: Piece): Promise<void> | undefined {
    let out = "";
    try {
      for (const frame of frames) {
        if (this.#answer.state !== "open") break;
        const passed = this.#answer.frame(frame);
        if (typeof passed !== "string") return this.#decided(passed, frames, piece);
        out += passed;
      }
      return undefined;
    } finally {
      this.#send(out, piece);
    }
  }

  async #decided(decision: Promise<string>, rest: Iterable<SseFrame>, piece: Piece): Promise<void> {
    this.#send(await this.#reader.during(unlessEnded(decision, this.#options)), piece);
    await this.#pass(rest, piece);
  }

  #send(out: string, { text, bytes }: Piece): void {
    if (out === "") return;
    this.#hasSent = true;
    this.#controller?.enqueue(bytes !== undefined && out === text ? bytes : this.#encoder.encode(out));
  }

  #fail(error: unknown): void {
    this.#reader.cancel();
    this.#controller?.error(error);
    const left = isAbort(error) || (error instanceof GuardError && LEFT.has(error.code));
    void this.#options.settle(left ? "aborted" : "failed", error);
  }
}

const LEFT: ReadonlySet<string> = new Set(["CALLER_GONE", "READER_TIMEOUT"]);

/** The decision, or a rejection if the call ends before it is made: nobody may be there to make it. */
export function unlessEnded<T>(decision: Promise<T>, { signal, ended }: CallSignals): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.aborted ? callerGone() : ended.reason);
    if (ended.aborted) end();
    ended.addEventListener("abort", end, { once: true });
    decision.then(resolve, reject).finally(() => ended.removeEventListener("abort", end));
  });
}

/** The message in the body of an answer that is not streamed. */
export async function readMessage(response: Response, options: ReadOptions) {
  const reader = bodyReader(response, options, () => {});
  let text = "";
  for (let piece = await reader.read(); piece !== undefined; piece = await reader.read()) text += piece.text;
  const message = parseObject(text);
  if (message === undefined) throw invalid();
  return { text, message: message as Readonly<Record<string, unknown>> };
}
