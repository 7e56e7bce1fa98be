import { DIGITS, isDigit } from "../../charset.js";
import { Context } from "../../context.js";
import { beginsWord, cut, type Near, NONE, type Outcome, type Row } from "../../recognizer.js";
import { isRemarked, LONGEST_REMARK } from "../after.js";
import { announced } from "../announced.js";
import { isAmerican, isOfHome, OPENINGS } from "./phone-forms.js";
import { isPossible } from "./phone-plan.js";
import { FEWEST_DIGITS, goesOn, IN_RUN, LONGEST_RUN, readRun, SEPARATORS } from "./phone-run.js";
import { BEFORE_PHONE, CALLING, isAnnounced, NEAR_CALLING, PHONE_NOUN } from "./phone-words.js";

// Words right after a number that say what it is.
const AFTER = ["office", "fax", "mobile", "cell", "home", "work"];
const NUMBER_AND_WORD = new RegExp(`[0-9)][ -]{0,2}(?:${AFTER.join("|")})`, "i");
const WORD_AFTER = /[ -]{0,2}(?:of|fa|mo|ce|ho|wo|x|ex|[ofmchwe]?$)/iy;
const LONGEST_AFTER = 8;

const AMERICAN_BEGIN = /[+(]|[2-9][0-9]{2}[-. ]|1[-. ][2-9(]/y;
const DATE =
  /^(?:(?:1[0-9]|20)[0-9]{2}[-\u2013](?:1[0-9]|20)[0-9]{2}$|(?:19|20)[0-9]{2} (?:0[1-9]|1[0-2]) [0-3][0-9]|(?:19|20)[0-9]{2}\.[0-9]{1,3}\.[0-9]{1,3}|[0-9]{4}([-./])[0-9]{1,2}\1[0-9]{1,2}|[0-9]{1,2}([-./])[0-9]{1,2}\2(?:[0-9]{2}){1,2})(?![-./]?[0-9])/;
const EXTENSION = /,? ?(?:x|ext(?:n|ension)?\.?) ?[0-9]{1,5}/iy;
const EXTENSION_CUT = /,? ?(?:(?:x|e[a-z]{0,8}\.?) ?[0-9]{0,5})?$/iy;
const LONGEST_EXTENSION = 19;
// Of digits alone, as many as few other numbers have.
const FEWEST_SPOKEN = 7;
const ALONE = /^[0-9]{9,12}$/;
// With the zero that is dialled at home, in groups.
const FROM_HOME = /^(?=.{10,18}$)\(?0[1-9][0-9]{0,4}[^0-9]/;

/** Says what groups of digits are that end at `ends`, the longest first. */
type Judge = (
  text: string,
  start: number,
  ends: readonly number[],
  ended: boolean,
  context: Context,
) => Outcome;

/** Makes what reads groups of digits and has them judged. */
function matching(judge: Judge): Row["match"] {
  return (text, start, ended, context = new Context(text, start)) => {
    if (!mayBegin(text, start)) return NONE;
    const { ends, at } = readRun(text, start);
    if (at === text.length && !ended) return cut(ended);
    return ends.length === 0 ? NONE : judge(text, start, ends.reverse(), ended, context);
  };
}

const judge: Judge = (text, start, ends, ended, context) => {
  const end = international(text, start, ends) ?? national(text, start, ends, context);
  if (end !== undefined) return extend(text, end, ended);
  const [longest = start] = ends;
  const outcome = named(text, start, longest, ended);
  return outcome === NONE ? spokenOf(text, start, longest, ended, context) : outcome;
};

/** Finds numbers that their form tells; those that words tell other rows find. */
const judgeForm: Judge = (text, start, ends, ended, context) => {
  const end = formed(text, start, ends, context);
  return end === undefined ? NONE : extend(text, end, ended);
};

function mayBegin(text: string, start: number): boolean {
  if (!beginsWord(text, start) || text[start - 1] === "+") return false;
  return !goesOn(text, start) || start + 4 > text.length || beginsAmerican(text, start);
}

// Millions: only right after a word are they a telephone number.
const MILLIONS = /^[1-9][0-9]?([ .])[0-9]{3}\1[0-9]{3}$| 000$/;

/** A number of which the sentence before or a remark after it says what it is. */
function spokenOf(text: string, start: number, end: number, ended: boolean, context: Context): Outcome {
  const written = text.slice(start, end);
  if (!isPlausible(written) || (!/[^0-9]/.test(written) && !ALONE.test(written))) return NONE;
  if (digitsIn(written) < FEWEST_SPOKEN || MILLIONS.test(written)) return NONE;
  const extended = extend(text, end, ended);
  const said = FROM_HOME.test(written) ? CALLING : PHONE_NOUN;
  if (extended.kind !== "found" || context.isSpokenOf(said)) return extended;
  const remarked = isRemarked(said, text, extended.end, ended);
  if (remarked === undefined) return cut(ended);
  return remarked ? extended : NONE;
}

// After digits and a space, groups of digits are the rest of some number, but for these.
function beginsAmerican(text: string, start: number): boolean {
  AMERICAN_BEGIN.lastIndex = start;
  return AMERICAN_BEGIN.test(text);
}

function digitsIn(written: string): number {
  let digits = 0;
  for (let i = 0; i < written.length; i++) {
    if (isDigit(written.charCodeAt(i))) digits++;
  }
  return digits;
}

// What is dialled to leave a country: as ITU E.123 writes it, or most of the world's zeros, if the code stands apart.
const ABROAD = /\+|00(?=[1-9][0-9]{0,2}[-. ])/y;

/** Where the number ends: after as many groups as make one. */
function international(text: string, start: number, ends: readonly number[]): number | undefined {
  ABROAD.lastIndex = start;
  if (!ABROAD.test(text)) return undefined;
  const from = ABROAD.lastIndex;
  return ends.find((end) => isPossible(text.slice(from, end).replace(/[^0-9]/g, "")));
}

/** Where a number ends that is written as in some country, unless words say that it is another one. */
function formed(text: string, start: number, ends: readonly number[], context: Context): number | undefined {
  const [longest = start] = ends;
  const end =
    ends.find((end) => isAmerican(text.slice(start, end))) ??
    (isOfHome(text.slice(start, longest)) ? longest : undefined);
  return end === undefined || context.isElse() ? undefined : end;
}

function national(
  text: string,
  start: number,
  ends: readonly number[],
  context: Context,
): number | undefined {
  const known = formed(text, start, ends, context);
  const [end] = ends;
  if (known !== undefined || end === undefined) return known;
  const written = text.slice(start, end);
  return isAnnounced(/[^0-9]/.test(written), context) && isPlausible(written) ? end : undefined;
}

function isPlausible(written: string): boolean {
  return !DATE.test(written) && /[1-9]/.test(written) && (digitsIn(written) > 6 || /[^0-9]/.test(written));
}

/** A number without other signs, if the word after it says what it is. */
function named(text: string, start: number, end: number, ended: boolean): Outcome {
  if (!isBeforeWord(text, end) || !isPlausible(text.slice(start, end))) return NONE;
  const extended = extend(text, end, ended);
  if (extended.kind !== "found") return extended;
  const rest = text
    .slice(extended.end, extended.end + LONGEST_AFTER)
    .replace(/^[ -]{1,2}/, "")
    .toLowerCase();
  if (AFTER.some((word) => rest.startsWith(word))) return extended;
  const pending = extended.end + LONGEST_AFTER > text.length && AFTER.some((word) => word.startsWith(rest));
  return pending ? cut(ended) : NONE;
}

// How AFTER and EXTENSION begin, or the end of the text.
function isBeforeWord(text: string, end: number): boolean {
  WORD_AFTER.lastIndex = end;
  return WORD_AFTER.test(text);
}

function extend(text: string, end: number, ended: boolean): Outcome {
  EXTENSION.lastIndex = EXTENSION_CUT.lastIndex = end;
  if (!ended && EXTENSION_CUT.test(text)) return cut(ended);
  return { kind: "found", end: EXTENSION.test(text) ? EXTENSION.lastIndex : end };
}

// Six digits alone are no number that any word makes one.
const SHORTEST = FEWEST_DIGITS + 1;

function row(begin: readonly string[], near?: Near, by = judge): Row {
  const opening = [...begin, ...Array<string>(Math.max(0, SHORTEST - begin.length)).fill(IN_RUN)];
  const reach = LONGEST_RUN + LONGEST_EXTENSION + LONGEST_REMARK + 2;
  return announced({ opening, ...(near && { near }), reach, match: matching(by) });
}

const NEAR: Near = { before: BEFORE_PHONE, after: [NUMBER_AND_WORD, PHONE_NOUN] };
const NEAR_HOME: Near = {
  before: [...BEFORE_PHONE, ...NEAR_CALLING],
  after: [NUMBER_AND_WORD, ...NEAR_CALLING],
};

/**
 * Telephone numbers. With a plus sign, libphonenumber's metadata say how long it can be; other numbers are found
 * if they are written as in North America, or if a word right before or after them says what they are (`phone`, `call
 * me at`, `fax`, in a few languages), as the digits alone may be anything.
 */
export const phoneNumber: readonly Row[] = [
  row(["+", `${DIGITS}(`]),
  ...OPENINGS.map((opening) => row(opening, undefined, judgeForm)),
  row(["0", "0", "123456789", `${DIGITS}-. `]),
  row(["(", "0", `${DIGITS})`], NEAR_HOME),
  row(["(", "123456789", `${DIGITS})`], NEAR),
  row(["0", `${DIGITS}${SEPARATORS}(`], NEAR_HOME),
  row(["123456789", `${DIGITS}${SEPARATORS}(`], NEAR),
];
