import { isSequence } from "./sequence.js";

// What people write where a password stands in an example, in small letters.
const VOCABULARY = new Set(
  [
    "a an the my your our some any this is it me in for to of with here new old not real no very super strong secure",
    "safe long random hard good bad complex unique same other own here value string text data default temp tmp",
    "password passwd passwort pass pwd pw passphrase passcode word pin secret secrets token tokens key keys apikey",
    "api jwt auth oauth access refresh private public shared master client server service bearer basic signing",
    "encryption session cookie hash salt user users username usuario name login credential credentials account",
    "admin administrator root guest owner app application web site project company team bot dev devel development",
    "prod production stage staging local localhost test tests testing tester ci build deploy debug proxy host port",
    "db database sql postgres postgresql mysql mariadb mongo mongodb redis rabbit rabbitmq minio elastic kafka mail",
    "smtp ftp ssh git github gitlab aws azure google openai anthropic claude sk ant change changed changeit changeme",
    "must be replace replaced replaceme insert enter put add set unset use example examples sample dummy fake mock",
    "mocked stub demo placeholder redacted removed masked hidden foo bar baz qux foobar foobaz hello world letmein",
    "qwerty none null nil undefined empty true false todo fixme keyboard cat correct horse battery staple anonymous",
    "bit bits live only do please generate generated anon env var ref toor but looks like one aladdin opensesame open",
    "sesame hunter dead beef cafe babe coffee feed face very should kept keep goes least minimum characters chars long",
    "openssl rand hex base64 uuid vault store config settings welcome summer winter spring john jane alice bob doe smith",
  ]
    .join(" ")
    .split(" "),
);
const LONGEST_WORD = 13;
const LONGEST_UNKNOWN = 3;
// With signs that stand for letters.
const WORD = /[A-Za-z@430$5]{3}/;

const LEET: Readonly<Record<string, string>> = { "@": "a", "4": "a", "3": "e", "0": "o", $: "s", "5": "s" };
const LEET_SIGNS = /[@430$5]/g;

// A variable, a call that gives the value, a template, stars, an ellipsis, or a word that says so.
const REFERENCE =
  /^[$:({<`]|^%[A-Za-z_(]|^!(?:ref|sub|vault)|^@@|\$\{|\{\{|process\.env|environ|getenv|env\[|\.\.\.|…|[*•]{3}|x{3}|(.)\1{4}|example|placeholder|change-?_?me|your|redacted/i;
const NAMED = /^[A-Za-z_]{1,40}(?:\.[A-Za-z_]{1,40}){1,6}$|^[A-Za-z_][A-Za-z0-9_.]{0,60}\(/;
const ONE_CHARACTER = /^(.)\1{2,320}$/i;
const MASKED = /^[.*x•…#?_-]{1,320}$/i;

const BASE64 = /^[A-Za-z0-9+/]{4,400}={0,2}$/;
const PRINTABLE = /^[ -~]{1,300}$/;

/**
 * Whether a password that a person would choose only stands for one: words such as `my-password1`, a variable, stars.
 */
export function isStandIn(password: string): boolean {
  if (password.length < 3 || ONE_CHARACTER.test(password)) return true;
  return REFERENCE.test(password) || NAMED.test(password) || MASKED.test(password) || isWordy(password);
}

// Values that standards and the pages of services show as examples, and hashes of words; a part of each tells it.
const PUBLISHED =
  /123e4567-e89b|550e8400-e29b|f81d4fae-7dec|6ba7b81[0-4]-9dad|AAHdqTcvCH1v|ABC-DEF1234ghIkl|a1b2c3d4-?e5f6|2YotnFZFEjr1zCsi|tGzv3JOkF0XG5Qx2|EixZaYVK1fsbx1Zf|N9qo8uLOickgx2ZM|Eby8vdM02xNOcqFl|JBSWY3DP|GEZDGNBV|5f4dcc3b5aa765d6|5baa61e4c9b93f3f|d41d8cd98f00b204|e3b0c44298fc1c14|21232f297a57a5a7|e10adc3949ba59ab|d033e22ae348aeb5/i;

/** Whether it is one of the values that everybody shows as an example. */
export function isPublished(text: string): boolean {
  return PUBLISHED.test(text);
}

/** Whether it is nothing but words that people write in examples, also as base64, or a row of neighbours. */
export function isWordy(text: string): boolean {
  return isPublished(text) || isOfWords(text) || isOfWords(decode(text)) || isSequence(text);
}

// Asked first, because an error takes a hundred times as long.
function decode(text: string): string {
  if (text.length % 4 !== 0 || !BASE64.test(text)) return "";
  const decoded = atob(text);
  return PRINTABLE.test(decoded) ? decoded : "";
}

/** Whether all its letters make words of the kind `my`, `example`, `password`, also with `0` for `o` and the like. */
function isOfWords(text: string): boolean {
  if (!WORD.test(text)) return false;
  const plain = text.toLowerCase();
  let end = plain.length;
  while (end > 0 && !isLetter(plain.charCodeAt(end - 1))) end--;
  const bare = plain.slice(0, end);
  return [plain, bare.replace(LEET_SIGNS, (sign) => LEET[sign] ?? sign)].some(areWords);
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function areWords(text: string): boolean {
  const parts = text.split(/[^a-z]/).filter((part) => part !== "");
  const words = parts.filter((part) => part.length > 1);
  const known = words.filter(splits);
  if (!words.every((word) => word.length <= LONGEST_UNKNOWN || known.includes(word))) return false;
  const letters = known.join("").length;
  return letters >= 3 && letters * 3 >= text.length && letters * 4 >= words.join("").length * 3;
}

// Whether words follow one another from the beginning to the end, wherever each ends.
function splits(letters: string): boolean {
  const ends = [true];
  for (let end = 1; end <= letters.length; end++) {
    ends[end] = false;
    for (let from = Math.max(0, end - LONGEST_WORD); from < end && !ends[end]; from++) {
      ends[end] = ends[from] === true && VOCABULARY.has(letters.slice(from, end));
    }
  }
  return ends[letters.length] === true;
}
