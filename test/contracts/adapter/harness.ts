import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import type Anthropic from "@anthropic-ai/sdk";
import type { GuardSource } from "../../../adapters/node-chat.js";
import type { ChatOptions, HistoryTurn } from "../../../src/index.js";

/** What a handler of the app sees, whatever the framework. */
export interface Exchange {
  readonly req: IncomingMessage;
  /** The bare response of Node. Whoever writes to it says so with {@link bare} first. */
  readonly res: ServerResponse;
  readonly claude: Anthropic;
  signHistory(turns: readonly HistoryTurn[]): Promise<string>;
  /** The parsed body, where the framework keeps it. */
  readonly body: unknown;
  set(name: string, value: string): void;
  status(code: number): void;
  /** `res.json`, `ctx.body = object`. */
  json(value: object): void;
  /** `res.send`, `ctx.body =`. */
  send(body: string | Buffer, type?: string): void;
  /** `pipe`, `ctx.body = stream`. */
  pipe(body: Readable, type?: string): void;
  /** The handler writes to the response by itself. */
  bare(): ServerResponse;
}

export type Handler = (exchange: Exchange) => unknown;
export type Parser = "json" | "text" | "raw" | "form";

/** An app that is put together in order, each step one `use` of the framework. */
export interface App {
  guard(options: GuardSource, path?: string): App;
  chat(options: ChatOptions & GuardSource, path?: string): App;
  /** A parser of the framework's usual kind. */
  parse(parser: Parser): App;
  /** Whatever the method. */
  handle(handler: Handler, path?: string): App;
  /** Compresses answers of any length. */
  compress(): App;
  /** The app's own error handling: sees errors first and passes them on. */
  seeErrors(seen: (error: unknown) => void): App;
  listener(): RequestListener;
}

/** One framework in one version. */
export interface Framework {
  readonly name: string;
  app(): App;
}
