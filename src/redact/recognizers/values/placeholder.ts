import { decoded } from "./base64.js";
import { isDrawn, RATHER, SURELY } from "./drawn.js";
import { isSequence } from "./sequence.js";
import { areWords, LETTERS_ALONE, type Reading, WITH_SIGNS } from "./vocabulary.js";

const LONGEST_UNKNOWN = 3;
// With signs that stand for letters.
const WORD = /[A-Za-z@4305]{3}/;
const ASCII = /^[\0-\x7f]*$/;
const MARKS = /[\u0300-\u036f]/g;

// A variable, a call that gives the value, a template, stars, an ellipsis, or a word that says so.
const REFERENCE =
  /^[$:({<`]|^%[A-Za-z_(]|^!(?:ref|sub|vault)|^@@|\$\{|\{\{|process\.env|environ|getenv|env\[|\.\.\.|…|[*•]{3}|x{3}|example|placeholder|change-?_?me|your|redacted|dead-?beef/i;
const MOST_PARTS = 4;
// Where it stands: a field of an object of the program, a path or an address in a store of secrets, nowhere.
const PLACE =
  /^(?:this|self|props|state|config|settings|options|params|req|request|secrets|local|data|module)\.|secrets?\/|:\/\/|^(?:arn|op|ssm|kv|vault|file|env|sops):|^ref\+[a-z]|^n\/a$/i;
const NAMED = /^[A-Za-z_]{1,40}(?:\.[A-Za-z_]{1,40}){1,6}$|^[A-Za-z_][A-Za-z0-9_.]{0,60}\(/;
const IN_NAMED = /[.(]/;
const MASKED = /^[.*x•…#?_-]{1,320}$/i;

const TYPED = /[A-Za-z0-9]/;
const LETTERS = /\p{L}{2}/u;

// Of what begins with a character that can be written.
const BASE64 = /^[I-Za-f][A-Za-z0-9+/]{3}[A-Za-z0-9+/]*={0,2}$/;
const LONGEST_BASE64 = 400;
const PRINTABLE = /^[ -~]{1,300}\n?$/;

/**
 * Whether a password that a person would choose only stands for one: words such as `my-password1`, a variable, stars.
 *
 * @param spelled - Whether words that are written with signs, such as `P@ssw0rd`, count. Default: they do.
 */
export function isStandIn(password: string, spelled = true): boolean {
  return isHidden(password) || isWordy(password, spelled);
}

/** Whether it refers to a secret, or hides one. */
function isHidden(password: string): boolean {
  if (password.length < 4) return true;
  // In another writing it says what belongs there: no program takes such a password.
  if (!TYPED.test(password) && LETTERS.test(password)) return true;
  if (REFERENCE.test(password) || PLACE.test(password) || MASKED.test(password)) return true;
  return isRepeated(password) || (IN_NAMED.test(password) && NAMED.test(password));
}

// The same sign so often, and for so great a part of it, or two of the same by turns.
function isRepeated(text: string): boolean {
  let [times, most, all] = [1, 0, 0];
  for (let at = 1; at < text.length; at++) {
    const isSame = (text.charCodeAt(at) | 32) === (text.charCodeAt(at - 1) | 32);
    times = isSame ? times + 1 : 1;
    all += isSame ? 1 : 0;
    most = Math.max(most, times);
  }
  return (most > 4 && most * MOST_PARTS >= text.length) || all * 2 >= text.length;
}

// Values that standards and the pages of services show as examples, and hashes of words; a part of each tells it.
// Hashes of passwords are those of the manuals of PHP, passlib, bcrypt, argon2-cffi and crypt(5), and of Wikipedia.
const PUBLISHED =
  /MTQ0Nj|BQokik|AAFD39|QpwL5t|foobared|kd94hf|pfkkdh|nnch73|kAcSOq|Lswwdo|49nj1c|AAHdqT|DEF1234g|a1b2c3d4|2YotnF|tGzv3J|SlAV32|mF_9.B|czZCaG|MWYyZD|4eC39H|A3ddj3|vF9dft|AAECAw|dXJ3SW|NhqPtm|6wiIBW|nyo51x|C2y6yD|404E635|16C7e42F|92IXUN|Q3AM3U|zuf.tf|7Fjfp0|SplxlO|EixZaY|N9qo8u|nOUIs5|9h.cIP|vGA1O9|BCryptRe|c29tZXNh|MIIRqg|svn8Uo|^Tr0ub4dou?r(&3)?$|Eby8vd|JBSWY3|GEZDGN|TYooMQ|123e4567|8f74223|c2547eb|2b7e151|09f26e4|4f3edf9|59c6995|550e8400|f81d4fae|6ba7b81.-|31d6cfe|aad3b43|9944b09|67893fe|ac0974b|9d61b19|09d25e0|cc7e0d4|5f4dcc3|5baa61e|d41d8cd|e3b0c44|21232f2|e10adc3|d033e22|c4ca423|8f14e45|098f6bc|9f86d08|5e88489|2cf24db|7c4a8d0|8d969ee/i;

/** Whether it is one of the values that everybody shows as an example. */
export function isPublished(text: string): boolean {
  return PUBLISHED.test(text);
}

/** Whether it is nothing but words that people write in examples, also as base64, or a row of neighbours. */
export function isWordy(text: string, spelled = true): boolean {
  if (isPublished(text) || isPeriodic(text) || isOfWords(text, spelled) || isSequence(text)) return true;
  return isNameOfSecret(text) || isSaid(text) || isCounted(text) || isEncodedWords(text);
}

const BYTES = /^(?:[0-9a-f]{2}){8,80}$/i;

/** Whether it is bytes in hexadecimal that follow one another, as keys of test vectors: `404142434445…`. */
function isCounted(text: string): boolean {
  if (!BYTES.test(text)) return false;
  let jumps = 0;
  let last = Number.NaN;
  for (let at = 0; at < text.length && jumps * 8 <= text.length; at += 2) {
    const byte = Number.parseInt(text.slice(at, at + 2), 16);
    if (byte !== last + 1) jumps++;
    last = byte;
  }
  return jumps * 8 <= text.length;
}

// A password that says what it is, and perhaps of what: `shop-password`, `TaskboardSecret123!`, `32_byte_secret_for_aes`.
const NAME_OF_SECRET = /^[0-9]{0,2}[A-Za-z][A-Za-z0-9_-]{5,39}(?:@[0-9]{0,4})?!{0,3}$/;
const SAYS_SECRET =
  /pass(?:w|phrase)|secret|token|api[_-]?key|[_-](?:pass|pwd?|key|dev|local|test)(?![a-z])/i;
const JOINT = /[_-]/;
const SAYS_IT_IN_CAMEL_CASE = /[a-z](?:Pass|Pwd?|Key)(?![a-z])/;

function isNameOfSecret(text: string): boolean {
  if (!NAME_OF_SECRET.test(text) || !(SAYS_SECRET.test(text) || SAYS_IT_IN_CAMEL_CASE.test(text)))
    return false;
  return text.split(JOINT).every((part) => !isDrawn(part, SURELY));
}

// Two or three words, or as many as a sentence has, joined by signs: they say what belongs there, more often than not.
// Four and more that no sentence joins may be drawn from a list of words.
const JOINED = /^[a-z]{2,16}(?:[-_][a-z]{1,16}){1,12}$/;
const FEW = /^[^-_]+(?:[-_][^-_]+){1,2}$/;
const JOINS = /[-_](?:a|the|your?|this|is|not|in|for|from|to|of|with|or|be)[-_]/;

function isSaid(text: string): boolean {
  return JOINED.test(text) && (FEW.test(text) || JOINS.test(text)) && !isDrawn(text, RATHER);
}

function isEncodedWords(text: string): boolean {
  const isBase64 = text.length % 4 === 0 && text.length <= LONGEST_BASE64 && BASE64.test(text);
  const hidden = isBase64 ? decoded(text) : "";
  if (!PRINTABLE.test(hidden)) return false;
  // The name of a user may stand before it.
  const password = hidden.replace(USER, "");
  if (password !== hidden && (isRepeated(password) || isShown(password))) return true;
  return isShown(hidden);
}

function isShown(password: string): boolean {
  return isOfWords(password) || isSequence(password) || isNameOfSecret(password);
}

const USER = /^[A-Za-z0-9_.@-]{1,40}:(?=[^:]{1,80}$)/;

const LONGEST_PERIOD = 40;
const LEAST_REPEATED = 16;

/**
 * Whether what begins so is nothing but words that people write in examples, or the same characters over and over. The
 * last word may be cut.
 */
export function isFiller(text: string): boolean {
  return isPeriodic(text) || isOfWords(text, true, true);
}

function isPeriodic(text: string): boolean {
  const longest = Math.min(LONGEST_PERIOD, Math.max(text.length >> 1, text.length - LEAST_REPEATED));
  for (let period = 1; period <= longest; period++) {
    let at = period;
    while (at < text.length && text[at] === text[at - period]) at++;
    if (at === text.length) return true;
  }
  return false;
}

/** Whether all its letters make words of the kind `my`, `example`, `password`, also with `0` for `o` and the like. */
function isOfWords(written: string, spelled = true, isCut = false): boolean {
  if (!WORD.test(written)) return false;
  const text = ASCII.test(written) ? written : written.normalize("NFD").replace(MARKS, "");
  let end = text.length;
  while (end > 0 && !isRead(text, end - 1, LETTERS_ALONE)) end--;
  if (isMostlyWords(text, text.length, LETTERS_ALONE, isCut)) return true;
  return spelled && isMostlyWords(text, end, WITH_SIGNS, isCut);
}

function isRead(text: string, at: number, letters: Reading): boolean {
  return (letters[text.charCodeAt(at)] ?? 0) !== 0;
}

/** Whether each run of letters up to `length` is made of words or short, and words make up most of it. */
function isMostlyWords(text: string, length: number, letters: Reading, isCut: boolean): boolean {
  let known = 0;
  let all = 0;
  for (let from = 0; from < length; from++) {
    const start = from;
    while (from < length && isRead(text, from, letters)) from++;
    const run = from - start;
    if (run < 2) continue;
    const isKnown = areWords(text, start, from, letters, isCut && from === text.length);
    if (!isKnown && run > LONGEST_UNKNOWN) return false;
    if (isKnown) known += run;
    all += run;
  }
  return known >= 3 && known * 3 >= length && known * 4 >= all * 3;
}
