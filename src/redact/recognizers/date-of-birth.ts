import { bothCases } from "../charset.js";
import { Context } from "../context.js";
import { beginsWord, cut, type Near, NONE, type Outcome, type Row } from "../recognizer.js";
import { isRemarked, LONGEST_REMARK } from "./after.js";
import { announced } from "./announced.js";
import { DATE, ENGLISH_MONTHS, LONGEST_DATE, MONTH_LETTERS, mayBecomeDate } from "./dates.js";
import { endsWord } from "./shape.js";

const NOUNS = [
  "dob|d\\.o\\.b|b-?day|birth[-_ ]?(?:dates?|days?)|bdate|dates?[-_ ]?of[-_ ]?birth|geburts(?:datum|tag)|naissance",
  "nacimiento|nascimento|nascita|geboortedatum|geb\\.? ?datum|fødsels(?:dato|dag)|födelse(?:datum|dag)",
  "syntymä(?:aika|päivä)|urodzenia|narození|születési|nașterii|doğum|γέννησης",
];
const VERBS = [
  "born|geb|geboren|née?|naci[óo]|nacid[oa]|nascid[oa]|nat[oa] (?:il|l.|a)|född|föddes|født|syntynyt|syntyi|synt|urodzon[ya]|urodził|urodziła|ur|nasceu",
  "narozen[aá]?|született|născut[ăa]?|γεννήθηκε",
];
const MARKS = "出生|生年月日|誕生日|生日|生まれ|생년월일|생일|태어|рожд|родил|народ[жи]|לידה|الميلاد|जन्म";
const SAID = `(?:(?<![a-z])(?:${[...NOUNS, ...VERBS].join("|")})(?![a-z])|${MARKS})`;
const SPOKEN = new RegExp(SAID, "gi");
const GAP = /^\.?[^0-9;.]{0,40}$/;
// Dates with the name of a month are common in prose: no remark is waited for.
const NAMED = /^(?:[0-9]{1,2}(?:\.|\p{L}{2})?[ -])?\p{L}/u;
// A day on which something happened.
const LONGEST_LEAD = 12;
const HAPPENED = /(?<![a-z])(?:on|since|until|before|after|dated|by|from)[^a-z0-9]{1,3}$/i;

function match(text: string, start: number, ended: boolean, context = new Context(text, start)): Outcome {
  if (!beginsWord(text, start)) return NONE;
  const rest = text.slice(start, start + LONGEST_DATE);
  const pending = !ended && start + LONGEST_DATE > text.length && mayBecomeDate(rest);
  const length = DATE.exec(rest)?.[0].length ?? 0;
  if (!pending && length === 0) return NONE;
  const said = isAnnounced(text, start, context);
  if (!said && NAMED.test(rest)) return NONE;
  if (pending) return cut(ended);
  const end = start + length;
  const ends = endsWord(text, end, ended);
  if (ends !== undefined) return ends;
  const known = said || isRemarked(SPOKEN, text, end, ended);
  if (known === undefined) return cut(ended);
  return known ? { kind: "found", end } : NONE;
}

function isAnnounced(text: string, start: number, context: Context): boolean {
  if (context.isFollowed(SPOKEN, GAP)) return true;
  return context.isSpokenOf(SPOKEN) && !HAPPENED.test(text.slice(start - LONGEST_LEAD, start));
}

const DIGITS = "0123456789";
const JOINTS = "-/.";
const GAPS = " -";

function row(opening: readonly string[], near: Near = { before: [SPOKEN], after: [SPOKEN] }): Row {
  const reach = LONGEST_DATE + 2 + (near.after === undefined ? 0 : LONGEST_REMARK);
  return announced({ opening, near, reach, match });
}

/** A date that {@link NAMED} knows, so that what stands after it says nothing. */
function named(opening: readonly string[]): Row {
  return row(opening, { before: [SPOKEN] });
}

const year = [
  row([
    ...Array<string>(4).fill(DIGITS),
    `${JOINTS}年년`,
    `${DIGITS} `,
    `${DIGITS}${JOINTS}月월`,
    `${DIGITS}${JOINTS}月월`,
  ]),
  row(Array<string>(8).fill(DIGITS)),
];

// Each with a day of one digit and of two.
const day = [[DIGITS], [DIGITS, DIGITS]].flatMap((digits) => [
  row([...digits, JOINTS, DIGITS, DIGITS + JOINTS, DIGITS + JOINTS, DIGITS]),
  named([...digits, GAPS, ...MONTH_LETTERS]),
  named([...digits, ".", " ", ...MONTH_LETTERS.slice(0, 2)]),
  row([...digits, ".", " ", DIGITS, `${DIGITS}.`, `. ${DIGITS}`]),
  named([...digits, "snrteSNRTE", "tdhrTDHR", GAPS, MONTH_LETTERS[0]]),
  row([...digits, "º", GAPS, MONTH_LETTERS[0]]),
]);

// A row for each month, so that each begins as few words do.
const month = ENGLISH_MONTHS.map((name) => {
  const places = [...name.slice(0, 3), `${name.charAt(3)}. `, `${name.charAt(4)}. ${DIGITS}`];
  return named(places.map((chars) => [...chars].map(bothCases).join("")));
});

/**
 * Dates of birth: a date, in figures or with the name of a month, shortly after words that say so, in some twenty
 * languages. A date alone tells nothing of anybody.
 */
export const dateOfBirth: readonly Row[] = [...year, ...day, ...month];
