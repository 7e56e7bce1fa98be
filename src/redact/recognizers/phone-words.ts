import { charset } from "../charset.js";
import { isWordCode } from "../recognizer.js";
import { hasContext } from "./context.js";

// Words that say what the number after them is, and such as may stand between.
const WORDS = [
  ..."phone telephone tel tél téléphone telefon telefono teléfono telefone telefoon fon".split(" "),
  ..."mobil mobile móvil celular cell handy portable fax call calling dial reach ring whatsapp sms".split(
    " ",
  ),
  ..."contact hotline helpline desk answering messages registered".split(" "),
];
const BETWEEN = "me us him her them you at on to is no nr number the my our or manager via by under".split(
  " ",
);
const BEFORE = new RegExp(
  `(?<![a-z])(?:${WORDS.join("|")})(?![a-z])(?:[^a-z0-9]{1,3}(?:${BETWEEN.join("|")})(?![a-z])){0,4}[^a-z0-9]{0,4}$`,
  "i",
);
const LONGEST_GAP = 4;
/** What English letters such words end in: all of them, or those behind another letter. */
const LAST_WORDS = new Set([...WORDS, ...BETWEEN].map((word) => word.replace(/^.*[^a-z]/, "")));
const LONGEST_LAST = 10;
const LETTER = charset("A-Za-z");

/** Whether words right before `start` say that a telephone number follows. */
export function isAnnounced(text: string, start: number): boolean {
  return isAfterLastWord(text, start) && hasContext(BEFORE, text, start);
}

// As BEFORE ends; it takes much longer to say no.
function isAfterLastWord(text: string, start: number): boolean {
  let end = start;
  while (end > 0 && end > start - LONGEST_GAP && !isWordCode(text.charCodeAt(end - 1))) end--;
  let from = end;
  while (from > 0 && end - from <= LONGEST_LAST && LETTER.has(text.charCodeAt(from - 1))) from--;
  return LAST_WORDS.has(text.slice(from, end).toLowerCase());
}
