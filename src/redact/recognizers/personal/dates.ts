/** No name of a month has more letters. */
export const LONGEST_MONTH = 12;
const DAY = "(?:3[01]|[12][0-9]|0?[1-9])";
const YEAR = "(?:(?:19|20)[0-9]{2})";
// Between a day and a year a word can hardly be anything but a month, in whatever language.
const NAME = `[\\p{L}\\p{M}]{3,${LONGEST_MONTH}}`;

/** The names of months that a date in English may begin with. */
export const ENGLISH_MONTHS: readonly string[] =
  "january february march april may june july august september october november december".split(" ");
const ENGLISH = `(?:${ENGLISH_MONTHS.map((name) => name.slice(0, 3)).join("|")})[a-z]{0,6}`;

// Between the day, the month and the year, of which the first two may stand in either order.
const JOINT = " ?[-/.] ?| ";

const FORMS = [
  `${YEAR}\\. (?:${NAME}|${DAY}\\.) ${DAY}\\.?`,
  `${YEAR}(${JOINT})${DAY}\\1${DAY}`,
  `${DAY}(${JOINT})${DAY}\\2(?:${YEAR}|[0-9]{2})`,
  `${DAY}(?:st|nd|rd|th|er|º|\\.)?[-/ ](?:(?:day )?of |de )?${NAME}\\.?,?[-/ ](?:de )?${YEAR}`,
  `${DAY}([-/ ]?)${ENGLISH}\\3(?:${YEAR}|[0-9]{2})`,
  `${ENGLISH}\\.? ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`,
  `${YEAR} ?[年년] ?${DAY} ?[月월] ?${DAY} ?[日일]`,
  `${YEAR}(?:0[1-9]|1[0-2])[0-3][0-9]|[0-3][0-9][01][0-9]${YEAR}`,
];

/** A date, in figures or with the name of a month, from the beginning of a text. */
export const DATE = new RegExp(`^(?:${FORMS.join("|")})`, "iu");
// As much of one as there may be before the end of a text, and a little more. That may cut a letter in two.
const DATE_CUT =
  /^(?:(?:[0-9]{1,8}[a-zº]{0,2}|[a-z]{1,9})(?:[-/., 年년]{1,3}(?:(?:day )?(?:de|of) )?(?:[0-9]{0,2}[a-z]{0,2}|[\p{L}\p{M}]{0,12}[\ud800-\udbff]?)(?:[-/., 月월]{1,3}(?:d(?:e ?)?|of?)?[0-9]{0,4} ?[일日]?)?)?|[0-9]{1,2}[-/ ]?[a-z]{3,9}[-/ ]?[0-9]{0,4})?$/iu;

/** Whether a date may begin with all of `text`. */
export function mayBecomeDate(text: string): boolean {
  return DATE_CUT.test(text);
}

/** No date is written longer. */
export const LONGEST_DATE = 34;
