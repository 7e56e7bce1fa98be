import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { parseBody, readBody } from "./body.js";
import { Control, type Responder } from "./control.js";
import { findEndpoint } from "./endpoints.js";
import { ApiError } from "./errors.js";
import { answerHeaders } from "./headers.js";
import { makeId } from "./ids.js";
import type { KeyState } from "./key-book.js";
import { type RecordedRequest, Recorder } from "./recorded.js";
import { type Reply, sendError } from "./respond.js";
import type { Script } from "./script.js";
import { Wire } from "./wire.js";

/** A running stand-in. */
export interface FakeClaude {
  /** For the `baseURL` option of the SDK. */
  readonly url: string;
  /** The requests so far, in the order they came. */
  readonly requests: readonly RecordedRequest[];
  /**
   * The keys the stand-in knows, which the Admin API lists. Change it to revoke a key or to add one; an answer that has
   * begun goes on. Without the `keys` option every key that
   * is not listed is taken, with it none.
   */
  readonly keys: Map<string, KeyState>;
  /** How requests are answered from now on, to any endpoint. A function may leave some to the default. */
  script(next: Script | Responder): void;
  /** Answers the next requests for a message, one script each, before `script` is asked. */
  queue(...scripts: readonly Script[]): void;
  /** Forgets requests, scripts and changes to the keys. */
  reset(): void;
  /** Closes all connections and stops listening. */
  close(): Promise<void>;
}

/** What a stand-in can be started with. */
export interface FakeClaudeOptions {
  /** Default 0: any that is free. */
  readonly port?: number;
  readonly keys?: Readonly<Record<string, KeyState>>;
  /** How requests are answered where neither a header nor `queue` nor `script` says. */
  readonly responder?: Responder;
}

/**
 * Starts a stand-in for the Claude API on 127.0.0.1. What answers a request, first come first: its own
 * `x-fake-claude` header, `queue`, `script`, the `responder`, a short greeting.
 *
 * @example
 * ```ts
 * const claude = await startFakeClaude();
 * const client = new Anthropic({ apiKey: "any", baseURL: claude.url });
 * claude.queue({ status: 529 }, { text: "Hello" });
 * ```
 */
export async function startFakeClaude(options: FakeClaudeOptions = {}): Promise<FakeClaude> {
  const control = new Control(options.keys, options.responder);
  // Room for a script in a header; and connections that outlive the pauses of a test.
  const settings = { maxHeaderSize: 1024 * 1024, keepAliveTimeout: 60_000 };
  const server = createServer(settings, (request, response) => void handle(control, request, response));
  await listen(server, options.port ?? 0);
  const { port } = server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    requests: control.requests,
    keys: control.keys.states,
    script: (next) => control.script(next),
    queue: (...scripts) => control.queue(...scripts),
    reset: () => control.reset(),
    close: () => {
      closing ??= close(server);
      return closing;
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function handle(control: Control, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const record = new Recorder(request);
  control.requests.push(record);
  const gone = watch(response, record);
  const requestId = makeId("req");
  const headers = answerHeaders(requestId, control.requests.length);
  const replyWith = (script: Script): Reply => {
    const wire = new Wire(response, record, gone, script);
    return { wire, script, requestId, headers };
  };
  try {
    const bytes = await readBody(request);
    await answer(control, record, bytes, replyWith);
  } catch (error) {
    // The client has left, and took the rest of the answer with it.
    if (gone.aborted || response.headersSent) return void response.destroy();
    const refusal = error instanceof ApiError ? error : new ApiError(500, String(error));
    await sendError(replyWith({ error: refusal.script }), refusal.status).catch(() => response.destroy());
  }
}

function watch(response: ServerResponse, record: Recorder): AbortSignal {
  const gone = new AbortController();
  response.on("finish", () => record.finish());
  response.on("close", () => {
    record.abort();
    gone.abort();
  });
  // A write that races with a closing socket: `close` says it all.
  response.on("error", () => undefined);
  return gone.signal;
}

function inWorkspace(reply: Reply, workspace: string | undefined): Reply {
  if (workspace === undefined) return reply;
  return { ...reply, headers: { ...reply.headers, "anthropic-workspace-id": workspace } };
}

async function answer(
  control: Control,
  record: Recorder,
  bytes: Buffer | undefined,
  replyWith: (script: Script) => Reply,
): Promise<void> {
  const endpoint = findEndpoint(record);
  const key = control.authenticate(record);
  if (record.headers["anthropic-version"] === undefined) {
    throw new ApiError(400, "anthropic-version: header is required");
  }
  if (record.method === "POST") record.body = isForm(record) ? bytes?.toString() : parseBody(bytes);
  const run = endpoint(record, control);
  const reply = replyWith(control.scriptFor(record, key));
  await run(inWorkspace(reply, key.workspace));
}

function isForm({ headers }: RecordedRequest): boolean {
  return headers["content-type"]?.startsWith("multipart/form-data") === true;
}
