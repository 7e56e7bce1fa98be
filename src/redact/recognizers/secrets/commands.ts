import { bothCases } from "../../charset.js";
import { cut, findOpening, NONE, type Outcome, type Row } from "../../recognizer.js";
import { isStandIn } from "../values/placeholder.js";
import { isRandom } from "../values/random.js";
import { isReference } from "./assignment.js";

const LIMIT = 240;

interface Shape {
  readonly opening: string;
  /** What stands up to the value, from the opening on, and the value; what follows ends it. */
  readonly shape: RegExp;
  /** What the beginning of such a text looks like, where the opening alone is common in prose. */
  readonly begins?: RegExp;
  /** Whether the value is one. Default: {@link isPassword}. */
  readonly check?: (value: string) => boolean;
}

/** Makes the row of a password, or a key, that a command, a call or a sentence holds. Only that is redacted. */
export function given({ opening, shape, begins, check = isPassword }: Shape): Row {
  const places = [...opening].map(bothCases);
  const match = (text: string, start: number, ended: boolean): Outcome => {
    const found = findOpening(places, text, start);
    if (found !== "whole") return found === "cut" ? cut(ended) : NONE;
    const seen = text.slice(start, start + LIMIT);
    // Where another begins, this one is none: text made of openings alone would else be read again and again.
    const next = seen.toLowerCase().indexOf(opening, 1);
    const part = next === -1 ? seen : seen.slice(0, next);
    const isAll = next === -1 && text.length < start + LIMIT;
    const [, before, value] = shape.exec(isAll && ended ? `${part}\n` : part) ?? [];
    if (before === undefined || value === undefined) {
      return isAll && !ended && begins?.test(part) !== false ? cut(ended) : NONE;
    }
    const from = start + before.length;
    const end = from + value.length;
    // Perhaps another begins in it, the rest of which is still to come.
    if (isAll && !ended && end > start + seen.length - lengthOfCut(opening, seen)) return cut(ended);
    return check(value) ? { kind: "found", start: from, end } : NONE;
  };
  return {
    opening: places,
    behind: 0,
    reach: LIMIT,
    match,
  };
}

/** How much of an opening stands at the end of a text that cuts it off. */
function lengthOfCut(opening: string, text: string): number {
  let length = opening.length - 1;
  while (!text.slice(-length).toLowerCase().startsWith(opening.slice(0, length))) length--;
  return length;
}

