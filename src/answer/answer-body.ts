import { GuardError } from "../errors.js";
import { parseObject } from "../parse-object.js";
import type { Outcome } from "../types.js";
import type { AnswerFilter } from "./answer-filter.js";
import { type Patience, watchdog } from "./patience.js";
import { sseReader } from "./sse.js";

/** What the reader of a body needs beside the body. */
export interface ReadOptions extends Patience {
  /** Aborted when the caller has left. */
  readonly signal: AbortSignal;
}

/** The signals of a call. */
export interface CallSignals {
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

// The SDK takes any error that speaks of time running out for one of the network, and would try again: the
// messages below must not.
const silent = () => new GuardError("UPSTREAM_TIMEOUT", "Claude fell silent before the answer was complete.");
const unread = () => new GuardError("READER_TIMEOUT", "Nobody read the answer.");
const truncated = (cause?: unknown) =>
  new GuardError("UPSTREAM_TRUNCATED", "Claude's answer broke off before it was complete.", { cause });
const invalid = () =>
  new GuardError("UPSTREAM_INVALID", "Claude's answer is not in the form that was asked for.");

/** The caller has left: nobody is there to answer. */
export const callerGone = () =>
  new GuardError("CALLER_GONE", "The caller left before the answer was complete.");

/**
 * Reads a whole body as text.
 *
 * @throws GuardError `UPSTREAM_TIMEOUT` when it falls silent, `UPSTREAM_TRUNCATED` when the connection breaks,
 * `CALLER_GONE` when the caller leaves meanwhile.
 */
export async function readText(response: Response, options: ReadOptions): Promise<string> {
  const reader = bodyReader(response, options, () => {});
  const parts: string[] = [];
  for (let text = await reader.read(); text !== undefined; text = await reader.read()) parts.push(text);
  return parts.join("");
}

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
  const encoder = new TextEncoder();
  const sse = sseReader();
  let fail: (error: unknown) => void = () => {};
  const reader = bodyReader(response, options, () => fail(unread()));

  // What stands before a bad event goes out before the error does, and before a person is asked.
  const filter = async (text: string, send: (out: string) => void): Promise<void> => {
    let out = "";
    try {
      for (const frame of sse.push(text)) {
        if (answer.state !== "open") break;
        const passed = answer.frame(frame);
        if (typeof passed === "string") out += passed;
        else {
          send(out);
          out = "";
          out = await reader.during(unlessEnded(passed, options));
        }
      }
    } finally {
      send(out);
    }
  };
  // Reads once; says whether anything came of it. A pull that enqueues nothing would never be called again.
  const advance = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<boolean> => {
    const text = await reader.read();
    if (text === undefined) {
      if (answer.state === "open") throw truncated();
      controller.close();
      return true;
    }
    let hasSent = false;
    await filter(text, (out) => {
      if (out === "") return;
      controller.enqueue(encoder.encode(out));
      hasSent = true;
    });
    // After the text, so that nobody waits for a store to see the end of an answer.
    if (answer.state === "stopped") await options.settle("finished");
    if (answer.state === "failed") await options.settle("failed");
    return hasSent;
  };

  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        fail = (error) => {
          reader.cancel();
          controller.error(error);
          const left = isAbort(error) || (error instanceof GuardError && LEFT.has(error.code));
          void options.settle(left ? "aborted" : "failed", error);
        };
        if (!/^text\/event-stream\b/.test(response.headers.get("content-type") ?? "")) fail(invalid());
      },
      async pull(controller) {
        try {
          while (!(await advance(controller)));
        } catch (error) {
          fail(error);
        }
      },
      cancel() {
        reader.cancel();
        return options.settle("aborted");
      },
    },
    // Nothing is read ahead: an answer that nobody reads costs nothing.
    { highWaterMark: 0 },
  );
}

const LEFT: ReadonlySet<string> = new Set(["CALLER_GONE", "READER_TIMEOUT"]);

interface TextReader {
  /** The next piece of text, `undefined` at the end. */
  read(): Promise<string | undefined>;
  /** Waits for a decision about what was read; it may take as long as it takes. */
  during<T>(decision: Promise<T>): Promise<T>;
  cancel(): void;
}

function bodyReader(response: Response, options: ReadOptions, onUnread: () => void): TextReader {
  const source = response.body?.getReader();
  const decoder = new TextDecoder();
  let fellSilent = false;
  const dog = watchdog(options, (whom) => {
    fellSilent = whom === "api";
    // Ends the read that is waiting.
    source?.cancel().catch(() => {});
    if (whom === "app") onUnread();
  });
  dog.waitFor("app");

  return {
    async read() {
      dog.waitFor("api");
      try {
        const { done, value } = (await source?.read()) ?? { done: true };
        dog.waitFor("app");
        if (fellSilent) throw silent();
        if (!done) return decoder.decode(value, { stream: true });
        dog.stop();
        return decoder.decode() || undefined;
      } catch (error) {
        dog.stop();
        throw readError(error, options.signal);
      }
    },
    async during(decision) {
      dog.waitFor("decision");
      try {
        return await decision;
      } finally {
        dog.waitFor("app");
      }
    },
    cancel() {
      dog.stop();
      source?.cancel().catch(() => {});
    },
  };
}

/** The decision, or a rejection if the call ends before it is made: nobody may be there to make it. */
export function unlessEnded<T>(decision: Promise<T>, { signal, ended }: CallSignals): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => reject(signal.aborted ? callerGone() : ended.reason);
    if (ended.aborted) end();
    ended.addEventListener("abort", end, { once: true });
    decision.then(resolve, reject).finally(() => ended.removeEventListener("abort", end));
  });
}

function readError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return callerGone();
  // An abort of the app's own doing is the SDK's to tell; anything else is a connection that broke.
  return error instanceof GuardError || isAbort(error) ? error : truncated(error);
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}

/** The message in the body of an answer that is not streamed. */
export async function readMessage(response: Response, options: ReadOptions) {
  const text = await readText(response, options);
  const message = parseObject(text);
  if (message === undefined) throw invalid();
  return { text, message: message as Readonly<Record<string, unknown>> };
}
