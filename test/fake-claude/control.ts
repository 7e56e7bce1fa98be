import { ApiError } from "./errors.js";
import { KeyBook, type KeyProfile, type KeyState } from "./key-book.js";
import type { RecordedRequest, Recorder } from "./recorded.js";
import type { Script } from "./script.js";
import { readSteering } from "./steering.js";
import { Threads } from "./threads.js";

/** Decides from a request how it is answered; `undefined` leaves it to the default. */
export type Responder = (request: RecordedRequest) => Script | undefined;

/** What a running stand-in knows: the requests it got, its keys, and how it answers next. */
export class Control {
  readonly requests: Recorder[] = [];
  readonly keys: KeyBook;
  readonly threads = new Threads();
  readonly #queue: Script[] = [];
  readonly #responder: Responder;
  #script: Responder = () => undefined;

  constructor(keys: Readonly<Record<string, KeyState>> | undefined, responder: Responder | undefined) {
    this.keys = new KeyBook(keys);
    this.#responder = responder ?? (() => undefined);
    this.reset();
  }

  script(next: Script | Responder): void {
    this.#script = typeof next === "function" ? next : () => next;
  }

  queue(...scripts: readonly Script[]): void {
    this.#queue.push(...scripts);
  }

  reset(): void {
    this.requests.length = 0;
    this.#queue.length = 0;
    this.threads.clear();
    this.#script = () => undefined;
    this.keys.reset();
  }

  /** The script for a request: its own, its key's, the next of the queue. Only requests for a message use that up. */
  scriptFor(request: RecordedRequest, key: KeyProfile): Script {
    const queued = () => (request.path === "/v1/messages" ? this.#queue.shift() : undefined);
    const own = this.#steering(request);
    return own ?? key.script ?? queued() ?? this.#script(request) ?? this.#responder(request) ?? {};
  }

  /** @throws ApiError 401 for a request without a key, or with one that is revoked or not known. */
  authenticate({ headers, path }: RecordedRequest): KeyProfile {
    const key = headers["x-api-key"] ?? headers.authorization?.replace(/^Bearer /i, "") ?? "";
    if (key === "") throw new ApiError(401, "x-api-key or authorization: header is required");
    return this.keys.authenticate(key, path);
  }

  #steering({ headers }: RecordedRequest): Script | undefined {
    try {
      return readSteering(headers);
    } catch {
      throw new ApiError(400, "x-fake-claude: the header does not hold JSON");
    }
  }
}
