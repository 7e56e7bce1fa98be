import type { Context } from "../../context.js";
import { either } from "./either.js";

// Names of a telephone number, those first that begin with others.
const NAMES = either(
  "cellphone phone t[eé]l[eé](?:ph|f)[oó]n telefoon telemóvel mobil mobiel móvil cell?ular handy ruf rückruf tfno",
  "tel tél ph fon mob cell? gsm cep portable fax tlf sms landline hotline helpline festnetz whatsapp msisdn",
  "matkapuhelin puhelin puh komórka komórkowy contact.?numbers? wa[.]me kom[.:]",
);
// In some languages the word for a number ends them: `Telefonnummer`, `puhelinnumeroni`, `telefonunuz`.
const NAMED = `(?<![a-z])(?:${NAMES})[aeosuy]?(?:n?u[mn][a-zà-ž]{0,9}|szám)?(?![a-z])`;
// Writings without capitals or spaces between words; other letters may follow.
const MARKS = either(
  "☎[\\ufe0f\\s:] 電話 电话 手机 手機 携帯 联系方式 전화 휴대폰 연락처 телефон тел[.:] моб[.:] мобильн τηλέφωνο τηλ[.:] κινητό",
  "拨打 звоните.по.номеру טלפון נייד هاتف جوال موبايل फोन फ़ोन मोबाइल โทร thoại",
);
/** Names of a telephone number, anywhere in the sentence before it or in a remark after it. */
export const PHONE_NOUN = new RegExp(`${NAMED}|${MARKS}`, "gi");

// What is done with one, right before it or some words before; of verbs the ends are left out.
const CALL = either(
  "call dial ringa?(?![a-z]) appel ll[aá]m chiam bel dzwo zadzwo lig(?:ue|ar) anruf erreich soita contacto?(?![a-z])",
  "answering desk messages registered",
);
// Some words before it only.
const CALLS = either("reach text rufe? joind joignable bereik erreichbar bereikbaar nå");
const called = (verbs: string) => `(?<![a-z])(?:${verbs})[a-zà-ž]{0,3}(?![a-z])`;
const CALLED = new RegExp(called(`${CALL}|${CALLS}`), "gi");
const RIGHT_BEFORE = new RegExp(`${PHONE_NOUN.source}|${called(CALL)}`, "gi");
const NUMBER = "number|numéro|número|numero|nummer|numret|numer";
// Between a word and its number stand others that say nothing. Listed, for many short ones do: `call id`, `tel ext`.
const BETWEEN = either(
  "numbers numarası numeroon under unter manager still mnie minulle kontaktowy private? personal mobile office home work",
  "me us him her them you at on to is it its no nr nº the my our or via by as be s was ist est es è é är jest le el il o",
  "au al op ons uns pod para an på ao mich moi mij hem haar do nas mig oss",
);
const NO_LETTERS = "[^a-zà-ž0-9]";
const GAP = new RegExp(
  `^(?:${NO_LETTERS}{1,3}(?:${NUMBER}|${BETWEEN})(?![a-zà-ž])){0,4}${NO_LETTERS}{0,8}$`,
  "i",
);
// What is called stands at the other end of these, whoever stands between.
const AT = /^[^0-9.:;=|?!]{1,40} (?:at|on|under|unter|au|al|ao|no|op|pod|på|para o|numeroon) $/i;
// Numbers of other kinds are somebody's too: only one in groups is taken for a telephone number.
const SOMEBODYS =
  "my|his|her|their|our|mon|ton|son|votre|meine|deine|ihre|seine|mi|tu|su|il mio|il suo|meu|teu|seu|mijn|zijn|haar|mój|jego|jej|mitt|hans|hennes";
const OWN = new RegExp(
  `(?<![a-z])(?:(?:${SOMEBODYS}) (?:new |old )?(?:${NUMBER})|numeroni|numaram)(?: (?:is|est|ist|es|è|é|to|är|on|jest)(?: le| el)?)?[^a-z0-9]{0,4}$`,
  "gi",
);
// The signs of CALLING and OWN: few texts have numbers, but many have `the n` or `my n`.
const A_NUMBER = new RegExp(`(?<![a-z])(?:${NUMBER}|numeroni|numaram)(?![a-z])`, "gi");
const OTHERS = "звон|по номеру|연락|문자|arayabilir|arayın|(?<![a-z])reception(?![a-z])";
/** What tells of a number that begins with the zero that is dialled at home: whatever has to do with calling. */
export const CALLING = new RegExp(
  `${PHONE_NOUN.source}|${CALLED.source}|(?<![a-z])(?:the|this|that|new|der|die|het|le|ce|el|il|${SOMEBODYS}) (?:${NUMBER})(?![a-z])|${OTHERS}`,
  "gi",
);
const SIGNS = [PHONE_NOUN, CALLED, A_NUMBER];
/** What tells of a telephone number before it. */
export const BEFORE_PHONE: readonly RegExp[] = SIGNS;
/** What tells of one from home on either side. */
export const NEAR_CALLING: readonly RegExp[] = [...SIGNS, new RegExp(OTHERS, "gi")];

/** Whether words before a number, or what heads its column, say that it is one; of one in groups fewer have to. */
export function isAnnounced(inGroups: boolean, context: Context): boolean {
  const isCalled = context.isFollowed(RIGHT_BEFORE, GAP) || context.isFollowed(CALLED, AT);
  return (isCalled || (inGroups && context.adjoins(OWN))) && !context.isElse();
}
