import { beginsWord, cut, NONE, type Outcome, type Recognizer } from "../recognizer.js";
import { CONTEXT, hasContext } from "./context.js";
import { endsWord } from "./shape.js";

const BORN =
  /(?:(?<![a-z])(?:born|dob|d\.o\.b|birth ?da(?:te|y)|date of birth|née?|naissance|geburts(?:datum|tag)|geb|geboren|geboortedatum|nacid[oa]|nacimiento|nascid[oa]|nascimento|nat[oa]|nascita)(?![a-z])|出生)[^0-9;]{0,20}$/i;

const DAY = "(?:3[01]|[12][0-9]|0?[1-9])";
const MONTH = "(?:1[0-2]|0?[1-9])";
const YEAR = "(?:(?:19|20)[0-9]{2})";
const NAME =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const FORMS = [
  `${YEAR}([-/.])${MONTH}\\1${DAY}`,
  `${DAY}([-/.])${MONTH}\\2(?:${YEAR}|[0-9]{2})`,
  `${MONTH}([-/.])${DAY}\\3(?:${YEAR}|[0-9]{2})`,
  `${DAY}(?:st|nd|rd|th)?[ -](?:of )?${NAME}\\.?,?[ -]${YEAR}`,
  `${NAME}\\.? ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`,
  `${YEAR}年${MONTH}月${DAY}日`,
];
const DATE = new RegExp(`^(?:${FORMS.join("|")})`, "i");
// As much of a form as there may be before the end of the text, and a little more.
const CUT =
  /^(?:[0-9]{1,4}(?:[-/.年][0-9]{0,2}(?:[-/.月](?:[0-9]{0,4}|[0-9]{1,2}日))?)?|[0-9]{1,2}[a-z]{0,2}(?:[ -](?:of ?)?[a-z]{0,9}\.?,?(?:[ -][0-9]{0,4})?)?|[a-z]{1,9}\.?(?: [0-9]{0,2}[a-z]{0,2},?(?: [0-9]{0,4})?)?)?$/i;
const LONGEST = 28;

function match(text: string, start: number, ended: boolean): Outcome {
  if (!beginsWord(text, start)) return NONE;
  const rest = text.slice(start, start + LONGEST);
  const pending = !ended && start + LONGEST > text.length && CUT.test(rest);
  const length = DATE.exec(rest)?.[0].length ?? 0;
  if ((!pending && length === 0) || !hasContext(BORN, text, start)) return NONE;
  if (pending) return cut(ended);
  return endsWord(text, start + length, ended) ?? { kind: "found", end: start + length };
}

const DIGITS = "0123456789";
const JOINTS = "-/.";
const GAPS = " -";
// What the names of months, and `of`, begin with.
const INITIALS = "JFMASONDjfmasond";
const SECONDS = "aepucofAEPUCOF";
const THIRDS = "nbrylgptvc NBRYLGPTVC";
const ORDINAL = ["snrtSNRT", "tdhTDH", GAPS];
const MONTHS = [
  ...["january", "february", "march", "april", "may", "june", "july"],
  ...["august", "september", "october", "november", "december"],
];

function row(opening: readonly string[], found: readonly string[], pass: readonly string[] = []): Recognizer {
  const [reach, examples] = [LONGEST + 2, { match: found, pass }];
  return {
    entity: "DATE_OF_BIRTH",
    opening,
    word: true,
    number: true,
    behind: CONTEXT,
    reach,
    match,
    examples,
  };
}

const year = row(
  [DIGITS, DIGITS, DIGITS, DIGITS, `${JOINTS}年`, DIGITS, `${DIGITS}${JOINTS}月`, `${DIGITS}${JOINTS}月`],
  ["DOB: 1980-03-12", "生年月日 出生 1980年3月12日"],
  ["Released on 2024-03-12", "DOB: 1980-13-32"],
);

// Each with a day of one digit and of two.
const day = [[DIGITS], [DIGITS, DIGITS]].flatMap((digits) => [
  row(
    [...digits, JOINTS, DIGITS, DIGITS + JOINTS, DIGITS + JOINTS, DIGITS],
    [
      "Date of birth (dd/mm/yyyy): 12/03/1980",
      "birthday: 3/23/40",
      "geboren am 12.03.1980",
      "né le 12/03/1980",
    ],
    ["He was born here; the shop opened on 12/03/1980", "DOB: 12/03/198012"],
  ),
  row(
    [...digits, GAPS, INITIALS, SECONDS, THIRDS],
    ["born on 12 March 1980", "dob 2 Sep 1980"],
    ["12 March 1980", "born in 1980", "born of 12 parents"],
  ),
  row([...digits, ...ORDINAL], ["born the 1st of May 1980"]),
]);

// A row for each month, so that each begins as few words do.
const month = MONTHS.map((name) => {
  const short = name.charAt(0).toUpperCase() + name.slice(1, 3);
  const places = [...name.slice(0, 3), `${name.charAt(3)}. `, `${name.charAt(4)}. ${DIGITS}`];
  return row(
    places.map((chars) => chars + chars.toUpperCase()),
    [`She was born ${short} 12th, 1980.`, `DOB: ${name} 2 1980`],
    [`${short} 12, 1980`],
  );
});

/**
 * Dates of birth: a date, in figures or with an English month, shortly after words that say so. A date alone tells
 * nothing of anybody.
 */
export const dateOfBirth: readonly Recognizer[] = [year, ...day, ...month];
