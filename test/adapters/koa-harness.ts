import { createRequire } from "node:module";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { createGzip, gzipSync } from "node:zlib";
import Koa3 from "koa";
import bodyParser from "koa-bodyparser";
import { chatRoute, claudeGuard } from "../../adapters/koa.js";
import type { App, Exchange, Framework, Parser } from "../contracts/adapter/harness.js";

// No types of their own: those of version 3 fit what is used here.
const Koa2 = createRequire(import.meta.url)("koa2") as typeof Koa3;

/** Koa 2 and 3. */
export const frameworks: readonly (Framework & { readonly Koa: typeof Koa3 })[] = [
  { name: "Koa 2", Koa: Koa2, app: () => koaApp(Koa2) },
  { name: "Koa 3", Koa: Koa3, app: () => koaApp(Koa3) },
];

function koaApp(Koa: typeof Koa3): App {
  const app = new Koa();
  // Without a listener Koa prints errors.
  app.on("error", () => {});
  const use = (step: Koa3.Middleware, path?: string) => {
    app.use(
      path === undefined ? step : (ctx, next) => (ctx.path.startsWith(path) ? step(ctx, next) : next()),
    );
    return self;
  };
  const self: App = {
    guard: (options, path) => use(claudeGuard(options), path),
    chat: (options, path) => use(chatRoute(options), path),
    parse: (parser) => use(parsers[parser]),
    handle: (handler, path) => use((ctx) => Promise.resolve(handler(exchange(ctx))) as Promise<void>, path),
    compress: () => use(compress),
    seeErrors: (seen) =>
      use(async (_ctx, next) => {
        await next().catch((error: unknown) => {
          seen(error);
          throw error;
        });
      }),
    listener: () => app.callback(),
  };
  return self;
}

const parse =
  (convert: (body: string) => unknown): Koa3.Middleware =>
  async (ctx, next) => {
    (ctx.request as { body?: unknown }).body = convert(await text(ctx.req));
    await next();
  };

const parsers: Record<Parser, Koa3.Middleware> = {
  json: bodyParser({ enableTypes: ["json"], jsonLimit: "100mb" }),
  text: parse((body) => body),
  raw: parse((body) => Buffer.from(body)),
  form: bodyParser({ enableTypes: ["form"] }),
};

// What koa-compress does.
const compress: Koa3.Middleware = async (ctx, next) => {
  await next();
  const { body } = ctx;
  if (body === null || body === undefined) return;
  ctx.set("Content-Encoding", "gzip");
  ctx.remove("Content-Length");
  const type = ctx.response.get("Content-Type");
  if (typeof (body as Readable).pipe === "function") ctx.body = (body as Readable).pipe(createGzip());
  else ctx.body = gzipSync(Buffer.isBuffer(body) || typeof body === "string" ? body : JSON.stringify(body));
  ctx.set("Content-Type", type);
};

function exchange(ctx: Koa3.Context): Exchange {
  const typed = (type?: string) => {
    if (type !== undefined) ctx.type = type;
  };
  return {
    req: ctx.req,
    res: ctx.res,
    get claude() {
      return ctx.claude;
    },
    signHistory: (turns) => ctx.signHistory(turns),
    get body() {
      return (ctx.request as { body?: unknown }).body;
    },
    set: (name, value) => ctx.set(name, value),
    status: (code) => {
      ctx.status = code;
    },
    json: (value) => {
      ctx.body = value;
    },
    send: (body, type) => {
      typed(type);
      ctx.body = body;
    },
    pipe: (body, type) => {
      typed(type);
      ctx.body = body;
    },
    bare: () => {
      ctx.respond = false;
      // Koa begins with 404.
      ctx.res.statusCode = 200;
      return ctx.res;
    },
  };
}
