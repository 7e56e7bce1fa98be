import { reverse, rot13 } from "../../canonical/ciphers.js";
import { hex } from "../../hex.js";
import { writeString } from "../../redact/json/json-string.js";
import { base64, spellings } from "../../redact/own-secrets/spellings.js";

/** A way in which a confidential text may be quoted: `least` of its characters in a row count as a quote. */
export interface Form {
  readonly text: string;
  readonly least: number;
  /** At every so many letters and digits a quote is looked for: it is noticed by so many too early at most. */
  readonly every: number;
}

/**
 * The canary as it may be written where white space, punctuation and case do not count. Hex stands for URL-encoding
 * too (`%63%61`), base64 for base64url.
 */
export function canaryForms(canary: string): string[] {
  const backwards = reverse(canary);
  const bases = [canary, canary.toUpperCase(), backwards, backwards.toUpperCase()];
  return [
    ...bases.flatMap(spellings),
    rot13(canary),
    rot13(backwards),
    ...bases.flatMap(byCode),
    ...listed(canary),
  ];
}

/** `99 97` or `&#99;&#97;`, `0x63 0x61`, `\x63\x61` or `&#x63;&#x61;`, `\u0063\u0061` or `U+0063 U+0061`. */
function byCode(text: string): string[] {
  const codes = [...text].map((char) => char.charCodeAt(0));
  const spelled = ["0x", "x", "u00"].map((mark) => codes.map((code) => mark + code.toString(16)).join(""));
  return [codes.join(""), ...spelled];
}

/** `1. c`, `2. a`, …, counted from one or from nought. */
function listed(text: string): string[] {
  return [0, 1].map((first) => [...text].map((char, i) => `${first + i}${char}`).join(""));
}

// A line between headings or in a table would make a quote of the few words beside it.
const LINE = /[-=_*#~|+:.]{8,}/g;

// Most forms are there to be complete: together they must not take more memory than the text as it is.
const SELDOM = 8;

/**
 * A confidential text as it may be quoted: as it is, reversed, in rot13, base64 and base64url, hex, URL-encoded and
 * JSON-escaped.
 */
export function quotedForms(text: string, least: number): Form[] {
  const bytes = new TextEncoder().encode(text);
  const plain = text.replace(/\s+/g, " ").replace(LINE, "-");
  const breaks = escaped(text);
  const encoded = (form: string, units: number): Form => ({ text: form, least: units, every: SELDOM });
  return [
    { text: plain, least, every: 1 },
    encoded(reverse(plain), least),
    encoded(rot13(plain), least),
    // At both ends a quote shares a character with what stands beside it.
    ...[0, 1, 2].map((shift) => encoded(base64(bytes, shift), Math.floor((least * 8) / 6) - 2)),
    encoded(hex(bytes), least * 2),
    encoded(encodeURIComponent(text.toWellFormed()), least),
    // Seldom would be too early for what is the same where there is no line break.
    ...(breaks === plain ? [] : [{ text: breaks, least, every: 1 }]),
  ];
}

/** As a JSON string has it, as far as letters go. */
function escaped(text: string): string {
  return text
    .replace(/[\n\r\t]/g, writeString)
    .replace(/ +/g, " ")
    .replace(LINE, "-");
}
