import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import type { GuardError, TextFilter } from "../src/index.js";
import { answerError, toRefusal } from "./node-answer.js";
import { type BodyText, bodyText, toBuffer } from "./node-text.js";

type Callback = (error?: Error | null) => void;

// Node's methods are overloaded in ways that one signature cannot say.
interface Methods {
  writeHead(...args: unknown[]): ServerResponse;
  write(...args: unknown[]): boolean;
  end(...args: unknown[]): ServerResponse;
}

/**
 * Puts a filter between the app and the socket: whatever the app sends by `res.end`, `res.write` or a pipe, and so by
 * `res.json`, `res.send` and `ctx.body`, passes the filter for its content type. What is not text passes as it is.
 *
 * A body that is sent in one piece keeps a right `Content-Length` and `ETag`; one that is sent in pieces, and may
 * change its length on the way, loses both.
 *
 * @param takeFilter asked when the answer begins; `undefined`: it passes as it is
 */
export function filterResponse(res: ServerResponse, takeFilter: () => MakeFilter | undefined): void {
  new ResponseFilter(res, takeFilter).install();
}

type MakeFilter = () => TextFilter;

class ResponseFilter {
  readonly #res: ServerResponse;
  readonly #takeFilter: () => MakeFilter | undefined;
  readonly #original: Methods;
  #text: BodyText | undefined;
  /** The filter is chosen, or it is known that there is nothing to filter. */
  #begun = false;
  /** A piece has been taken in, though maybe none has gone out. */
  #isInPieces = false;
  /** Why nothing more goes out. */
  #refusal: GuardError | undefined;
  /** What is sent goes out as it is. */
  #isPassing = false;

  constructor(res: ServerResponse, takeFilter: () => MakeFilter | undefined) {
    const { writeHead, write, end } = res as unknown as Methods;
    this.#res = res;
    this.#takeFilter = takeFilter;
    this.#original = { writeHead, write, end };
  }

