import type { IncomingMessage } from "node:http";

/** A request that the stand-in received; its fields fill up while it is read and answered. */
export interface RecordedRequest {
  readonly method: string;
  /** The path without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By lower-case name, the API key included. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON, or a form as text; `undefined` until it has arrived, and when it was neither. */
  readonly body: unknown;
  /** `performance.now()` when the request's head arrived. */
  readonly receivedAt: number;
  /** The status that was answered. */
  readonly status: number | undefined;
  /**
   * Bytes of the body handed to the socket so far. The stand-in stops while the socket's buffer is full, so for a
   * client that does not read this stands still, a few hundred kilobytes ahead of what was read.
   */
  readonly bytesSent: number;
  /** The client left (or the stand-in was closed) before the answer had gone out as its script says. */
  readonly aborted: boolean;
  /** `performance.now()` when the client was seen to have left. */
  readonly abortedAt: number | undefined;
  /** Resolves when the request is over, with how it ended. A `silent` answer ends only as `aborted`. */
  readonly done: Promise<"finished" | "aborted">;
}

/** The record of one request, as the server writes it. */
export class Recorder implements RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly receivedAt = performance.now();
  readonly done: Promise<"finished" | "aborted">;
  body: unknown;
  status: number | undefined;
  bytesSent = 0;
  abortedAt: number | undefined;
  #over = false;
  readonly #resolve: (end: "finished" | "aborted") => void;

  constructor(request: IncomingMessage) {
    const [path = "", query = ""] = (request.url ?? "/").split("?", 2);
    this.method = request.method ?? "GET";
    this.path = path;
    this.query = new URLSearchParams(query);
    this.headers = flatten(request.headers);
    const { promise, resolve } = withResolvers<"finished" | "aborted">();
    this.done = promise;
    this.#resolve = resolve;
  }

  get aborted(): boolean {
    return this.abortedAt !== undefined;
  }

  finish(): void {
    this.#over = true;
    this.#resolve("finished");
  }

  abort(): void {
    if (this.#over) return;
    this.#over = true;
    this.abortedAt = performance.now();
    this.#resolve("aborted");
  }
}

function flatten(headers: IncomingMessage["headers"]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

// `Promise.withResolvers` came with Node 22.
function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
