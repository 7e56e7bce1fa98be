import { charset } from "../charset.js";
import type { Context } from "../context.js";
import { isWordCode } from "../recognizer.js";

// Words that say what the number after them is: names of it, others, and such as may stand between.
const NOUNS = [
  ..."phones? telephones? tel tél téléphone telefon telefono teléfono telefone telefoon fon ph telno".split(
    " ",
  ),
  ..."phonenumbers? mobilenumbers? telefonnummer telefoonnummer handynummer rufnummer mobilnummer telefonu".split(
    " ",
  ),
  ..."mobil mobile mobiel mob móvil celular cellulare cell handy portable gsm cep komórka komórkowy fax".split(
    " ",
  ),
  ..."contact[-_]?numbers? puh puhelin puhelinnumero matkapuhelin matkapuhelinnumero tlf telefonszám mobilszám whatsapp".split(
    " ",
  ),
];
const WORDS = [
  ...NOUNS,
  ..."call calling dial reach ring sms appeler appelez llame llámame llamar chiamami chiamare bel bellen".split(
    " ",
  ),
  ..."dzwonić ligue ligar rückruf erreichen anrufen soita".split(" "),
  ..."contact hotline helpline desk answering messages registered".split(" "),
  "text (?:me|us|him|her)",
];
// Writings without capitals or spaces between words; other letters may follow.
const MARKS = [
  ..."電話 电话 手机 手機 携帯 联系方式 전화 휴대폰 연락처 телефон тел[.:] моб[.:] мобильн τηλέφωνο τηλ[.:] κινητό".split(
    " ",
  ),
  ..."拨打 звоните.по.номеру טלפון נייד هاتف جوال موبايل फोन फ़ोन मोबाइल โทร thoại".split(" "),
];
const BETWEEN = [
  ..."me us him her them you at on to is it its no nr number numbers the my our or manager via by under".split(
    " ",
  ),
  ..."still as be sure s kom numarası número numero numéro numer nummer nº".split(" "),
  ..."au al op ons uns pod para bitte an unter numeroon".split(" "),
];
const BEFORE = new RegExp(
  `(?:(?<![a-z])(?:${WORDS.join("|")})(?![a-z])|${MARKS.join("|")})(?:[^a-z0-9]{1,3}(?:${BETWEEN.join("|")})(?![a-z])){0,4}[^a-z0-9]{0,8}$`,
  "gi",
);
// Numbers of other kinds are somebody's too: only one in groups is taken for a telephone number.
const OWN = /(?<![a-z])(?:my|his|her|their|our) number(?: is)?[^a-z0-9]{0,4}$/gi;
/** Names of a telephone number, anywhere in the sentence before it or in a remark after it. */
export const PHONE_NOUN = new RegExp(
  `(?:(?<![a-z])(?:${NOUNS.join("|")})(?![a-z])|${MARKS.join("|")})`,
  "gi",
);
/** What tells of a telephone number before it. */
export const BEFORE_PHONE: readonly RegExp[] = [BEFORE, OWN];
const LONGEST_GAP = 6;
/** What English letters such words end in: all of them, or those behind another letter. */
const LAST_WORDS = new Set(
  [...WORDS, ...BETWEEN]
    .flatMap((word) => [word.replace("?", ""), word.replace("s?", "")])
    .map((word) => word.match(/[a-z]{1,20}/g)?.at(-1)),
);
const LONGEST_LAST = 15;
const LETTER = charset("A-Za-z");
// What may stand between a word and its number without saying anything.
const FILLED = /[>"…·_\t]$|[ .][ .]$/;
// Greek is the first of the other writings.
const OTHER_WRITINGS = 0x370;

/**
 * Whether words before `start`, or what heads its column, say that a telephone number follows; of one in groups fewer
 * have to.
 */
export function isAnnounced(text: string, start: number, inGroups: boolean, context: Context): boolean {
  if (context.heads(BEFORE)) return true;
  if (!isAfterLastWord(text, start)) return false;
  return context.precedes(BEFORE) || (inGroups && context.precedes(OWN));
}

// As BEFORE ends; it takes much longer to say no.
function isAfterLastWord(text: string, start: number): boolean {
  if (FILLED.test(text.slice(Math.max(0, start - 2), start))) return true;
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
