import { bodyFilter, GuardError, type TextFilter } from "../src/index.js";
import { charsetsOf, decodeUtf8, encodeUtf8, isUtf16, Utf8Decoder } from "./node-bytes.js";

/** What the headers of an answer say about its body. */
interface BodyHeaders {
  readonly status: number;
  readonly type: string;
  readonly encoding: string;
}

const unreadable = (why: string) => new GuardError("OUTPUT_UNREADABLE", `The answer ${why}`);

/**
 * The filtered text of a body with these headers; `undefined` if it is binary.
 *
 * @throws GuardError `OUTPUT_UNREADABLE` when the text cannot be read: compressed, only a part of it, or in a charset
 * that does not contain ASCII as it is or, of JSON and server-sent events, is not UTF-8. So do its methods where the text
 * begins as UTF-16 does.
 */
export function bodyText(headers: BodyHeaders, makeFilter: () => TextFilter): BodyText | undefined {
  const filter = bodyFilter(headers.type, makeFilter);
  if (filter === undefined) return undefined;
  if (headers.encoding !== "" && headers.encoding !== "identity") {
    throw unreadable("is compressed before the guard can read it: mount compression before claudeGuard.");
  }
  if (headers.status === 206) throw unreadable("is only a part of a text: what it holds cannot be told.");
  return new BodyText(filter, encodingOf(headers.type));
}

// What the filters look for is ASCII, which these hold byte by byte.
const ASCII_BASED = /^(?:iso-8859-\d{1,2}|windows-\d{3,4}|latin-?\d|koi8-[ru])$/i;
const UTF8 = /^(?:utf-?8|(?:us-)?ascii)$/i;
// Many readers take these for UTF-8 whatever the header says, and others do not.
const UTF8_ALONE = /^[^;]*(?:json|\/event-stream)/i;

function encodingOf(type: string): "utf8" | "latin1" {
  const charsets = charsetsOf(type);
  if (charsets.every((name) => UTF8.test(name))) return "utf8";
  if (charsets.every((name) => ASCII_BASED.test(name)) && !UTF8_ALONE.test(type)) return "latin1";
  throw unreadable("is in a charset that the guard cannot read.");
}

// How long a byte order mark is in UTF-16.
const MARK = 2;

/** The text of a body that comes in chunks of bytes or strings. */
export class BodyText {
  readonly #filter: TextFilter;
  readonly #encoding: "utf8" | "latin1";
  readonly #decoder = new Utf8Decoder();
  /** The first half of a surrogate pair that has gone out. */
  #half = "";
  /** Its first two bytes, as far as they came. */
  #begun = Buffer.alloc(0);

  constructor(filter: TextFilter, encoding: "utf8" | "latin1") {
    this.#filter = filter;
    this.#encoding = encoding;
  }

  /** The next chunk, as far as it may go out. */
  push(chunk: unknown, encoding?: unknown): Buffer {
    const bytes = toBuffer(chunk, encoding);
    this.#check(bytes);
    const text = this.#encoding === "utf8" ? this.#decoder.write(bytes) : bytes.toString("latin1");
    const passed = this.#half + this.#filter.push(text);
    this.#half = /[\ud800-\udbff]$/.exec(passed)?.[0] ?? "";
    return this.#bytes(passed.slice(0, passed.length - this.#half.length));
  }

  /** What was held back. */
  end(): Buffer {
    return this.#bytes(this.#half + this.#filter.push(this.#decoder.end()) + this.#filter.end());
  }

  /** A body in one piece; the same bytes if nothing in it changed. */
  whole(bytes: Buffer): Buffer {
    this.#check(bytes);
    const text = this.#encoding === "utf8" ? decodeUtf8(bytes) : bytes.toString("latin1");
    const passed = this.#filter.push(text) + this.#filter.end();
    return passed === text ? bytes : this.#bytes(passed);
  }

  #check(bytes: Buffer): void {
    if (this.#begun.length === MARK) return;
    this.#begun = Buffer.concat([this.#begun, bytes.subarray(0, MARK - this.#begun.length)]);
    if (isUtf16(this.#begun)) throw unreadable("is in UTF-16, which the guard cannot read.");
  }

  #bytes(text: string): Buffer {
    return this.#encoding === "utf8" ? encodeUtf8(text) : Buffer.from(text, "latin1");
  }
}

/** A chunk as Node's streams take it, as bytes. */
export function toBuffer(chunk: unknown, encoding?: unknown): Buffer {
  if (chunk === undefined || chunk === null) return Buffer.alloc(0);
  if (typeof chunk === "string") {
    return Buffer.from(chunk, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8");
  }
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as Uint8Array);
}
