import { ApiError } from "./errors.js";
import type { RecordedRequest, Recorder } from "./recorded.js";
import type { Script } from "./script.js";
import { readSteering } from "./steering.js";
import { Threads } from "./threads.js";

/** Decides from a request how it is answered; `undefined` leaves it to the default. */
export type Responder = (request: RecordedRequest) => Script | undefined;

/** What the stand-in thinks of an API key. */
export type KeyState = "active" | "revoked";

/** What a running stand-in knows: the requests it got, its keys, and how it answers next. */
export class Control {
  readonly requests: Recorder[] = [];
  readonly keys = new Map<string, KeyState>();
  readonly threads = new Threads();
  readonly #queue: Script[] = [];
  readonly #initialKeys: Readonly<Record<string, KeyState>> | undefined;
  readonly #responder: Responder;
  #script: Responder = () => undefined;

  constructor(keys: Readonly<Record<string, KeyState>> | undefined, responder: Responder | undefined) {
    this.#initialKeys = keys;
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
    this.keys.clear();
    for (const [key, state] of Object.entries(this.#initialKeys ?? {})) this.keys.set(key, state);
  }

  /** The script for a request. Only requests for a message use up the queue. */
  scriptFor(request: RecordedRequest): Script {
    const queued = () => (request.path === "/v1/messages" ? this.#queue.shift() : undefined);
    const own = this.#steering(request);
    return own ?? queued() ?? this.#script(request) ?? this.#responder(request) ?? {};
  }

  /** @throws ApiError 401 for a request without a key, or with one that is revoked or not known. */
  authenticate({ headers }: RecordedRequest): void {
    const key = headers["x-api-key"] ?? headers.authorization?.replace(/^Bearer /i, "") ?? "";
    if (key === "") throw new ApiError(401, "x-api-key or authorization: header is required");
    const state = this.keys.get(key) ?? (this.#initialKeys === undefined ? "active" : "unknown");
    if (state !== "active") throw new ApiError(401, "The API key is not valid");
  }

  #steering({ headers }: RecordedRequest): Script | undefined {
    try {
      return readSteering(headers);
    } catch {
      throw new ApiError(400, "x-fake-claude: the header does not hold JSON");
    }
  }
}
