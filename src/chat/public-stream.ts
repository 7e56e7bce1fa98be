import { sseError, sseEvent, sseReader } from "../answer/sse.js";
import { GuardError, toGuardError } from "../errors.js";
import type { LongText } from "../history/long-text.js";
import type { LimitLeft } from "../types.js";
import { PublicEvents } from "./public-events.js";

/** Signs the conversation with this text as its answer. */
type SignAnswer = (text: LongText) => Promise<string>;

/** What goes into the stream beside the answer. */
interface Extras {
  readonly sign?: SignAnswer | undefined;
  /** What is left of the caller's limits, once the call was settled. */
  readonly limits?: (() => readonly LimitLeft[] | undefined) | undefined;
}

interface Piece {
  readonly text: string;
  readonly done: boolean;
}

const LATE = Symbol("late");
const PING = sseEvent({ type: "ping" });

// Whoever stops an answer can go on from what was signed. Signing costs a trip through the thread pool: once a second
// while text comes, and when none came for a moment.
const SIGN_EVERY_MS = 1000;
const QUIET_MS = 100;

/** The public events of an answer, read no faster than this is, with pings while there is nothing to send. */
export function publicStream(
  answer: Response,
  pingMs: number,
  { sign, limits }: Extras = {},
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const source = answer.body?.getReader();
  const events = new PublicEvents();
  const signature = signatures(events, sign);
  const read = pieceReader(source, events, signature.now);
  let reading: Promise<Piece> | undefined;

  // A read that is under way is kept while something else goes out.
  const next = async (): Promise<Piece> => {
    reading ??= read();
    const piece = await orAfter(reading, signature.isMissing() ? QUIET_MS : pingMs, LATE);
    if (piece === LATE) return { text: (await signature.now()) || PING, done: false };
    reading = undefined;
    return signature.isDue() ? { ...piece, text: piece.text + (await signature.now()) } : piece;
  };

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          let piece = await next();
          while (piece.text === "" && !piece.done) piece = await next();
          // The call is settled when its stream has ended.
          const text = piece.done && events.isComplete ? piece.text + limitsEvent(limits?.()) : piece.text;
          if (text !== "") controller.enqueue(encoder.encode(text));
          if (piece.done) controller.close();
        } catch (error) {
          const known =
            toGuardError(error) ?? new GuardError("UPSTREAM_ERROR", "Claude could not finish the answer.");
          controller.enqueue(encoder.encode(sseError(known)));
          controller.close();
          // What failed need not be the answer: nobody would read the rest.
          source?.cancel(error).catch(() => {});
        }
      },
      cancel: (reason) => source?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

function pieceReader(
  source: ReadableStreamDefaultReader<Uint8Array> | undefined,
  events: PublicEvents,
  signature: () => Promise<string>,
): () => Promise<Piece> {
  const decoder = new TextDecoder();
  const sse = sseReader();
  return async () => {
    const { done, value } = (await source?.read()) ?? { done: true };
    if (done) return { text: "", done: true };
    let text = "";
    for (const frame of sse.push(decoder.decode(value, { stream: true }))) {
      const event = events.write(frame);
      // Before `message_stop`, for that is where clients stop reading.
      text += events.isComplete ? (await signature()) + event : event;
    }
    return { text, done: false };
  };
}

function signatures(events: PublicEvents, sign: SignAnswer | undefined) {
  let covered = events.text;
  let signedAt = performance.now();
  const isMissing = () => sign !== undefined && !events.isComplete && events.text !== covered;
  return {
    isMissing,
    isDue: () => isMissing() && performance.now() - signedAt >= SIGN_EVERY_MS,
    /** The event with the signature of all text so far; empty if there is one already. */
    async now(): Promise<string> {
      if (sign === undefined || events.text === covered) return "";
      covered = events.text;
      signedAt = performance.now();
      return sseEvent({ type: "signature", signature: await sign(covered) });
    },
  };
}

function limitsEvent(limits: readonly LimitLeft[] | undefined): string {
  return limits === undefined ? "" : sseEvent({ type: "limits", limits });
}

function orAfter<T, L>(work: Promise<T>, ms: number, instead: L): Promise<T | L> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(instead), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