  // For good, unless the answer is refused: others put theirs around them, such as who sets a cookie with the headers.
  install(): void {
    const res = this.#res;
    const { writeHead, write, end } = this.#original;
    const methods: Methods = {
      writeHead: (...args) =>
        this.#isPassing ? writeHead.apply(res, args) : this.#head(Number(args[0]), args.slice(1)),
      write: (...args) => (this.#isPassing ? write.apply(res, args) : this.#piece(args[0], args.slice(1))),
      end: (...args) => (this.#isPassing ? end.apply(res, args) : this.#last(args)),
    };
    this.#put(methods);
  }

  #put(methods: Partial<Methods>): void {
    Object.assign(this.#res, methods);
  }

  // Headers are final here, whoever sends them: what streams from here on has a length that is not known yet.
  #head(status: number, rest: unknown[]): ServerResponse {
    const res = this.#res;
    if (res.headersSent) return this.#original.writeHead.call(res, status, ...rest);
    res.statusCode = status;
    const [message, headers = message] = rest;
    if (typeof message === "string") res.statusMessage = message;
    setAll(res, headers);
    this.#guarded(() => this.#begin());
    if (this.#refusal !== undefined) return res;
    if (this.#text !== undefined) for (const name of ["Content-Length", "ETag"]) res.removeHeader(name);
    return this.#original.writeHead.call(res, status);
  }

  #begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    const res = this.#res;
    const headers = {
      status: res.statusCode,
      type: String(res.getHeader("content-type") ?? ""),
      encoding: String(res.getHeader("content-encoding") ?? ""),
    };
    const filter = this.#takeFilter();
    this.#text = filter && bodyText(headers, filter);
    this.#isPassing = this.#text === undefined;
  }

  // The headers wait for the first bytes: until then a refusal can be answered with its status.
  #piece(chunk: unknown, rest: unknown[]): boolean {
    const res = this.#res;
    this.#guarded(() => this.#begin());
    if (this.#refusal !== undefined) return this.#refuse(rest);
    const text = this.#text;
    if (text === undefined) return this.#original.write.call(res, chunk, ...rest);
    this.#isInPieces = true;
    const out = this.#guarded(() => text.push(chunk, rest[0]));
    const done = callbackOf(rest);
    if (out !== undefined && out.length > 0 && this.#sendHead())
      return this.#original.write.call(res, out, done);
    if (this.#refusal !== undefined) return this.#refuse(rest);
    if (done !== undefined) process.nextTick(done);
    return !res.writableNeedDrain;
  }

  // Who waits for the callback would wait for ever.
  #refuse(args: readonly unknown[]): true {
    const done = callbackOf(args);
    if (done !== undefined) process.nextTick(done, this.#refusal);
    return true;
  }

  #sendHead(): boolean {
    const res = this.#res;
    if (!res.headersSent) res.writeHead(res.statusCode);
    return this.#refusal === undefined;
  }

  #last(args: unknown[]): ServerResponse {
    const res = this.#res;
    this.#guarded(() => this.#begin());
    const text = this.#text;
    if (this.#refusal !== undefined) return this.#end(args);
    if (text === undefined) return this.#original.end.apply(res, args);
    const given = toBuffer(typeof args[0] === "function" ? undefined : args[0], args[1]);
    const isWhole = !res.headersSent && !this.#isInPieces;
    const out = this.#guarded(() =>
      isWhole ? text.whole(given) : Buffer.concat([text.push(given), text.end()]),
    );
    if (out === undefined || !(isWhole || this.#sendHead())) return this.#end(args);
    if (isWhole && out !== given) fitHeaders(res, out);
    this.#isPassing = true;
    const done = callbackOf(args);
    return out.length === 0 ? this.#original.end.call(res, done) : this.#original.end.call(res, out, done);
  }

  #end(args: readonly unknown[]): ServerResponse {
    this.#refuse(args);
    return this.#res;
  }

  // What a filter throws ends the answer; nothing that comes after it goes out.
  #guarded<T>(work: () => T): T | undefined {
    if (this.#refusal !== undefined) return undefined;
    try {
      return work();
    } catch (error) {
      this.#refusal = toRefusal(error);
      // Without what others put around them: who compresses would compress the refusal, which is none of theirs.
      this.#put(this.#original);
      answerError(this.#res, this.#refusal);
      this.#put({ write: (_, ...rest) => this.#refuse(rest), end: (...args) => this.#end(args) });
      return undefined;
    }
  }
}

function callbackOf(args: readonly unknown[]): Callback | undefined {
  return args.find((one): one is Callback => typeof one === "function");
}

// As Node does it: these replace what was set before, and a list may name a header more than once.
function setAll(res: ServerResponse, headers: unknown): void {
  if (!Array.isArray(headers)) {
    for (const [name, value] of Object.entries((headers ?? {}) as OutgoingHttpHeaders)) {
      if (value !== undefined) res.setHeader(name, value);
    }
    return;
  }
  const flat: unknown[] = headers.flat();
  const pairs = flat.flatMap((name, i) =>
    i % 2 === 0 ? [[String(name), String(flat[i + 1])] as const] : [],
  );
  for (const [name] of pairs) res.removeHeader(name);
  for (const [name, value] of pairs) res.appendHeader(name, value);
}

// The headers that speak of the body are those of the body that goes out.
function fitHeaders(res: ServerResponse, body: Buffer): void {
  if (res.hasHeader("content-length")) res.setHeader("Content-Length", body.length);
  const tag = res.getHeader("etag");
  if (tag === undefined) return;
  res.setHeader("ETag", entityTag(body, tag));
}

/** The tag of a body in the form that Express and koa-etag use, weak if the one it replaces was. */
export function entityTag(body: Buffer, instead: unknown): string {
  const hash = createHash("sha1").update(body).digest("base64").slice(0, 27);
  return `${String(instead).startsWith("W/") ? "W/" : ""}"${body.length.toString(16)}-${hash}"`;
}
