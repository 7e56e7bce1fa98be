import { charset } from "../../charset.js";
import { beginsRun } from "../../engine/anchors.js";
import { type Anchor, cut, isEscape, NONE, type Outcome, type Row } from "../../recognizer.js";

// RFC 5321 lengths. Of the characters that RFC 5322 allows, those that in running text rather stand beside an address
// are left out: they would take a quotation mark or the name of a parameter along.
const LOCAL = charset("A-Za-z0-9._%+-");
const LONGEST_LOCAL = 64;
const ANCHOR: Anchor = { char: "@", lead: isLocal, upTo: LONGEST_LOCAL };
const LONGEST_DOMAIN = 255;
const DOMAIN = charset("A-Za-z0-9.-");
const ADDRESS_DOMAIN =
  /^(?:[A-Za-z0-9\u00a1-\u024f\u0370-\u052f-]{1,63}\.){1,8}(?:[A-Za-z\u00a1-\u024f\u0370-\u052f]{2,24}|xn--[A-Za-z0-9-]{2,59})/;

// `icon@2x.png` is a picture, `git@github.com:a/b` a place to clone from, and nobody reads what comes to the others.
const NOT_DOMAIN = /^[0-9]x\./;
const NOT_LOCAL = /^(?:git|no-?reply|do-?not-?reply)$/i;
// What forms and documentation have in place of an address: the words of RFC 3092 for anything, and the name of the
// field, in a domain for examples (RFC 2606) or one that is called like a field.
const ANYTHING = /^(?:foo|bar|baz)(?:[._+-]?(?:foo|bar|baz)){0,3}$/i;
const FIELD =
  /^(?:(?:your)?[._-]?(?:e-?mail|name|user-?name)|you|me|password|example|address|someone|somebody|first(?:name)?[._-]?last(?:name)?)$/i;
const FIELD_DOMAIN =
  /^(?:[A-Za-z0-9-]{1,63}\.)?(?:example(?:\.(?:com|org|net))?|(?:your-?|my-?)?(?:domain|company|e-?mail)\.(?:com|org|net|tld))$/i;

// In a URL such a thing is a user or a password of the place behind it: what is secret of it is found before.
const LONGEST_USER = 32;
const PLACE = "://";
// Names of algorithms that are somebody's own (RFC 4250): `chacha20-poly1305@openssh.com`.
const ALGORITHM = /(?:^|-)(?:aes|chacha20|hmac|umac|sha[0-9]|curve25519|sntrup|zlib|ssh|ecdsa|cert)/;
const ALGORITHM_DOMAIN = /^(?:openssh\.com|libssh\.org)$/;

function match(text: string, start: number, ended: boolean): Outcome {
  if (start === text.length) return cut(ended);
  if (!LOCAL.has(text.charCodeAt(start))) return NONE;
  if (isEscape(text, start) || !beginsLocal(text, start)) return NONE;
  const at = readLocal(text, start);
  if (at === undefined) return cut(ended);
  if (at === -1) return NONE;
  const local = text.slice(start, at);
  if (NOT_LOCAL.test(local) || ANYTHING.test(local) || isInUrl(text, start)) return NONE;
  return readDomain(text, at + 1, ended, local);
}

function isInUrl(text: string, start: number): boolean {
  let at = start;
  if (text[start - 1] === ":") {
    at--;
    while (at > start - LONGEST_USER && LOCAL.has(text.charCodeAt(at - 1))) at--;
  }
  return text.startsWith(PLACE, at - PLACE.length);
}

// What follows an English letter of the run is inside it; after another one, the beginning must be looked for.
function beginsLocal(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (!isLocal(before) || isEscape(text, start - 1)) return true;
  return !LOCAL.has(before) && beginsRun(ANCHOR, text, start);
}

function isLocal(code: number): boolean {
  return code < 0xc0 ? LOCAL.has(code) : isLetter(code);
}

function isDomain(code: number): boolean {
  return code < 0xa1 ? DOMAIN.has(code) : isLetter(code);
}

/** Of those beyond ASCII. */
function isLetter(code: number): boolean {
  return code <= 0x24f || (code >= 0x370 && code <= 0x52f);
}

/** Where the `@` stands; -1 if there is none, `undefined` if the text ends first. */
function readLocal(text: string, start: number): number | undefined {
  const limit = start + LONGEST_LOCAL;
  let at = start;
  while (at <= limit && isLocal(text.charCodeAt(at))) at++;
  if (at > limit) return -1;
  if (at === text.length) return undefined;
  return text[at] === "@" && text[at - 1] !== "." ? at : -1;
}

function readDomain(text: string, start: number, ended: boolean, local: string): Outcome {
  const limit = start + LONGEST_DOMAIN;
  let at = start;
  while (at < text.length && at < limit && isDomain(text.charCodeAt(at))) at++;
  if (at === text.length && !ended) return cut(ended);
  const domain = text.slice(start, at);
  const length = ADDRESS_DOMAIN.exec(domain)?.[0].length ?? 0;
  if (length === 0 || NOT_DOMAIN.test(domain)) return NONE;
  const place = domain.slice(0, length);
  if (FIELD_DOMAIN.test(place) && FIELD.test(local)) return NONE;
  if (ALGORITHM_DOMAIN.test(place) && ALGORITHM.test(local)) return NONE;
  return { kind: "found", end: start + length };
}

/**
 * Addresses of electronic mail, also with Latin, Greek and Cyrillic letters; the first must be an English one. The
 * domain must have a dot and end in letters. Not found is what only stands for an address, such as
 * `your.name@example.com` and `foo@bar.com`. Other addresses at `example.com` are found, though they are nobody's: with
 * them people try out whether addresses are found.
 */
export const emailAddress: Row = {
  opening: [LOCAL.chars],
  anchor: ANCHOR,
  behind: LONGEST_LOCAL + 2,
  reach: LONGEST_LOCAL + 1 + LONGEST_DOMAIN + 1,
  match,
};
