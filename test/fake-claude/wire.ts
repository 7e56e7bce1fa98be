import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import type { Recorder } from "./recorded.js";
import type { Script } from "./script.js";

const PIECE = 64 * 1024;
const MAX_TIMER = 2 ** 31 - 1;

/**
 * One response being written. Everything waits for a slow reader, and rejects once the client has left, so that
 * whoever writes is unwound and no timer stays behind.
 */
export class Wire {
  readonly gone: AbortSignal;
  readonly #response: ServerResponse;
  readonly #record: Recorder;
  readonly #paced: boolean;
  readonly #piece: number;
  readonly #idleMs: number;

  constructor(response: ServerResponse, record: Recorder, gone: AbortSignal, script: Script) {
    this.#response = response;
    this.#record = record;
    this.gone = gone;
    this.#paced = script.byteChunk !== undefined;
    this.#piece = Math.max(1, script.byteChunk ?? PIECE);
    this.#idleMs = script.pings?.idleMs ?? Number.POSITIVE_INFINITY;
  }

  /** Sends status and headers at once. */
  head(status: number, headers: Readonly<Record<string, string>>): void {
    this.gone.throwIfAborted();
    this.#record.status = status;
    this.#response.writeHead(status, headers);
    this.#response.flushHeaders();
  }

  /** Sends these bytes. Pieces of a size that was asked for go out one in a turn of the event loop. */
  async write(data: string | Uint8Array): Promise<void> {
    const bytes = typeof data === "string" ? Buffer.from(data) : data;
    for (let at = 0; at < bytes.length; at += this.#piece) {
      this.gone.throwIfAborted();
      const piece = bytes.subarray(at, at + this.#piece);
      this.#record.bytesSent += piece.length;
      if (!this.#response.write(piece)) await once(this.#response, "drain", { signal: this.gone });
      if (this.#paced) await turn();
    }
  }

  /** Waits; during a stream, with `idle` called each time the idle time has passed. */
  async pause(ms: number, idle?: () => Promise<void>): Promise<void> {
    const step = idle === undefined ? MAX_TIMER : Math.min(this.#idleMs, MAX_TIMER);
    for (let left = ms; left > 0; left -= step) {
      await sleep(Math.min(left, step), undefined, { signal: this.gone });
      if (left > step) await idle?.();
    }
  }

  /** Ends the response as it should. */
  end(): void {
    this.#response.end();
  }

  /** Closes the socket in the middle of the response, after what was written has gone out. */
  async cut(): Promise<void> {
    await this.#flushed();
    this.#record.finish();
    this.#response.destroy();
  }

  /** Leaves the connection open and sends nothing more. */
  async hang(): Promise<void> {
    this.gone.throwIfAborted();
    await once(this.gone, "abort");
  }

  #flushed(): Promise<void> {
    const { socket } = this.#response;
    if (socket === null) return Promise.resolve();
    // An empty write is done when all before it is.
    return new Promise((resolve) => socket.write("", () => resolve()));
  }
}
