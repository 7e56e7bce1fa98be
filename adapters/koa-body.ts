import type { ServerResponse } from "node:http";
import { type Readable, Transform } from "node:stream";
import { sseError, toGuardError } from "../src/index.js";
import { isEventStream, toRefusal } from "./node-answer.js";
import type { Exchange } from "./node-exchange.js";
import { entityTag } from "./node-response.js";
import { type BodyText, bodyText, toBuffer } from "./node-text.js";

/** What is looked at of a context when its handlers are done. */
export interface KoaAnswer {
  readonly app: { emit(event: "error", error: unknown, ctx: object): unknown };
  readonly res: ServerResponse;
  readonly respond?: boolean | undefined;
  status: number;
  body: unknown;
  onerror(error: unknown): void;
  remove(header: string): void;
}

/**
 * Filters `ctx.body` as the handlers left it, so that middlewares that stand before the guard (compression, ETag) find
 * it filtered. What is written to the response itself is filtered there.
 *
 * The first piece of a stream is waited for: an error before it can still be answered with a status.
 *
 * @throws GuardError when the filter refuses the body; whatever a stream breaks off with before its first piece.
 */
export async function passBody(ctx: KoaAnswer, exchange: Exchange): Promise<void> {
  const { body, res } = ctx;
  if (!exchange.isOpen || ctx.respond === false || body === undefined || body === null) return;
  // Koa 3 makes streams of these when it sends them.
  if ([Blob, ReadableStream, Response].some((kind) => body instanceof kind)) return;
  const text = res.headersSent ? undefined : takeText(ctx, exchange);
  if (isStream(body)) await passStream(ctx, body, text);
  else if (text !== undefined) passWhole(ctx, body, text);
}

function takeText({ res, status }: KoaAnswer, exchange: Exchange): BodyText | undefined {
  const filter = exchange.takeFilter();
  const header = (name: string) => String(res.getHeader(name) ?? "");
  const headers = { status, type: header("content-type"), encoding: header("content-encoding") };
  return filter && bodyText(headers, filter);
}

function passWhole(ctx: KoaAnswer, body: unknown, text: BodyText): void {
  const isJson = typeof body !== "string" && !Buffer.isBuffer(body);
  const bytes = toBuffer(isJson ? JSON.stringify(body) : body);
  const passed = text.whole(bytes);
  if (passed === bytes) return;
  const tag = ctx.res.getHeader("etag");
  if (tag !== undefined) ctx.res.setHeader("ETag", entityTag(passed, tag));
  // It stays what it was, for who may still change it.
  if (isJson) ctx.body = JSON.parse(passed.toString());
  else ctx.body = Buffer.isBuffer(body) ? passed : passed.toString();
}

function isStream(body: unknown): body is Readable {
  return typeof body === "object" && body !== null && "pipe" in body && typeof body.pipe === "function";
}

type Fail = (error: unknown) => void;

async function passStream(ctx: KoaAnswer, source: Readable, text: BodyText | undefined): Promise<void> {
  const { onerror, res } = ctx;
  let broken: unknown;
  let fail: Fail = () => {};
  const passed = filtering(text, (error) => fail(error));
  // Koa listens to the stream too, and would answer first.
  ctx.onerror = (error) => {
    if (error !== broken) onerror.call(ctx, error);
  };
  source.prependListener("error", (error) => {
    broken = error;
    fail(error);
  });
  source.once("close", () => {
    if (!source.readableEnded) fail(new Error("The body's stream was closed before its end."));
  });
  try {
    await new Promise<void>((resolve, reject) => {
      fail = (error) => (res.destroyed ? resolve() : reject(error));
      passed.once("readable", () => {
        fail = (error) => {
          fail = () => {};
          breakOffStream(ctx, passed, error);
        };
        resolve();
      });
      if (res.headersSent) passed.emit("readable");
      source.pipe(passed);
    });
  } catch (error) {
    ctx.onerror = onerror;
    throw error;
  }
  if (text !== undefined) for (const name of ["Content-Length", "ETag"]) ctx.remove(name);
  ctx.body = passed;
}

function filtering(text: BodyText | undefined, fail: Fail): Transform {
  // After a failure nothing more is taken or sent.
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      fail(error);
    }
  };
  return new Transform({
    transform: (chunk, encoding, done) =>
      attempt(() => done(null, text ? text.push(chunk, encoding) : chunk)),
    flush: (done) => attempt(() => done(null, text?.end())),
  });
}

// Koa would leave the answer open, or cut it. Whom it tells of errors is told all the same.
function breakOffStream(ctx: KoaAnswer, passed: Transform, error: unknown): void {
  if (ctx.res.destroyed || passed.readableEnded) return;
  if (toGuardError(error) === undefined) ctx.app.emit("error", error, ctx);
  if (!isEventStream(ctx.res)) return void ctx.res.destroy();
  passed.push(sseError(toRefusal(error)));
  passed.push(null);
}
