import { bothCases, charset } from "../../charset.js";
import { cut, findOpening, NONE, type Outcome, type Row } from "../../recognizer.js";
import { endOfName, findValue, LONGEST_LINK, LONGEST_NAME } from "../given-value.js";
import { BEYOND, closeRun, reader } from "../value-run.js";
import { RATHER } from "../values/drawn.js";
import { isLabel } from "../values/label.js";
import { isRandom } from "../values/random.js";

const BODY = charset("A-Za-z0-9_=~@.+/-");
const SCHEME = charset("A-Za-z-");
// Also as the ends of longer ones, such as `X-Goog-Api-Key` and `X-Shopify-Access-Token`.
const HEADERS = ["api-key", "apikey", "api-token", "access-token", "auth-token"];
const SCHEME_NAME = /^(?:basic|bearer|oauth|ssws|.*(?:key|token|id))$/i;
const LONGEST_SCHEME = 12;
const SHORTEST = 8;
const SHORTEST_BARE = 20;
// Shorter cookies say what a page looks like.
const SHORTEST_COOKIE = 36;
// So many decide.
const ENOUGH = 40;

interface Header {
  readonly name: string;
  /** How many characters the value has at least, where it follows at once, with no sign between. */
  readonly bare?: number;
}

/** Makes the row of a header that carries a secret. Only the secret is redacted, not the scheme before it. */
function header({ name, bare }: Header): Row {
  const opening = [...name].map(bothCases);
  const read = reader(BODY, [bare ?? SHORTEST, ENOUGH], isSecret);
  const match = (text: string, start: number, ended: boolean): Outcome => {
    const found = findOpening(opening, text, start);
    if (found !== "whole") return found === "cut" ? cut(ended) : NONE;
    const after = start + name.length;
    const value = bare ? after : findValue(text, after);
    if (value === undefined) return cut(ended);
    const end = endOfName(text, after);
    if (end === text.length && !ended) return cut(ended);
    if (isLabel(text.slice(start, end))) return NONE;
    return read(text, value === -1 ? value : skipScheme(text, value), ended);
  };
  return {
    opening,
    ahead: name.length,
    behind: 0,
    reach: name.length + LONGEST_NAME + LONGEST_LINK + LONGEST_SCHEME + ENOUGH + 4 + BEYOND,
    match,
    close: closeRun(BODY),
  };
}

/** Where the secret begins: behind the scheme, if there is one; `undefined` if the text ends first. */
function skipScheme(text: string, from: number): number | undefined {
  const at = SCHEME.end(text, from, from + LONGEST_SCHEME);
  if (at === text.length) return undefined;
  return text[at] === " " && SCHEME_NAME.test(text.slice(from, at)) ? at + 1 : from;
}

function isSecret(secret: string): boolean {
  return /[0-9]/.test(secret) && isRandom(secret, 2.5, RATHER);
}

/** What a request proves itself by: the value of an `Authorization` header and its like, and what follows `Bearer`. */
export const authorization: readonly Row[] = [
  header({ name: "authorization" }),
  header({ name: "bearer ", bare: SHORTEST_BARE }),
  header({ name: "cookie: ", bare: SHORTEST_COOKIE }),
  ...HEADERS.map((name) => header({ name })),
];
