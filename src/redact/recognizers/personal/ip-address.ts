import { charset, DIGITS } from "../../charset.js";
import { Context } from "../../context.js";
import { beginsWord, cut, NONE, type Outcome, type Row } from "../../recognizer.js";
import { CONTEXT_BEHIND } from "../../said-before.js";

const HEX = `${DIGITS}ABCDEFabcdef`;
const IN_GROUP = charset("0-9A-Fa-f");
const IN_V4 = charset("0-9.");
const IN_V6 = charset("0-9A-Fa-f:.");
const GROUP = /^[0-9A-Fa-f]{1,4}$/;
const V4 =
  /^(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\.(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}$/;
const LONGEST_V4 = 15;
const LONGEST_V6 = 45;

// What stands for no machine in particular: this host, loopback, masks, networks, all that listen to a group (RFC
// 4291), the ranges for documentation (RFC 5737, RFC 3849), and what people write for any address.
const NOBODY_V4 = /^(?:(?:0\.0|127\.0|255\.255|192\.0\.2|198\.51\.100|203\.0\.113)\.|1\.2\.3\.4$)|\.0\.0$/;
// Eight pairs of digits are the bytes of a key.
const NOBODY_V6 = /^(?:[0:]*1?$|2001:0?db8:|ff0[0-9a-f]::|(?:[0-9a-f]{2}:){7}[0-9a-f]{2}$)/i;
// Four numbers under 32 are rather a version or a section, unless words say otherwise; others are if words say so.
const SMALL = /^(?:[12]?[0-9]|3[01])(?:\.(?:[12]?[0-9]|3[01])){3}$/;
const ADDRESS_WORD = /(?<![a-z])(?:ip|ipv4|host|server|address|dns|ping|from|client)(?![a-z])/gi;
const NEAR = 48;
const VERSION_WORD = /(?<![a-z])(?:v|ver|version|release|build|firmware|oid)[^a-z0-9|]{0,3}$/gi;
// How a short form begins that is no `a::b` of some programming language: RFC 4291, global, local or multicast.
const BEGINS_V6 = /^(?:[23][0-9a-f]{3}|f[cdef][0-9a-f]{2})$/i;

function match(text: string, start: number, ended: boolean): Outcome {
  if (!beginsWord(text, start)) return NONE;
  if (text[start] === ":" && text[start - 1] === ":") return NONE;
  if (".:".includes(text[start - 1] ?? "-") && IN_GROUP.has(text.charCodeAt(start - 2))) return NONE;
  const at = IN_GROUP.end(text, start, start + 5);
  if (at === start + 5) return NONE;
  const separator = text[at];
  if (separator === undefined) return cut(ended);
  if (separator === ".") return matchV4(text, start, ended);
  return separator === ":" ? matchV6(text, start, ended) : NONE;
}

function matchV4(text: string, start: number, ended: boolean): Outcome {
  const end = IN_V4.end(text, start, start + LONGEST_V4 + 2);
  if (end > start + LONGEST_V4 + 1) return NONE;
  if (end === text.length && !ended) return cut(ended);
  const address = text.slice(start, end).replace(/\.$/, "");
  if (!V4.test(address) || NOBODY_V4.test(address)) return NONE;
  const context = new Context(text, start);
  if (context.has(VERSION_WORD)) return NONE;
  if (SMALL.test(address) && !context.has(ADDRESS_WORD, NEAR)) return NONE;
  // After the dot stands what was a number before it was redacted.
  if (text[end] === "[" && text[end - 1] === ".") return NONE;
  return { kind: "found", end: start + address.length };
}

function matchV6(text: string, start: number, ended: boolean): Outcome {
  const end = IN_V6.end(text, start, start + LONGEST_V6 + 2);
  if (end > start + LONGEST_V6 + 1) return NONE;
  if (end === text.length && !ended) return cut(ended);
  const run = text.slice(start, end);
  // Most of what has one colon has no other.
  if (run.indexOf(":") === run.lastIndexOf(":")) return NONE;
  const address = run.replace(/(?<!:):$|\.$/, "");
  if (!isV6(address) || NOBODY_V6.test(address) || /[A-Za-z_[]/.test(text[end] ?? "-")) return NONE;
  return { kind: "found", end: start + address.length };
}

function isV6(address: string): boolean {
  const [head = "", tail, ...more] = address.split("::");
  if (more.length > 0) return false;
  const before = groupsOf(head);
  const after = groupsOf(tail ?? "");
  if (before === undefined || after === undefined) return false;
  const groups = [...before, ...after];
  if (tail === undefined) return groups.length === 8;
  const telling = groups.length >= 4 || BEGINS_V6.test(groups[0] ?? "") || groups.includes("v4");
  return groups.length < 8 && telling;
}

/** The groups of a part; an address of version 4 at its end counts as two. `undefined` if it is no such part. */
function groupsOf(part: string): string[] | undefined {
  if (part === "") return [];
  const groups = part.split(":");
  if (V4.test(groups.at(-1) ?? "")) groups.splice(-1, 1, "v4", "v4");
  return groups.every((group) => group === "v4" || GROUP.test(group)) ? groups : undefined;
}

/** A first group of so many characters, what follows it, and as much more as the shortest address has. */
function opening(length: number, of: string, next: readonly string[], more: number, rest: string): string[] {
  return [...Array<string>(length).fill(of), ...next, ...Array<string>(more).fill(rest)];
}

const V4_OPENINGS = [1, 2, 3].map((length) => opening(length, DIGITS, [".", DIGITS], 4, `${DIGITS}.`));
// `1::2:3:4`, `fe80::`, `::ffff`: only a first group of four characters tells an address of less than four.
const V6_OPENINGS = [5, 5, 5, 0].map((more, i) => opening(i + 1, HEX, [":", `${HEX}:`], more, `${HEX}:.`));
const OPENINGS = [...V4_OPENINGS, ...V6_OPENINGS, opening(2, ":", [HEX], 3, `${HEX}:.`)];

/**
 * Internet addresses of both versions, all forms of RFC 4291 and RFC 5952. Private ones count: they tell of a network
 * from inside. Not found are loopback, unspecified, multicast and documentation addresses, `1.2.3.4`, masks, networks
 * that end in `.0.0`, and what is rather a version: four numbers under 32 without a word such as `host` before them, or
 * any four after a word such as `version`.
 */
export const ipAddress: readonly Row[] = OPENINGS.map((opening) => ({
  opening,
  word: true,
  behind: CONTEXT_BEHIND,
  reach: LONGEST_V6 + 3,
  match,
}));
