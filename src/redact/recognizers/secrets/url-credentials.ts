import { cut, findOpening, NONE, type Outcome, type Row } from "../../recognizer.js";
import { isJudged } from "../value-run.js";
import { isStandIn, isWordy } from "../values/placeholder.js";
import { isRandom } from "../values/random.js";

const OPENING = [..."://"];
const LONGEST = 320;
const SHORTEST_TOKEN = 20;
const NO_NAME = /^[A-Za-z_-]{0,40}[0-9][A-Za-z0-9_=-]*$/;
const INNER_DIGIT = /[a-z][0-9](?=[a-z])/gi;
// Where the part of a URL ends that holds who asks and where. A bracket is that of a replacement.
const END = /[\s/?#"'`<>\\[\](){}|,]/;
// Behind an @ it is the host that was replaced.
const REPLACED_HOST = /(?<=@)\[[A-Z0-9_]{0,64}(?:\]|$)/y;

/** Whether a password only stands for one, or is the name of the user again, alone or with such words. */
export function isPlaceholder(user: string, written: string): boolean {
  const password = written.replace(ESCAPE, unescaped);
  if (password === user || isStandIn(password, !isDisguised(password))) return true;
  const name = (NAME.exec(user)?.[0] ?? "").toLowerCase();
  const at = name === "" ? -1 : password.toLowerCase().indexOf(name);
  return at !== -1 && isWordy(password.slice(0, at) + password.slice(at + name.length), false);
}

// The first part of the name of a user.
const NAME = /^[a-z][a-z0-9]{2,40}/i;
const ESCAPE = /%[2-7][0-9a-f]/gi;

function unescaped(code: string): string {
  return String.fromCharCode(Number.parseInt(code.slice(1), 16));
}

// Words with several digits for letters: what people take for safe, and use.
function isDisguised(password: string): boolean {
  return password.length >= 10 && (password.match(INNER_DIGIT) ?? []).length > 1;
}

function match(text: string, start: number, ended: boolean): Outcome {
  const found = findOpening(OPENING, text, start);
  if (found !== "whole") return found === "cut" ? cut(ended) : NONE;
  const from = start + OPENING.length;
  let at = from;
  let host: number | undefined;
  while (at < text.length && at < from + LONGEST) {
    if (END.test(text[at] ?? "")) {
      REPLACED_HOST.lastIndex = at;
      if (!REPLACED_HOST.test(text)) break;
      host ??= at;
      at = REPLACED_HOST.lastIndex;
    } else at++;
  }
  if (at === text.length && at < from + LONGEST && !ended) return cut(ended);
  // Behind an @ it is the host that is in brackets.
  const judged = text[at] === "[" && text[at - 1] !== "@" && isJudged(text, at, ended);
  if (judged !== false) return judged === undefined ? cut(ended) : NONE;
  return findCredentials(text.slice(from, host ?? at), from);
}

// A password may hold an `@` of its own: the last one counts.
function findCredentials(authority: string, from: number): Outcome {
  const end = authority.lastIndexOf("@");
  if (end === -1) return NONE;
  const [user = "", ...rest] = authority.slice(0, end).split(":");
  // A token holds none: of what stands behind one an address of mail may be made.
  const token = user.slice(0, authority.indexOf("@"));
  const isSecret = isToken(token) || (rest.length > 0 && !isPlaceholder(user, rest.join(":")));
  return isSecret ? { kind: "found", start: from, end: from + end } : NONE;
}

// What is no name of a user or an address, also alone or before a password that says nothing.
function isToken(user: string): boolean {
  return user.length >= SHORTEST_TOKEN && NO_NAME.test(user) && isRandom(user);
}

/**
 * The name and the password in a URL or a connection string: `postgres://[URL_CREDENTIALS]@host/db`. What only stands
 * for a password (`user:password@`, `$PASS`, stars, the name again) passes. A token in place of the name counts, too.
 */
export const urlCredentials: Row = {
  opening: OPENING,
  behind: 0,
  // With a host in brackets, and what is behind it.
  reach: 2 * LONGEST,
  match,
};
