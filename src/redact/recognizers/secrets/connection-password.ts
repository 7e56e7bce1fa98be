import type { Row } from "../../recognizer.js";
import { isPassword, SIGN } from "../given.js";
import { type NamedSpec, named } from "../named.js";
import { decoded } from "../values/base64.js";
import { SURELY } from "../values/drawn.js";
import { isStandIn } from "../values/placeholder.js";
import { isRandom } from "../values/random.js";
import { isReference } from "../values/reference.js";
import { beforeNext, VALUE } from "./assignment.js";

// A name and a password as base64, as Docker's `config.json` and `.npmrc` hold them.
const isPair = (value: string): boolean => {
  if (value.length % 4 !== 0) return false;
  const [user = "", ...rest] = decoded(value).split(":");
  const password = rest.join(":");
  return /^[!-~]{1,80}$/.test(user) && /^[!-~]{3,300}$/.test(password) && !isStandIn(password);
};

// In commands and settings, with a space before the value.
const COMMANDS = [
  ...["sshpass -p", "requirepass", "-storepass", "-keypass"],
  ...["--password", "--passphrase", "pgpassword", "mysql_pwd"],
];

/** Passwords in connection strings of the kind `Server=…;Password=…;`, and in settings in XML. */
export const connectionPassword: readonly Row[] = [
  // claude-guard-ignore secret-in-files: names, one of which looks like the value of another
  ...chosen([";password", ";pwd", "; password", "; pwd"]),
  ...chosen(["&password", "?password"], { body: VALUE.replace("&", "") }),
  ...named({
    names: ['"auth"', "_auth"],
    body: "A-Za-z0-9+/=",
    length: 12,
    upTo: 400,
    check: isPair,
  }),
  ...chosen(COMMANDS, { length: 8 }),
  // As .NET's configuration has it: `<add key="Password" value="…" />`.
  ...named({
    names: ['password" value'],
    body: `?:;|$(){},'\\ ${VALUE}`,
    length: 8,
    upTo: 32,
    check: isWrittenPassword,
  }),
];

// A name of an algorithm, a selector, a path, a template, a sentence, a word that is called or asked.
const NO_PASSWORD =
  /^(?:sha|md|aes|hmac|argon|bcrypt|scrypt|pbkdf|base|utf|oauth|ed|rsa|v)[-_]?[0-9]|^[#.$%<{@:(&*/\\^-]|:\/\/|%[sd]|[:=]$|^[a-z]+[!?.]{1,3}$/i;
const SHORTEST = 8;
const [LETTER, DIGIT] = [/[A-Za-z]/, /[0-9]/];
/** Signs that passwords have, and names and paths have not. */
export const BARE_SIGN = /[!@#$%^*?~]/;

/** Whether it may be one where it stands in quotes. */
export function isWrittenPassword(value: string): boolean {
  if (!LETTER.test(value) || !SIGN.test(value) || NO_PASSWORD.test(value)) return false;
  return !isReference(value) && !isStandIn(value);
}

/**
 * Whether it is one by itself, with no quotes around it: a sign must tell it from a name, or kinds of characters that
 * take turns more often than in one.
 */
export function isSigned(text: string): boolean {
  // Most of what is none is cheaply told so.
  if (!DIGIT.test(text)) return false;
  const value = beforeNext(text);
  if (value.length < SHORTEST || !DIGIT.test(value) || !isWrittenPassword(value)) return false;
  return BARE_SIGN.test(value) || isRandom(value, 3, SURELY);
}

/** Passwords in code and settings, given to a name that ends with `password` or its like: in quotes, or with signs. */
export const writtenPassword: readonly Row[] = [
  ...written({
    names: [
      ...["password", "passwd", "pwd", "passphrase", "_pass"],
      ...['pass"', "pass'", "pass=", "pass =", "pass:", "pw=", "pw =", "pw:"],
    ],
    whole: { bare: { characters: `$?${VALUE}`, check: isSigned } },
    check: isWrittenPassword,
  }),
  // Names of others are called so, too.
  ...written({
    names: ["secret"],
    whole: {},
    check: (value) => BARE_SIGN.test(value) && isWrittenPassword(value),
  }),
];

function written(spec: Pick<NamedSpec, "names" | "whole" | "check">): Row[] {
  return named({ body: "!#-&(-Z^_a-~\\", length: SHORTEST, upTo: 64, ...spec });
}

function chosen(names: readonly string[], more: Partial<NamedSpec> = {}): Row[] {
  return named({ names, body: `?${VALUE}`, length: 6, upTo: 32, check: isPassword, ...more });
}
