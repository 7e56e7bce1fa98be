import { bothCases } from "../../charset.js";

const DAY = "(?:3[01]|[12][0-9]|0?[1-9])";
const MONTH = "(?:1[0-2]|0?[1-9])";
const YEAR = "(?:(?:19|20)[0-9]{2})";
const ENGLISH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

/** The names of months that a date in English may begin with. */
export const ENGLISH_MONTHS: readonly string[] =
  "january february march april may june july august september october november december".split(" ");

// As they stand between a day and a year: in English, German, French, Spanish, Italian, Portuguese, Dutch, the
// Scandinavian languages, Finnish, Polish, Czech, Russian and Turkish.
const NAMES = [
  ...ENGLISH_MONTHS,
  ..."januar jänner februar märz mai juni juli oktober dezember".split(" "),
  ..."janvier février mars avril juin juillet août septembre octobre novembre décembre".split(" "),
  ..."enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
  ..."gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre".split(" "),
  ..."janeiro fevereiro março maio junho julho setembro outubro novembro dezembro".split(" "),
  ..."januari februari maart mei augustus augusti marts maj desember".split(" "),
  ..."tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta".split(" "),
  ..."heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta".split(" "),
  ..."stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia".split(
    " ",
  ),
  ..."ledna února března dubna května června července srpna září října listopadu prosince".split(" "),
  ..."января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
  ..."ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık".split(" "),
  ...ENGLISH_MONTHS.map((name) => name.slice(0, 3)),
  "sept",
].sort((a, b) => b.length - a.length);

const FORMS = [
  `${YEAR}([-/.])${MONTH}\\1${DAY}`,
  `${DAY}([-/.])${MONTH}\\2(?:${YEAR}|[0-9]{2})`,
  `${MONTH}([-/.])${DAY}\\3(?:${YEAR}|[0-9]{2})`,
  `${DAY}(?:st|nd|rd|th|er|º|\\.)?[ -](?:of |de )?(?:${NAMES.join("|")})\\.?,?[ -](?:de )?${YEAR}`,
  `${ENGLISH}\\.? ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`,
  `${DAY}\\. ${MONTH}\\. ${YEAR}`,
  `${YEAR}年 ?${MONTH}月 ?${DAY}日`,
  `${YEAR}년 ?${MONTH}월 ?${DAY}일`,
  `${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])`,
];

/** A date, in figures or with the name of a month, from the beginning of a text. */
export const DATE = new RegExp(`^(?:${FORMS.join("|")})`, "i");
// As much of one as there may be before the end of a text, and a little more.
const DATE_CUT =
  /^(?:(?:[0-9]{1,8}[a-zº]{0,2}|[a-z]{1,9})(?:[-/., 年년]{1,2}(?:(?:de|of) )?(?:[0-9]{0,2}[a-z]{0,2}|\p{L}{0,12})(?:[-/., 月월]{1,3}(?:d(?:e ?)?)?[0-9]{0,4}[일日]?)?)?)?$/iu;
const WORD = /\p{L}+/gu;
const BESIDE = "st nd rd th er º of de 年 月 日 년 월 일".split(" ");
const WHOLE = new Set([...NAMES, ...BESIDE]);
const BEGUN = new Set([...WHOLE].flatMap((word) => [...word].map((_, i) => word.slice(0, i + 1))));

/** Whether a word may go on behind the end of a text. */
function isBegun(word: string, text: string): boolean {
  return BEGUN.has(word) && text.endsWith(word);
}

/** Whether a date may begin with all of `text`. */
export function mayBecomeDate(text: string): boolean {
  if (!DATE_CUT.test(text)) return false;
  const lower = text.toLowerCase();
  const words = lower.match(WORD) ?? [];
  const last = words.findIndex((word) => !WHOLE.has(word));
  return last === -1 || (last === words.length - 1 && isBegun(words[last] ?? "", lower));
}

/** No date is written longer. */
export const LONGEST_DATE = 30;

const BEHIND_A_DAY = [...NAMES, "of ", "de "];
const lettersOf = (names: readonly string[], at: number) =>
  [...new Set(names.map((name) => name.charAt(at)))].map(bothCases).join("");

const initialOf = (name: string) => (/^[a-z]/.test(name) ? name.charAt(0) : "");

/**
 * What stands behind a day: the first three characters of the names of months, and of `of` and `de`, by the English
 * letter that they begin with, so that they begin as few other words do.
 */
export const MONTH_BEGINNINGS: readonly (readonly string[])[] = [...new Set(BEHIND_A_DAY.map(initialOf))].map(
  (initial) => {
    const names = BEHIND_A_DAY.filter((name) => initialOf(name) === initial);
    return [0, 1, 2].map((at) => lettersOf(names, at));
  },
);
/** The letters that the names of months, and `of` and `de`, begin with. */
export const MONTH_LETTERS = MONTH_BEGINNINGS.map(([letters]) => letters).join("");
