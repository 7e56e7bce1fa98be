// Of the names that HTML has for characters those of signs that stand in values, and of spaces.
const NAMES: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  ast: "*",
  bsol: "\\",
  colon: ":",
  comma: ",",
  commat: "@",
  dash: "-",
  dollar: "$",
  equals: "=",
  excl: "!",
  grave: "`",
  gt: ">",
  hyphen: "-",
  lowbar: "_",
  lpar: "(",
  lt: "<",
  nbsp: "\u00a0",
  num: "#",
  percnt: "%",
  period: ".",
  plus: "+",
  quot: '"',
  rpar: ")",
  semi: ";",
  shy: "\u00ad",
  sol: "/",
  thinsp: "\u2009",
  verbar: "|",
  zwj: "\u200d",
  zwnj: "\u200c",
};
const MOST = 0x10ffff;
const SPACES = [9, 10, 13];
const [FIRST_PRINTED, FIRST_HALF, LAST_HALF] = [32, 0xd800, 0xdfff];

/** How an HTML entity is written: a pattern. */
export const ENTITY = "&(?:#[0-9]{1,6}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});";
const CODE = new RegExp(`^(?:${ENTITY}|\\\\u[0-9a-fA-F]{4}|%[0-9a-fA-F]{2})`);
const CUT =
  /^(?:&(?:#(?:[0-9]{0,6}|[xX][0-9a-fA-F]{0,6})|[A-Za-z]{0,8})|\\(?:u[0-9a-fA-F]{0,3})?|%[0-9a-fA-F]?)$/;
const LONGEST = 10;

/** The code of a character that begins at a place; empty if none does, `undefined` if the end of the text cuts it off. */
export function codeAt(text: string, at: number, ended: boolean): string | undefined {
  const written = text.slice(at, at + LONGEST);
  if (!ended && written.length < LONGEST && CUT.test(written)) return undefined;
  return CODE.exec(written)?.[0] ?? "";
}

/**
 * The character that a code stands for: an HTML entity such as `&commat;` or `&#45;`, a `\u` escape of JSON, or percent
 * code of a URL, of which bytes beyond ASCII stay as they are, in lower case. `undefined` if it is none known here.
 */
export function characterOf(code: string): string | undefined {
  if (code.startsWith("\\")) return characterAt(code.slice(2));
  if (code.startsWith("%")) return code < "%8" ? characterAt(code.slice(1)) : code.toLowerCase();
  const name = code.slice(1, -1);
  if (!name.startsWith("#")) return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  // Of `#x2d` the number `0x2d`, of `#45` the number `045`, which is 45.
  const number = Number(`0${name.slice(1)}`);
  return isCharacter(number) ? String.fromCodePoint(number) : undefined;
}

function characterAt(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

function isCharacter(code: number): boolean {
  if (code < FIRST_PRINTED) return SPACES.includes(code);
  return code <= MOST && (code < FIRST_HALF || code > LAST_HALF);
}
