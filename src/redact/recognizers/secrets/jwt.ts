import { charset } from "../../charset.js";
import { base64 } from "../../own-secrets/spellings.js";
import { cut, findOpening, NONE, type Outcome, type Row } from "../../recognizer.js";
import { token } from "../token.js";
import { closeRun } from "../value-run.js";
import { decoded } from "../values/base64.js";

// `{"`, and a small letter or a digit that the name of the first member begins with.
const OPENING = [..."eyJ", charset("h-z0-6").chars];
const NAMED = /^\{"[a-z0-9_]{2,8}(?:$|"$|":)/i;
const BASE64URL = charset("A-Za-z0-9_-");
const BODY = charset("A-Za-z0-9_.=-");
const LONGEST_HEADER = 1024;
const HEADER = /[A-Za-z0-9_-]{0,1024}/y;
const HEAD = 12;
// The payload of a signed token is an object too; of an encrypted one the second part is a key, or empty.
const PAYLOAD = 8;
// How the payload begins in the sample that everybody shows.
const SAMPLES = ["}", ',"name":"John Doe"}', ',"name":"John Doe","iat":', ',"name":"John Doe","admin":'].map(
  (rest) => base64(new TextEncoder().encode(`{"sub":"1234567890"${rest}`), 0),
);
const LONGEST_SAMPLE = 72;
const OBJECT = /^\{["\s}]/;

function match(text: string, start: number, ended: boolean): Outcome {
  const found = findOpening(OPENING, text, start);
  if (found !== "whole") return found === "cut" ? cut(ended) : NONE;
  if (start + HEAD > text.length) return cut(ended);
  if (!NAMED.test(decoded(text.slice(start, start + HEAD)))) return NONE;
  HEADER.lastIndex = start;
  HEADER.test(text);
  let at = HEADER.lastIndex;
  if (at === text.length) return cut(ended);
  if (text[at] === "=") at++;
  if (at === text.length) return cut(ended);
  const header = text.slice(start, at);
  if (text[at] !== "." || !isHeader(header)) return NONE;
  return readPayload(text, at + 1, decoded(header).includes('"enc"'), ended);
}

function readPayload(text: string, from: number, isEncrypted: boolean, ended: boolean): Outcome {
  for (let at = from; at < from + PAYLOAD; at++) {
    if (at >= text.length) return cut(ended);
    if (!BASE64URL.has(text.charCodeAt(at))) return NONE;
  }
  const isToken = isEncrypted || OBJECT.test(decoded(text.slice(from, from + 4)));
  // A dash may begin the header of a key block.
  if (!isToken || text[from + PAYLOAD - 1] === "-") return NONE;
  if (SAMPLES.some((sample) => text.startsWith(sample, from))) return NONE;
  const payload = text.slice(from, from + LONGEST_SAMPLE);
  const isCut = SAMPLES.some((sample) => sample.startsWith(payload));
  return isCut ? cut(ended) : { kind: "certain", from: from + PAYLOAD };
}

// The header says how the token is signed: an object with `alg`.
function isHeader(header: string): boolean {
  const text = decoded(header);
  return text.startsWith('{"') && text.includes('"alg"');
}

const plain: Row = {
  opening: OPENING,
  behind: 0,
  reach: LONGEST_HEADER + LONGEST_SAMPLE + 2,
  match,
  close: closeRun(BODY),
};

/**
 * JSON web tokens, signed or encrypted: the first part is an object, as base64, that names an algorithm. Redacted as
 * far as such parts go. A header longer than 1,024 characters is not recognized. Also such tokens
 * encoded as base64 once more.
 */
export const jsonWebToken: readonly Row[] = [
  plain,
  token({ prefix: "ZXlK", body: "A-Za-z0-9+/=_-", length: 40, after: "no word" }),
];
