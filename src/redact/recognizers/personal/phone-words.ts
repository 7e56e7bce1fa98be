import { charset } from "../../charset.js";
import type { Context } from "../../context.js";
import { isWordCode } from "../../recognizer.js";

const words = (...lines: readonly string[]) => lines.join(" ").split(" ");

// Names of a telephone number.
const NOUNS = words(
  "phones? telephones? tel tél tfno wa[.]me téléphone telefon telefono teléfono telefone telefoon fon ph telno landline cellphone",
  "phonenumbers? telefonnummer telefoonnummer handynummer rufnummer mobilnummer telefonu telefonum",
  "mobil mobile mobiel mob móvil celular cellulare cell handy portable gsm cep komórka komórkowy fax telemóvel",
  "contact[-_ ]?numbers? puh puhelin puhelinnumero puhelinnumeroni matkapuhelin matkapuhelinnumero tlf telefonszám",
  "whatsapp festnetz msisdn kom[.:]",
);
// What is done with one, right before it or some words before.
const CALL = words(
  "call calling called dial dialed ring appeler appelez llame llámame llamar llama chiamami",
  "chiama bel bellen dzwonić zadzwoń ligue ligar rückruf erreichen anrufen soita contact",
);
// Some words before it only.
const CALLS = [
  ...CALL,
  ...words(
    "reach reached reachable contacted texted rufe? rufen erreichbar joindre",
    "joignable",
    "bereiken bereikbaar zadzwonić ringa nå når nås",
  ),
];
const WORDS = [
  ...NOUNS,
  ...CALL,
  ...words("sms hotline helpline desk answering messages registered"),
  "reach (?:me|us|him|her|them|at|on)",
  "text(?:ed)? (?:me|us|him|her|them)",
];
// Writings without capitals or spaces between words; other letters may follow.
const MARKS = words(
  "☎[\\ufe0f\\s:] 電話 电话 手机 手機 携帯 联系方式 전화 휴대폰 연락처 телефон тел[.:] моб[.:] мобильн τηλέφωνο τηλ[.:] κινητό",
  "拨打 звоните.по.номеру טלפון נייד هاتف جوال موبايل फोन फ़ोन मोबाइल โทร thoại",
);
const BETWEEN = words(
  "me us him her them you at on to is it its no nr number numbers the my our or manager via by under",
  "still as be sure s kom numarası número numero numéro numer nummer nº was ist est es è é är jest le el il o",
  "au al op ons uns pod para bitte an unter numeroon på ao mich uns moi nous mij hem haar do mnie nas mig oss minulle",
  "kontaktowy komórkowy stacjonarny fijo móvil particular portable fixe fisso privat geschäftlich dienstlich work home",
  "office private personal mobile cell",
);
const BEFORE = new RegExp(
  `(?:(?<![a-z])(?:${WORDS.join("|")})(?![a-z])|${MARKS.join("|")})(?:[^a-z0-9]{1,3}(?:${BETWEEN.join("|")})(?![a-z])){0,4}[^a-z0-9]{0,8}$`,
  "gi",
);
// Numbers of other kinds are somebody's too: only one in groups is taken for a telephone number.
const SOMEBODYS =
  "my|his|her|their|our|mon|ton|son|votre|meine|deine|ihre|seine|mi|tu|su|il mio|il suo|meu|teu|seu|mijn|zijn|haar|mój|jego|jej|mitt|hans|hennes";