const SIGN = /[0-9!@#%^&*?+~]/;
// What follows where no value was written: `-p stored in …`.
const A_WORD = /^[A-Za-z]?[a-z]{1,7}$/;

function isPassword(value: string): boolean {
  if (!/[A-Za-z]/.test(value) || /^[$%<{:/-]/.test(value)) return false;
  if (!SIGN.test(value) && (A_WORD.test(value) || !isRandom(value))) return false;
  return !isReference(value) && !isStandIn(value);
}

// The option that the password follows, as a part of a pattern: without a space, where with one the command asks for it.
const LONG = "-?[Pp](?:assword)?[ =]";
const OPTIONS = {
  ...{ "twine upload ": LONG, "mongosh ": LONG, psexec: LONG, "connect-viserver ": LONG },
  ...{ "mysql -": "p", "mysqldump -": "p", "mysqladmin -": "p", "mariadb -": "p" },
  ...{ "ldapsearch ": "w ?", "ssh-keygen ": "N ?", "sqlcmd ": "P ?" },
  "smbclient ": "U ?[\"']?[\\w.\\\\/-]{1,40}%",
};
// What stands before the password in brackets: a name, or a place and a name.
const NAMED = ["networkcredential(", "httpbasicauth(", "auth=(", "login("];
const PLACED = ["connect(", "mysqli(", "pdo(", "getconnection(", "directoryentry("];
const STRING = `(?:"[^"\\n[\\]]{0,80}"|'[^'\\n[\\]]{0,80}')\\s?,\\s{0,20}`;
const [SECOND, THIRD] = [1, 2].map(
  (count) =>
    new RegExp(`^([a-z_ ]{1,20}=?\\(\\s{0,20}(?:${STRING}){${count}}["'])([^\\s"'[\\]]{6,64})(?=["'])`, "i"),
) as [RegExp, RegExp];

/** Passwords that commands and calls are given, in `.netrc` and `.pgpass` too. */
export const givenPassword: readonly Row[] = [
  ...Object.entries(OPTIONS).map(([opening, option]) =>
    given({
      opening,
      shape: new RegExp(`^([^\\n[\\]\`]{1,120}?\\s-${option}["']?)([^\\s"'[\\]]{6,64})(?=[\\s"'])`),
    }),
  ),
  ...NAMED.map((opening) => given({ opening, shape: SECOND })),
  ...PLACED.map((opening) => given({ opening, shape: THIRD })),
  given({
    opening: "convertto-securestring ",
    shape: /^(convertto-securestring (?:-[a-z]{1,12} ){0,3}\\?["']?)(?!-)([^\s"'\\[\]]{6,64})(?=[\s"'\\])/i,
  }),
  given({
    opening: "define(",
    shape:
      /^(define\(\s?["'][A-Z_]{0,40}(?:PASSWORD|PASS|KEY|SALT|SECRET|TOKEN)["']\s?,\s{0,8}["'])([^\s"'[\]]{6,64})(?=["'])/i,
  }),
  given({
    opening: "identified by ",
    shape: /^(identified by ["'`])([^\s"'`[\]]{6,64})(?=["'`])/i,
    begins: /^identified by ["'`]?[^\s"'`[\]]{0,64}$/i,
  }),
  // In a sentence.
  given({
    opening: "password is ",
    shape: /^(password is ["']?)([^\s"'[\]]{7,63}[^\s"'[\].,;:!?)])(?=[.,;:!?)]{0,3}[\s"'])/i,
    begins: /^password is ["']?[^\s"'[\]]{0,70}$/i,
  }),
  // In quotes a word is one, if it does not say how the password is.
  given({
    opening: "password is ",
    shape: /^(password is ["'`])([a-z]{8,32})(?=["'`])/i,
    begins: /^password is ["'`]?[a-z]{0,32}$/i,
    check: (word) => !/(?:ed|en|ect|ent|id|ing|ial|ive|ble)$/i.test(word) && !isStandIn(word),
  }),
  // Of a Cisco router, written so that it can be read again.
  given({
    opening: "password 7 ",
    shape: /^(password 7 )([01][0-9][0-9A-F]{6,60})(?=\s)/i,
    begins: /^password 7 [0-9A-F]{0,62}$/i,
  }),
  given({
    opening: ":5432:",
    shape: /^(:5432:[^\s:[\]]{1,63}:[^\s:[\]]{1,63}:)([^\s:[\]]{6,64})(?=\s)/,
    begins: /^:5432:[^\s[\]]{0,200}$/,
  }),
  // Oracle: the name, a slash, the password.
  given({
    opening: ":thin:",
    shape: /^(:thin:[^\s/:@[\]]{1,64}\/)([^\s/@"'[\]]{6,64})(?=@)/i,
    begins: /^:thin:[^\s/:@[\]]{0,64}(?:\/[^\s/@"'[\]]{0,64})?$/i,
  }),
  given({
    opening: "sqlplus ",
    shape: /^(sqlplus (?:-[a-z]{1,6} )?["']?[\w$#]{1,40}\/)([^\s@"'[\]]{6,64})(?=[@\s"'])/i,
    begins: /^sqlplus (?:-[a-z]{0,6} ?)?["']?[\w$#]{0,40}(?:\/[^\s@"'[\]]{0,64})?$/i,
  }),
  // As PostgreSQL's library has it: `host=… user=… dbname=… password=…`.
  given({
    opening: "user=",
    shape:
      /^(user=[^\s"'[\]]{1,64}(?: [a-z_]{2,16}=[^\s"'[\]]{1,64})? password=)([^\s"'[\]]{6,64})(?=[\s"'])/,
    begins:
      /^user=[^\s"'[\]]{0,64}(?: [a-z_]{0,16}(?:=[^\s"'[\]]{0,64}(?: [a-z]{0,8}(?:=[^\s"'[\]]{0,64})?)?)?)?$/,
  }),
  // In `.netrc`.
  given({
    opening: "login ",
    shape: /^(login\s{1,8}[^\s[\]]{1,64}\s{1,8}password\s{1,8})([^\s[\]]{6,64})(?=\s)/i,
    begins: /^login\s{1,8}(?:[^\s[\]]{0,64}(?:\s{1,8}(?:p[a-z]{0,7}(?:\s{1,8}[^\s[\]]{0,64})?)?)?)?$/i,
  }),
  // Of Docker, Azure, OpenShift and others: `docker login -u jane -p …`, the place before or behind it.
  given({
    opening: "login ",
    shape:
      /^(login {1,4}(?:[^\s[\]`-][^\s[\]`]{0,79} {1,4})?(?:-[^\n[\]`]{0,120}? )??--?(?:p|password)[ =]["']?)([^\s"'[\]`]{6,64})(?=[\s"'])/i,
    begins: /^login {1,4}(?:-[^\n[\]`]{0,200}|[^\s[\]`]{1,80}(?: {1,4}(?:-[^\n[\]`]{0,200})?)?)?$/i,
  }),
];
