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

/** The character of an HTML entity, such as `&commat;` or `&#45;`; `undefined` if it is none of those known here. */
export function characterOf(entity: string): string | undefined {
  const name = entity.slice(1, -1);
  if (!name.startsWith("#")) return Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

function isCharacter(code: number): boolean {
  if (code < FIRST_PRINTED) return SPACES.includes(code);
  return code <= MOST && (code < FIRST_HALF || code > LAST_HALF);
}