const NUMBER = "number|numéro|número|numero|nummer|numret|numer";
const OWN = new RegExp(
  `(?<![a-z])(?:(?:${SOMEBODYS}) (?:new |old )?(?:${NUMBER})|numeroni|numaram)(?: (?:is|est|ist|es|è|é|to|är|on|jest)(?: le| el)?)?[^a-z0-9]{0,4}$`,
  "gi",
);
// One that is called somewhere before it, and what it follows then.
const CALLED = new RegExp(`(?<![a-z])(?:${CALLS.join("|")})(?![a-z])`, "gi");
const AT = /^[^0-9.:;=|?!]{1,40} (?:at|on|under|unter|au|al|ao|no|op|pod|på|para o|numeroon) $/i;
/** Names of a telephone number, anywhere in the sentence before it or in a remark after it. */
export const PHONE_NOUN = new RegExp(
  `(?:(?<![a-z])(?:${NOUNS.join("|")})(?![a-z])|${MARKS.join("|")})`,
  "gi",
);
const OTHERS = "звон|по номеру|연락|문자|arayabilir|arayın|(?<![a-z])reception(?![a-z])";
const SAID_OF = `the|this|that|new|der|die|het|le|ce|el|il|${SOMEBODYS}`;
/** What tells of a number that begins with the zero that is dialled at home: whatever has to do with calling. */
export const CALLING = new RegExp(
  `${PHONE_NOUN.source}|${CALLED.source}|(?<![a-z])(?:${SAID_OF}) (?:${NUMBER})(?![a-z])|${OTHERS}`,
  "gi",
);
// The signs of CALLING and OWN: few texts have numbers, but many have `the n` or `my n`.
const A_NUMBER = new RegExp(`(?<![a-z])(?:${NUMBER}|numeroni|numaram)(?![a-z])`, "gi");
const SIGNS = [CALLED, A_NUMBER];
/** What tells of a telephone number before it. */
export const BEFORE_PHONE: readonly RegExp[] = [BEFORE, ...SIGNS];
/** What tells of one from home on either side. */
export const NEAR_CALLING: readonly RegExp[] = [PHONE_NOUN, ...SIGNS, new RegExp(OTHERS, "gi")];
const LONGEST_GAP = 6;
/** What English letters such words end in: all of them, or those behind another letter. */
const LAST_WORDS = new Set(
  [...WORDS, ...BETWEEN, ...NUMBER.split("|"), "numeroni", "numaram"]
    .flatMap((word) => [word.replace("?", ""), word.replace("s?", "")])
    .map((word) => word.match(/[a-z]{1,20}/g)?.at(-1)),
);
const LONGEST_LAST = 15;
const LETTER = charset("A-Za-z");
// What may stand between a word and its number without saying anything.
const FILLERS = '>"…·_\t';
const SPACES = " .";
// What may stand before a space there: the end of a tag, and the colon of whoever speaks.
const ENDS = ">:";
// Greek is the first of the other writings.
const OTHER_WRITINGS = 0x370;

/**
 * Whether words before `start`, or what heads its column, say that a telephone number follows; of one in groups fewer
 * have to.
 */
export function isAnnounced(text: string, start: number, inGroups: boolean, context: Context): boolean {
  if (context.heads(BEFORE)) return true;
  if (!isAfterLastWord(text, start)) return false;
  return context.adjoins(BEFORE) || (inGroups && (context.adjoins(OWN) || context.isFollowed(CALLED, AT)));
}

// As BEFORE ends; it takes much longer to say no.
function isAfterLastWord(text: string, start: number): boolean {
  if (isFilled(text, start)) return true;
  let end = start;
  while (end > 0 && end > start - LONGEST_GAP && isSign(text.charCodeAt(end - 1))) end--;
  if (text.charCodeAt(end - 1) >= OTHER_WRITINGS) return true;
  let from = end;
  while (from > 0 && end - from <= LONGEST_LAST && LETTER.has(text.charCodeAt(from - 1))) from--;
  return from < end && LAST_WORDS.has(text.slice(from, end).toLowerCase());
}

function isFilled(text: string, start: number): boolean {
  if (start === 0) return false;
  const last = text.charAt(start - 1);
  if (FILLERS.includes(last)) return true;
  return start > 1 && SPACES.includes(last) && (SPACES + ENDS).includes(text.charAt(start - 2));
}

function isSign(code: number): boolean {
  return code < OTHER_WRITINGS && !isWordCode(code);
}
