import { GuardError } from "../errors.js";
import { type Patience, watchdog } from "./patience.js";

/** What the reader of a body needs beside the body. */
export interface ReadOptions extends Patience {
  /** Aborted when the caller has left. */
  readonly signal: AbortSignal;
}

/** A piece of a body. */
export interface Piece {
  readonly text: string;
  /** The same as it came; absent where the piece is not known to be cut between two characters. */
  readonly bytes?: Uint8Array | undefined;
}

/** Reads a body as text, and watches how long that takes. */
export interface BodyReader {
  /** The next piece, `undefined` at the end. */
  read(): Promise<Piece | undefined>;
  /** Waits for a decision about what was read; it may take as long as it takes. */
  during<T>(decision: Promise<T>): Promise<T>;
  cancel(): void;
}

// The SDK takes any error that speaks of time running out for one of the network, and would try again: the
// messages of these must not.
const silent = () => new GuardError("UPSTREAM_TIMEOUT", "Claude fell silent before the answer was complete.");
/** The answer ended before it was complete. */
export const truncated = (cause?: unknown) =>
  new GuardError("UPSTREAM_TRUNCATED", "Claude's answer broke off before it was complete.", { cause });
/** The caller has left: nobody is there to answer. */
export const callerGone = () =>
  new GuardError("CALLER_GONE", "The caller left before the answer was complete.");

const STREAM = { stream: true };
const END = { done: true, value: undefined } as const;

/**
 * Reads the body of a response. `read` rejects with a `GuardError`: `UPSTREAM_TIMEOUT` when the body falls silent,
 * `UPSTREAM_TRUNCATED` when the connection breaks, `CALLER_GONE` when the caller leaves meanwhile.
 *
 * @param onUnread called when nobody has asked for the next piece for too long
 */
export function bodyReader(response: Response, options: ReadOptions, onUnread: () => void): BodyReader {
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

  // At first it is not: the decoder takes a byte order mark away.
  let startsWhole = false;
  const piece = (bytes: Uint8Array): Piece => {
    const text = decoder.decode(bytes, STREAM);
    const endsWhole = (bytes.at(-1) ?? 0x80) < 0x80;
    const isWhole = startsWhole && endsWhole;
    startsWhole = endsWhole;
    return { text, bytes: isWhole ? bytes : undefined };
  };
  const broken = (error: unknown): never => {
    dog.stop();
    throw readError(error, options.signal);
  };
  const taken = ({ done, value }: ReadableStreamReadResult<Uint8Array>): Piece | undefined => {
    dog.waitFor("app");
    if (fellSilent) return broken(silent());
    if (!done) return piece(value);
    dog.stop();
    const text = decoder.decode();
    return text === "" ? undefined : { text };
  };

  return {
    read() {
      dog.waitFor("api");
      return (source?.read() ?? Promise.resolve(END)).then(taken, broken);
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

function readError(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return callerGone();
  // An abort of the app's own doing is the SDK's to tell; anything else is a connection that broke.
  return error instanceof GuardError || isAbort(error) ? error : truncated(error);
}

/** The error of an abort by the app. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
