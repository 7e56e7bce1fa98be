import { createRequire } from "node:module";
import type { Readable } from "node:stream";
import compression from "compression";
import express5 from "express";
import { chatRoute, claudeGuard } from "../../adapters/express.js";
import type { App, Exchange, Framework, Handler, Parser } from "../contracts/adapter/harness.js";

// No types of their own: those of version 5 fit what is used here.
const express4 = createRequire(import.meta.url)("express4") as typeof express5;

/** Express 4 and 5. */
export const frameworks: readonly (Framework & {
  readonly express: typeof express5;
  readonly major: number;
})[] = [
  { name: "Express 4", major: 4, express: express4, app: () => expressApp(express4) },
  { name: "Express 5", major: 5, express: express5, app: () => expressApp(express5) },
];

function expressApp(express: typeof express5): App {
  const app = express();
  app.set("env", "test");
  const use = (step: express5.RequestHandler | express5.ErrorRequestHandler, path = "/") => {
    app.use(path, step as express5.RequestHandler);
    return self;
  };
  const parsers: Record<Parser, () => express5.RequestHandler> = {
    json: () => express.json({ limit: "100mb" }),
    text: () => express.text({ type: "application/json" }),
    raw: () => express.raw({ type: "*/*" }),
    form: () => express.urlencoded({ extended: true }),
  };
  const self: App = {
    guard: (options, path) => use(claudeGuard(options), path),
    chat: (options, path) => use(chatRoute(options), path),
    parse: (parser) => use(parsers[parser]()),
    handle: (handler, path) => use(handled(handler), path),
    compress: () => use(compression({ threshold: 0, filter: () => true })),
    seeErrors: (seen) =>
      use((error: unknown, _req: express5.Request, _res: express5.Response, next: express5.NextFunction) => {
        seen(error);
        next(error);
      }),
    listener: () => app,
  };
  return self;
}

function handled(handler: Handler): express5.RequestHandler {
  // Express 4 knows nothing of promises: its handlers pass errors on by themselves.
  return (req, res, next) => {
    Promise.resolve()
      .then(() => handler(exchange(req, res)))
      .catch(next);
  };
}

function exchange(req: express5.Request, res: express5.Response): Exchange {
  const typed = (type?: string) => (type === undefined ? res : res.type(type));
  return {
    req,
    res,
    get claude() {
      return req.claude;
    },
    signHistory: (turns) => req.signHistory(turns),
    get body() {
      return req.body as unknown;
    },
    set: (name, value) => void res.set(name, value),
    status: (code) => void res.status(code),
    json: (value) => void res.json(value),
    send: (body, type) => void typed(type).send(body),
    pipe: (body: Readable, type) => {
      typed(type);
      body.on("error", (error) => req.next?.(error)).pipe(res);
    },
    bare: () => res,
  };
}
