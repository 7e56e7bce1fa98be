import { charset } from "../charset.js";
import { isWordCode } from "../recognizer.js";
import { hasContext } from "./context.js";

// Words that say what the number after them is, and such as may stand between.
const WORDS = [
  ..."phone telephone tel tél téléphone telefon telefono teléfono telefone telefoon fon ph telno".split(" "),
  ..."phonenumber mobilenumber telefonnummer telefoonnummer handynummer rufnummer mobilnummer telefonu".split(
    " ",
  ),
  ..."mobil mobile mob móvil celular cell handy portable gsm cep komórka komórkowy fax".split(" "),
  ..."puhelin puhelinnumero matkapuhelin tlf telefonszám mobilszám".split(" "),
  ..."call calling dial reach ring whatsapp sms".split(" "),
  ..."contact hotline helpline desk answering messages registered".split(" "),
  "text (?:me|us|him|her)",
];
// Writings without capitals or spaces between words; other letters may follow.
const MARKS = [
  ..."電話 电话 手机 手機 携帯 联系方式 전화 휴대폰 연락처 телефон тел[.:] моб[.:] τηλέφωνο τηλ[.:] κινητό".split(
    " ",
  ),
  ..."טלפון נייד هاتف جوال موبايل फोन फ़ोन मोबाइल โทร thoại".split(" "),
];
const BETWEEN = "me us him her them you at on to is no nr number the my our or manager via by under".split(
  " ",
);
const BEFORE = new RegExp(
  `(?:(?<![a-z])(?:${WORDS.join("|")})(?![a-z])|${MARKS.join("|")})(?:[^a-z0-9]{1,3}(?:${BETWEEN.join("|")})(?![a-z])){0,4}[^a-z0-9]{0,6}$`,
  "gi",
);
// Numbers of other kinds are somebody's too: only one in groups is taken for a telephone number.
const OWN = /(?<![a-z])(?:my|his|her|their|our) number(?: is)?[^a-z0-9]{0,4}$/gi;
/** What tells of a telephone number before it. */
export const BEFORE_PHONE: readonly RegExp[] = [BEFORE, OWN];
const LONGEST_GAP = 6;
/** What English letters such words end in: all of them, or those behind another letter. */
const LAST_WORDS = new Set([...WORDS, ...BETWEEN].map((word) => word.replace(/^.*[^a-z]/, "")));
const LONGEST_LAST = 15;
const LETTER = charset("A-Za-z");
// Greek is the first of the other writings.
const OTHER_WRITINGS = 0x370;

/** Whether words right before `start` say that a telephone number follows; of one in groups fewer have to. */
export function isAnnounced(text: string, start: number, inGroups: boolean, heading?: string): boolean {
  if (heading !== undefined && hasContext(BEFORE, "", 0, heading)) return true;
  if (!isAfterLastWord(text, start)) return false;
  return hasContext(BEFORE, text, start) || (inGroups && hasContext(OWN, text, start));
}

// As BEFORE ends; it takes much longer to say no.
function isAfterLastWord(text: string, start: number): boolean {
  let end = start;
  while (end > 0 && end > start - LONGEST_GAP && isSign(text.charCodeAt(end - 1))) end--;
  if (text.charCodeAt(end - 1) >= OTHER_WRITINGS) return true;
  let from = end;
  while (from > 0 && end - from <= LONGEST_LAST && LETTER.has(text.charCodeAt(from - 1))) from--;
  return LAST_WORDS.has(text.slice(from, end).toLowerCase());
}

function isSign(code: number): boolean {
  return code < OTHER_WRITINGS && !isWordCode(code);
}
