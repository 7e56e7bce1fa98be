import * as z from "zod";
import { hmac } from "../hmac.js";
import { shortLetters } from "../letters.js";
import { parseOptions, secretOption } from "../options.js";
import { parseObject } from "../parse-object.js";

/**
 * How untrusted text stands in its wrapping.
 *
 * - `delimit`: as it is.
 * - `datamark`: with `¦` before each word; in scripts that put no spaces between words, before every fourth letter.
 *   A `¦` of its own is taken out.
 * - `encode`: as base64 of its UTF-8.
 */
export type SpotlightMode = "delimit" | "datamark" | "encode";

/** Options of {@link spotlight}. */
export interface SpotlightOptions {
  /** Where the text comes from, as the model is told: `"inbound e-mail"`, `"web_search"`. */
  readonly source: string;
  /** Default `"delimit"`. */
  readonly mode?: SpotlightMode;
  /** Keys the markers, at least 16 characters, the same on every machine of a deployment. */
  readonly secret?: string;
}

/** A mode as a zod schema. */
export const spotlightMode = z.enum(["delimit", "datamark", "encode"], {
  error: 'must be "delimit", "datamark" or "encode"',
});

const optionsSchema = z.strictObject({
  source: z.string({ error: "must be a string" }).min(1, "must not be empty"),
  mode: spotlightMode.default("delimit"),
  secret: secretOption.optional(),
});

/** What stands before each word in `datamark`. */
export const MARK = "¦";

/** The wrapping as the rules of a prompt describe it. */
export const SPOTLIGHT_FORM = '{"untrusted":MARKER,"source":LABEL,"text":TEXT,"end":MARKER}';

interface Writing {
  /** What the wrapping says of the way it is written. */
  readonly says: Readonly<Record<string, string>>;
  write(text: string): string;
  read(written: string): string;
}

const WRITINGS: Readonly<Record<SpotlightMode, Writing>> = {
  delimit: { says: {}, write: (text) => text, read: (written) => written },
  datamark: { says: { mark: MARK }, write: mark, read: unmark },
  encode: { says: { encoding: "base64" }, write: toBase64, read: fromBase64 },
};

/**
 * Wraps text that others wrote, so that a model can tell it from instructions (OWASP LLM01): one line of JSON with the
 * text as a string and a marker before and after it. `harden()` tells the model what the wrapping means. It makes the
 * border plain and lets nobody write over it; whether the model keeps to it is the model's doing.
 *
 * In the JSON string each quote is escaped, so no text can hold `"end":"` as the wrapping has it. The marker is 64
 * bits of an HMAC-SHA-256 of source and text, keyed by `secret`. Without one whoever writes a text can work out its
 * marker, but writing that into the text changes it: a text that holds its own marker takes about 2^64 tries. The same
 * text, source and options give the same bytes, so the prompt cache is not disturbed. What this function returned for
 * the same source and options is returned as it is.
 *
 * @throws TypeError that names the option when one is bad.
 * @example
 * ```ts
 * spotlight(mail.body, { source: "inbound e-mail" });
 * // {"untrusted":"hbmc…","source":"inbound e-mail","text":"Dear …","end":"hbmc…"}
 * ```
 */
export function spotlight(untrusted: string, options: SpotlightOptions): string {
  const { source, mode, secret } = parseOptions("spotlight", optionsSchema, options);
  return spotlighter(mode, secret)(untrusted, source);
}

/** Wraps a text of a source. */
export type Spotlighter = (text: string, source: string) => string;

/** {@link spotlight} with its options read. */
export function spotlighter(mode: SpotlightMode, secret: string | undefined): Spotlighter {
  const mac = hmac(secret ?? "");
  const { says, write, read } = WRITINGS[mode];
  const wrap: Spotlighter = (text, source) => {
    const written = write(text);
    const marker = shortLetters(mac(`claude-guard spotlight\n${JSON.stringify(source)}\n${written}`));
    return JSON.stringify({ untrusted: marker, source, ...says, text: written, end: marker });
  };
  // Whatever passes as wrapped is, byte for byte, what wrapping makes of the text in it: nothing is won by forging it.
  const isWrapped = (text: string, source: string): boolean => {
    const written = writtenIn(text);
    const inner = written === undefined ? undefined : readOr(read, written);
    return inner !== undefined && wrap(inner, source) === text;
  };
  return (text, source) => (isWrapped(text, source) ? text : wrap(text, source));
}

function writtenIn(text: string): string | undefined {
  if (!text.startsWith('{"untrusted":"')) return undefined;
  const wrapping = parseObject(text);
  return wrapping !== undefined && "text" in wrapping && typeof wrapping.text === "string"
    ? wrapping.text
    : undefined;
}

function readOr(read: Writing["read"], written: string): string | undefined {
  try {
    return read(written);
  } catch {
    return undefined;
  }
}

const WORD_BORDER =
  /\s(?=\S)|[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]{4}(?=\S)/gu;

function mark(text: string): string {
  return MARK + unmark(text).replace(WORD_BORDER, `$&${MARK}`);
}

function unmark(marked: string): string {
  return marked.replaceAll(MARK, "");
}

function toBase64(text: string): string {
  let bytes = "";
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}

function fromBase64(text: string): string {
  const bytes = Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
