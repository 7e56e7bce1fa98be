import { shaped } from "../../shape.js";

const NUMBERS = [
  "pass-?n(?:umber|ummer|ummeret|umret|r|o)|pass? [(]?n(?:r|ummer)",
  "passinumero",
  "passin(?:sa)? numero",
  "paspoortn(?:ummer|r)",
  "reisepassn(?:ummer|r)",
  "ppt?[-_ ]?(?:no|nr|num|number)",
  "nummer (?:meines|deines|seines|ihres|des) passes",
  "pass(?:ets|ins) n(?:umme|ume)ro?",
  "číslo pasu|útlevélszám",
];
const NAMES = [
  "(?:set)?passports?(?:[-_ ]?(?:no|numbers?|id))?|(?:num(?:ero)?(?:d[ie])?)?(?:passeports?|pas{1,2}aport[eo])|paspoort|reisep(?:ass|asses|ässe)",
  "passi(?:ni|nsa|n)?|passet|passets|travel[-_ ]?doc(?:ument)?s?|reisedokuments?|document de voyage|documento d[ie] viag?g?[ij][oe]",
  `(?:numer)?paszport(?:u|em)?|pas[ae]port(?:u|un|um|umun)?|paspor|útlevele?|pașaport(?:ul)?|ppt|${NUMBERS.join("|")}`,
];
// After a colon the number may follow at once, and begin with a letter.
const PASSPORT = `(?:(?<![a-z])(?:(?:${NAMES.join("|")})(?![a-z])|pass:)|паспорт|护照|護照|旅券|パスポート|여권|διαβατ|דרכון|جواز|पासपोर्ट|หนังสือเดินทาง|hộ chiếu)`;
const NUMBER =
  '(?:no|nr|"?number|numbers|num|n\\.?[°º]?|id|numéro|número|numero|numarası|numer|nummer|nomor|номер|号码?|番号|번호|#|№)';
const BETWEEN =
  "is|was|are|as|card|book|still|doc|document|holder|details|data|information|follows|below|its|whose|the|with|bears|bearing|verified|and|type|country";
const SAID = new RegExp(
  `${PASSPORT}(?: [(][^()0-9]{1,12}[)])?(?:[^a-z0-9]{0,3}(?:${NUMBER}|${BETWEEN})){0,4}[^a-z0-9]{0,8}$`,
  "gi",
);
const LABELLED = `${PASSPORT}(?:[^a-z0-9]{0,2}[:=>|–—\\n][^a-z0-9]{0,6}| - | ?[(#]{1,2})`;
const NUMBERED = new RegExp(
  `(?:(?:${PASSPORT}[^a-z0-9]{0,3}${NUMBER}|(?<![a-z])(?:${NUMBERS.join("|")}))(?:[^a-z0-9]{0,3}(?:is|was))?[^a-z0-9]{0,6}|${LABELLED})$`,
  "gi",
);
const NOUN = new RegExp(PASSPORT, "gi");
const WORD = "(?:number|numéro|número|numero|nummer|numer|номер)";
const NUMBER_NOUN = new RegExp(
  `(?:(?<![a-z])(?:${NUMBERS.join("|")}|passports?[-_ ]?n(?:o|r|umbers?))(?![a-z])|(?<![a-z])${WORD}[^0-9.:;,]{1,24}${PASSPORT}|${PASSPORT} (?:has|har|bears|with) (?:the )?${WORD})`,
  "gi",
);

// Without vowels, so that few words are looked at.
const CONSONANTS = "BCDFGHJKLMNPQRSTVWXYZ";
const DATE = /^(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9]$/;

/** Whether a form is none that words have, too: with two digits or more, and in capitals. */
function isNumber(value: string, written: string): boolean {
  return /[0-9].*[0-9]/.test(value) && !/^0*$/.test(value) && written === written.toUpperCase();
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
      ...["#########", "## ## ######", "## #######", "#### ######", "### ### ###", "@@@######"],
      ...["@######@@", "@#######@", "@########", "@#######", "@#####@##", "@###@####", "@@#######"],
      ...["@@######", "##@@#####", "## @@ #####", "@@-#######", "@ #######", "@ ########"],
      ...["@@ #######", "@@*######"],
    ],
    valid: (value) => isNumber(value, value),
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
  ...shaped({
    shapes: ["L++++++++", "L+++++++", "@@******#"],
    signs: { L: CONSONANTS, "+": `${CONSONANTS}0123456789` },
    valid: (value, written) => /^(?!X{3}).*[0-9]/.test(value) && written === written.toUpperCase(),
    context: SAID,
    near: [NOUN],
    noun: NOUN,
  }),
  ...shaped({
    shapes: ["########"],
    valid: (value) => !DATE.test(value),
    context: NUMBERED,
    noun: NUMBER_NOUN,
  }),
];
