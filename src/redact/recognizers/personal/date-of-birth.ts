import { bothCases, DIGITS, LETTERS } from "../../charset.js";
import { Context } from "../../context.js";
import { beginsWord, cut, type Near, NONE, type Outcome, type Row } from "../../recognizer.js";
import { isRemarked, LONGEST_REMARK } from "../after.js";
import { announced } from "../announced.js";
import { endsWord } from "../shape.js";
import { DATE, ENGLISH_MONTHS, LONGEST_DATE, LONGEST_MONTH, mayBecomeDate } from "./dates.js";
import { either } from "./either.js";
import { TYPESET, typed } from "./typeset.js";

// How words begin that have to do with birth, or with being born: a few letters may follow.
const STEMS = either(
  "birth.?(?:da(?:te|y)|dt|year|certificate) (?:da(?:te|y)s?|dt|year).?(?:of.?)?birth geburt(?:sdat|stag)? geboorteda verjaardag",
  "naissan nacimient nasciment nascit cumplea[ñn] compleanno f(?:ø|oe?|ö)d(?:sels|else)(?:datu?m?|dag)? syntym[äa](?:aik|päiv) syntyn syntyi",
  "urodzen urodzi urodzon narozen naroden narodi ro[đj]en szület na[șs]ter născut do[ğg]um doğdu γέννησ γεννήθηκ ngày.sinh lahir",
  "geboren nacid nascid född",
);
// Others, and these alone.
const WORDS = either(
  "dob d\\.o\\.b b-?day(?:;value=date)? birth[\"'*]{0,2}.?[:=|—–] birth[\"'*]{0,2}.-. geb(?:.{0,2}dat(?:um)?)? born ur nar synt nac nasc",
  "zur.welt into.th(?:e|is).world née?s? naci[óo] naciste nací nasceu nasci nat[oaie](?:/a)?.(?:il|l.|a|ad|in|nel) f[øö]dt",
);
const MARKS =
  "생(?:년월)?일|출생|태어|出生|生(?:年月)?日|生まれ|р[оа]жд|родил|роден|народ[жи]|לידה|ميلاد|ولد|जन्म|เกิด";
// Somebody's, that is, or the name of a value: others are those of events.
const ANNUAL = "anniversaire|aniversário";
const SPOKEN = new RegExp(
  `(?<![a-z])(?:(?:set|dat[ae](?:d[ie])?|fecha(?:de)?)?(?:(?:${STEMS})[a-zà-ž]{0,3}|${WORDS})|(?:(?:mon|ton|son|votre|date de|meu|teu|seu|data de) |date d['’])(?:${ANNUAL})|(?:${ANNUAL})[*]{0,2} ?:)(?![a-z])|${MARKS}|[(,] ?b[.]`,
  "gi",
);
const SHORTLY = /(?<![a-z])(?:aged?(?![a-z])|b[.])/gi;
// The point of an abbreviation, as in `St.`, ends nothing, nor does the hour. A party is on another day, and what is
// born out of something, or in the crisis of a day, is nobody.
const GAP =
  /^(?! out of| (?:cake|party|parties|gift|present|card|dinner|sale)(?![a-z])|.{8,96}[^\p{L}](?:of|from|since|until|after|before) $)\.?(?:[^0-9;.]|(?<=(?:^|[^\p{L}])\p{Lu}\p{L}{0,2})\.|(?<=\p{L})\.(?=\p{L})|(?<= at )[0-9]{1,2}(?::[0-9]{2})?|[0-9]{1,2}(?= years? )){0,40}$/u;
