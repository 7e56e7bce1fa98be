import type { Row } from "../../recognizer.js";
import { given } from "../given.js";
import { isHex } from "../values/random.js";
import { BARE_SIGN, isSigned, isWrittenPassword } from "./connection-password.js";
import { isKey } from "./given-key.js";

// In languages whose words for it begin with a letter of ASCII.
const WORDS = [
  ...["password", "passcode", "passphrase", "passwort", "kennwort", "wachtwoord", "lösenord", "adgangskode"],
  ...["contraseña", "mot de passe", "senha", "parola", "hasło", "pw is", "pass is"],
];
// Whose it is, and what says that the value follows.
const OF = "(?:for|of|on|to|in|für|von|vom|de|del|du|pour|para|da|do|di|voor|van|dla|för|til)";
const IS = "(?:is|was|to|from|ist|lautet|est|es|é|è|är|er|jest)";
const WORD = "[\\p{L}'’-]{1,16}";
const GAP = "[ :=|*(\"'`]{1,6}";
const SIGNS = "[^\\s\"'`[\\]|]";
const LAST = "[^\\s\"'`[\\].,;:!?)*|]";

const ADDRESS = /^[\w.+-]+@[\w.-]+\.[a-z]{2,}$/i;

// A word and a number, as people choose them.
const CHOSEN = /^[A-Z][a-z]{3,}(?:[-_&][A-Za-z]+)?[0-9]{2,}[!?]?$/;
const QUOTED = /[ :=(*]["'`]$/;

function isSaid(value: string, before: string): boolean {
  const isOne = isSigned(value) || ((QUOTED.test(before) || CHOSEN.test(value)) && isWrittenPassword(value));
  return isOne && !isHex(value) && !ADDRESS.test(value);
}

// What may stand between the word and the value, and the beginning of that.
const LINK = [`(?:(?: ${OF}(?: ${WORD}){1,4})? ${IS})?`, `(?: ${OF}(?: ${WORD}){0,4})?(?: ${IS})?`] as const;
const WHOSE = [`(?: ${WORD}){1,4} ${IS}`, `(?: ${WORD}){0,5}`] as const;

/**
 * Passwords in sentences and tables, of letters and digits with signs, or that take turns: `the password for the office
 * is …`, `log in with the password …`, `| Passwort | … |`. What is called a secret has signs.
 */
export const saidPassword: readonly Row[] = [
  ...said(WORDS, LINK, isSaid),
  ...said(["secret"], LINK, (value) => BARE_SIGN.test(value) && isSigned(value)),
];

/** Keys that are said to be somebody's: `the token for the staging server is …`. */
export const saidKey: readonly Row[] = said(["token for", "key for"], WHOSE, isKey);

function said(
  words: readonly string[],
  [link, linkBegun]: readonly [string, string],
  check: (value: string, before: string) => boolean,
): Row[] {
  const any = words.join("|");
  const shape = `^((?:${any})${link}${GAP})(${SIGNS}{7,63}${LAST}[!?]?)(?!\\.\\.|…)(?=[.,;:!?)*]{0,4}[\\s"'\`|])`;
  const begins = `^(?:${any})${linkBegun}(?:${GAP})?${SIGNS}{0,72}$`;
  const read = { shape: new RegExp(shape, "iu"), begins: new RegExp(begins, "iu"), check };
  return words.map((opening) => ({ ...given({ opening, ...read }), ahead: opening.length + 1 }));
}
