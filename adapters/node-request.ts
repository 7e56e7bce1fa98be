import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import { GuardError } from "../src/index.js";
import { charsetsOf } from "./node-bytes.js";

/** Where a framework keeps the parsed body: Express on the request, Koa on its own request object. */
export interface BodyHolder {
  body?: unknown;
}

const tooLarge = (limit: number) =>
  new GuardError("BODY_TOO_LARGE", `The body is larger than ${limit} bytes.`);

/**
 * The JSON body of a request: what a body parser has made of it, or else read here. A body that is read here stays
 * in the request's stream, so that a parser that runs later reads it as if nobody had.
 *
 * @throws GuardError `BODY_TOO_LARGE`, `INVALID_JSON`, `UNSUPPORTED_MEDIA_TYPE`; `CALLER_GONE` when the client
 * leaves in the middle of its body.
 */
export async function readJsonBody(
  req: IncomingMessage,
  holder: BodyHolder,
  limit: number,
): Promise<unknown> {
  const { body } = holder;
  if (body !== undefined && !isEmptyObject(body)) return parsedBody(body);
  // A parser has run, and found nothing or kept what it found elsewhere; or there is nothing, and a stream that ends
  // here would be missed by the parsers that come later.
  if (!req.readable || isEmpty(req)) return body;
  // A parser that reads another charset would find other fields, in UTF-7 in what is JSON here.
  const charsets = charsetsOf(req.headers["content-type"] ?? "");
  if (!charsets.every((name) => /^(?:utf-?8|us-ascii)$/i.test(name))) {
    throw new GuardError("UNSUPPORTED_MEDIA_TYPE", "The body must be UTF-8.");
  }
  const bytes = await inflated(await readStream(req, limit), req, limit);
  if (bytes.length === 0) return undefined;
  return parseJson(bytes.toString("utf8"));
}

/** A request of HTTP/2: it need not say how long its body is, and is `complete` only once it was read. */
interface Http2Request {
  readonly stream?: { readonly endAfterHeaders: boolean; readonly readableEnded: boolean };
}

function isEmpty(req: IncomingMessage & Http2Request): boolean {
  if (req.stream !== undefined) return req.stream.endAfterHeaders;
  const { headers } = req;
  return headers["transfer-encoding"] === undefined && Number(headers["content-length"] ?? 0) === 0;
}

function isComplete(req: IncomingMessage & Http2Request): boolean {
  return req.stream === undefined ? req.complete : req.stream.readableEnded;
}

// Parsers of Express 4 and Koa leave an empty object where they did not run.
function isEmptyObject(body: unknown): boolean {
  return (
    typeof body === "object" && body !== null && Object.keys(body).length === 0 && !Buffer.isBuffer(body)
  );
}

function parsedBody(body: unknown): unknown {
  return typeof body === "string" || Buffer.isBuffer(body) ? parseJson(body.toString("utf8")) : body;
}

function parseJson(text: string): unknown {
  try {
    // JSON.parse refuses a byte order mark; parsers of bodies do not.
    return JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
  } catch {
    throw new GuardError("INVALID_JSON", "The body is not valid JSON.");
  }
}

const DECODERS: Readonly<
  Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>>
> = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

async function inflated(bytes: Buffer, req: IncomingMessage, limit: number): Promise<Buffer> {
  const encoding = req.headers["content-encoding"]?.toLowerCase() ?? "identity";
  if (encoding === "identity") return bytes;
  const decode = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding] : undefined;
  if (decode === undefined)
    throw new GuardError("UNSUPPORTED_MEDIA_TYPE", "The body's encoding is not supported.");
  try {
    const plain = await decode(bytes, { maxOutputLength: limit });
    delete req.headers["content-encoding"];
    putBack(req, plain);
    return plain;
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(limit);
    throw new GuardError("INVALID_INPUT", "The body cannot be decompressed.");
  }
}

function readStream(req: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const stop = (): void => {
      req.off("readable", onReadable).off("end", onEnd).off("error", onGone).off("close", onGone);
    };
    const fail = (error: GuardError): void => {
      stop();
      // What is left is read and thrown away, so that the client comes to read the answer.
      req.resume();
      reject(error);
    };
    const onEnd = (): void => {
      stop();
      resolve(Buffer.concat(chunks));
    };
    const onGone = (): void =>
      fail(new GuardError("CALLER_GONE", "The request broke off before its body was complete."));
    const onReadable = (): void => {
      // Only what is there: a read that finds nothing ends a stream whose last byte has come.
      while (req.readableLength > 0) {
        const chunk: Buffer = req.read();
        size += chunk.length;
        if (size > limit) {
          fail(tooLarge(limit));
          return;
        }
        chunks.push(chunk);
      }
      if (!isComplete(req)) return;
      // In the same tick, before the stream that was read empty can end.
      const bytes = Buffer.concat(chunks);
      if (bytes.length > 0) req.unshift(bytes);
      stop();
      resolve(bytes);
    };
    if (Number(req.headers["content-length"]) > limit) return fail(tooLarge(limit));
    req.on("readable", onReadable).on("end", onEnd).on("error", onGone).on("close", onGone);
  });
}

/** Puts a body in the place of the one that came: where the parsed one is kept, and in the stream if it is unread. */
export function replaceBody(req: IncomingMessage, holder: BodyHolder, body: unknown): void {
  const before = holder.body;
  if (req.readable && req.readableLength > 0) putBack(req, Buffer.from(writeJson(body)));
  if (typeof before === "string") holder.body = writeJson(body);
  else holder.body = Buffer.isBuffer(before) ? Buffer.from(writeJson(body)) : body;
}

// Node reads JSON of any depth, and writes some thousand levels.
function writeJson(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new GuardError("INVALID_INPUT", "The body is nested too deeply.", { cause });
  }
}

// Reading what is there and putting something else back in the same tick keeps the stream from ending.
function putBack(req: IncomingMessage, bytes: Buffer): void {
  req.read();
  if (bytes.length > 0) req.unshift(bytes);
  req.headers["content-length"] = String(bytes.length);
  delete req.headers["transfer-encoding"];
}