// Right before it.
const SHORT = /(?:[a-z] |[,;.(|–—] ?)b[.] ?$|(?<![a-z])aged? [0-9]{1,3} [(]$/i;
// Right after a date in Korean and Japanese: born on it. The last sign of the date is a part of it.
const BORN = /[일日][생生]/;
// A day on which something happened.
const LONGEST_LEAD = 12;
const HAPPENED = /(?<![a-z])(?:on|since|until|before|after|dated|by|from|of|for)[^a-z0-9]{1,3}$/i;

function match(text: string, start: number, ended: boolean, context = new Context(text, start)): Outcome {
  if (!beginsWord(text, start)) return NONE;
  const rest = typed(text.slice(start, start + LONGEST_DATE));
  const pending = !ended && start + LONGEST_DATE > text.length && mayBecomeDate(rest);
  const length = DATE.exec(rest)?.[0].length ?? 0;
  if (!pending && length === 0) return NONE;
  const said = isAnnounced(text, start, context);
  if (pending) return cut(ended);
  const end = start + length;
  const ends = endsWord(text, end, ended);
  if (ends !== undefined) return ends;
  const known = said || BORN.test(text.slice(end - 1, end + 1)) || isRemarked(SPOKEN, text, end, ended);
  if (known === undefined) return cut(ended);
  return known ? { kind: "found", end } : NONE;
}

function isAnnounced(text: string, start: number, context: Context): boolean {
  const lead = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  if (context.isFollowed(SPOKEN, GAP) || SHORT.test(lead)) return true;
  return context.isSpokenOf(SPOKEN) && !HAPPENED.test(lead);
}

const NEAR: Near = { before: [SPOKEN, SHORTLY], after: [SPOKEN, BORN] };
const JOINTS = `-/.${TYPESET}`;
// What the capitals stand for in an opening; the letters of a month that is cut short are those of English ones.
const PLACES: Readonly<Record<string, string>> = {
  "#": DIGITS,
  J: JOINTS,
  G: `-/ ${TYPESET}`,
  // Letters beyond the English ones, too: Latin, Greek and Cyrillic.
  L: LETTERS + Array.from({ length: 0x440 }, (_, at) => String.fromCharCode(0xc0 + at)).join(""),
  X: bothCases("jfmasond"),
  Y: bothCases("aepuco"),
  Z: bothCases("nbrylgptvc"),
};

/** A row of what begins so: a sign for each place, or several in brackets. */
function row(opening: string): Row {
  const places = [...opening.matchAll(/\[(.+?)\]|./g)].map(([sign, signs = sign]) =>
    [...signs].map((char) => PLACES[char] ?? bothCases(char)).join(""),
  );
  return announced({ opening: places, near: NEAR, reach: LONGEST_DATE + 2 + LONGEST_REMARK, match });
}

const year = ["####[J年년 ][# 年][# J月월][# J月월]", "####. LL", "########"].map(row);

// A day, and a word that may be a month's name, of each length: of few that are as long a year comes next, be it at once.
const dayAndMonth = Array.from({ length: LONGEST_MONTH }, (_, more) =>
  ["G[12][90]", "[.,G][,Gd][de 12]"].map((rest) => row(`#[#.G][.GL][ L]L${"L".repeat(more)}${rest}`)),
).flat();

// A day, `de` or `of`, and what a month begins with where these are said.
const dayOf = row("#[#G][doG][doef][ef ][ adefgjmnosx]");

// What more letters than three the name of an English month may have.
const ENDS = Array.from({ length: 7 }, (_, more) => "L".repeat(more));

// Each with a day of one digit and of two.
const day = ["#", "##"].flatMap((digits) =>
  [
    "J#[#J][#J]#",
    ". #[#.][. #]",
    " [-/][ #][# ][-/ #]",
    " #[ #][12 ][9012]",
    "XYZ##",
    ...ENDS.map((letters) => `GXYZ${letters}G##`),
    "[snrte][tdhr]GL",
    "ºGL",
  ].map((rest) => row(digits + rest)),
);

// A row for each month, so that each begins as few words do.
const month = ENGLISH_MONTHS.map((name) => {
  const places = [...name.slice(0, 3), `${name.charAt(3)}. `, `${name.charAt(4)}. #`];
  return row(places.map((chars) => `[${chars}]`).join(""));
});

/**
 * Dates of birth: a date, in figures or with the name of a month, shortly after words that say so, in some twenty
 * languages. A date alone tells nothing of anybody.
 */
export const dateOfBirth: readonly Row[] = [...year, ...day, ...dayAndMonth, dayOf, ...month];
