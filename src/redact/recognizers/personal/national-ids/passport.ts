import { shaped } from "../../shape.js";

// Its name, also as the end of a word, and in some languages as the beginning of one for its number.
const NAME =
  "(?:pass?(?:port|aport|eport)|paspoort|reisep[aä]ss|paszport|paspor|pașaport|útlevél|útlevel)(?:es?|s|o|un?|umu?n?|em|ul)?(?:[-_ ]?(?:n(?:um[bm]er|[or])|id)|szám)?(?![a-z])";
// Words that are it alone.
const NAMES =
  "pass-?n(?:umber|ummer|ummeret|umret|[or])|pass? [(]?n(?:r|ummer)|passi(?:n|ni|nsa|numero)?|passets?|ppt?(?:[-_ ]?n(?:um|umber|[or]))?|nummer (?:meines|deines|seines|ihres|des) passes|číslo pasu|travel[-_ ]?doc(?:ument)?s?|reisedokuments?|document de voyage|documento d[ie] viag?g?[ij][oe]";
// After a colon the number may follow at once, and begin with a letter.
const PASSPORT = `(?:${NAME}|(?<![a-z])(?:(?:${NAMES})(?![a-z])|pass:)|паспорт|护照|護照|旅券|パスポート|여권|διαβατ|דרכון|جواز|पासपोर्ट|หนังสือเดินทาง|hộ chiếu)`;
const NUMBER =
  '"?n(?:um(?:b?ero?s?|mer|éro|arası|aranız|aram)?|[or])|n\\.?[°º]?|id|número|nomor|номер|号码?|番号|번호|#|№';
const ABOUT =
  "is|was|are|as|its?|the|and|doc(?:ument)?|card|book|holder|details|data|follows|verified|type|country";
const SAID = new RegExp(
  `${PASSPORT}(?: [(][^()0-9]{1,12}[)])?(?:[^a-z0-9]{0,3}(?:${NUMBER}|${ABOUT})){0,4}[^a-z0-9]{0,8}$`,
  "gi",
);
const NOUN = new RegExp(PASSPORT, "gi");

// Without vowels, so that few words are looked at.
const CONSONANTS = "BCDFGHJKLMNPQRSTVWXYZ";
const DATE = /^(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9]$/;

/** Whether it is no word, no row of the same signs, and no date: with a digit in capitals, or with six together. */
function isNumber(value: string, written: string): boolean {
  if (/^(?:0*|X{3}.*)$/.test(value) || DATE.test(value)) return false;
  return /[0-9]{6}/.test(value) || (/[0-9]/.test(value) && written === written.toUpperCase());
}

/**
 * Passport numbers. They are nine letters and digits at most, in no form of their own, so they are found only where
 * words say so: right before them, or, of the longer forms, elsewhere in their sentence, over their column or in a
 * remark after them.
 */
export const passport = [
  ...shaped({
    // Of those that begin alike the longer first.
    shapes: [
      ...["#########", "########", "## ## ######", "## #######", "#### ######", "### ### ###"],
      ...["##@@#####", "## @@ #####", "@#*******", "@#******", "@@******#", "@@######", "@@-#######"],
      ...["@ #######", "@ ########", "@@ #######", "L++++++++", "L+++++++"],
    ],
    signs: { L: CONSONANTS, "+": `${CONSONANTS}0123456789` },
    valid: isNumber,
    context: SAID,
    near: [NOUN],
    noun: NOUN,
  }),
  ...shaped({
    shapes: ["@-#######", "#######", "######", "@######"],
    valid: isNumber,
    context: SAID,
    near: [NOUN],
  }),
];
