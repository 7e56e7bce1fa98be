import { charset } from "../../charset.js";
import { NONE, type Row } from "../../recognizer.js";
import { token } from "../token.js";
import { SURELY } from "../values/drawn.js";
import { isRandom } from "../values/random.js";

const BODY = charset("A-Za-z0-9");
// Ids that services give out are shorter.
const LENGTH = 30;
const MARK = /^(?:[a-z0-9]{1,10}_){0,3}(?:[a-z][a-z0-9]{2,9}|[a-z]k)$/;
const LONGEST_MARK = 24;
const WORD = charset("A-Za-z0-9_");
// What everybody may know: publishable keys, and the sessions of a checkout in its address.
const PUBLIC = /(?:pk|pub|cs)(?:_(?:live|test))?$/;
const LONGEST_PUBLIC = 8;
// Base64 goes on with these, and what a mark is not the beginning of; a part of a web token or a signature begins so.
const JOINED = /[.+/=-]/;

// With digits in two places, as few names have them, and no hash.
const VARIED = /[0-9][A-Za-z]+[0-9]/;
const NO_HEX = /[g-z]/i;

const unmarked = token({ prefix: "_", body: BODY, length: LENGTH, keeps: true, check: isVaried });

function isVaried(body: string): boolean {
  return VARIED.test(body) && NO_HEX.test(body) && isRandom(body, 3, SURELY);
}

/** Whether short words of small letters stand before `at`, and the key is not one for everybody. */
function isMarked(text: string, at: number): boolean {
  let from = at;
  while (from >= at - LONGEST_MARK && WORD.has(text.charCodeAt(from - 1))) from--;
  if (!MARK.test(text.slice(from, at)) || JOINED.test(text[from - 1] ?? "")) return false;
  return !PUBLIC.test(text.slice(Math.max(0, at - LONGEST_PUBLIC), at));
}

/**
 * Keys of any service that mark them with a word and `_`, as most that are given out now are: `acme_live_…`. Only what
 * follows is redacted.
 */
export const markedKey: Row = {
  ...unmarked,
  behind: LONGEST_MARK + 2,
  match: (text, start, ended) => (isMarked(text, start) ? unmarked.match(text, start, ended) : NONE),
  told: { prefix: "acme_", body: BODY, length: LENGTH },
};
