/** What a code unit is to the tokens: nothing of a token. */
export const GAP = 0;
/** A letter or a digit of a word. */
export const LETTER = 1;
/** A letter of a script that puts no spaces between words: a token by itself. */
export const SINGLE = 2;
/** A question mark: a token by itself. */
export const QUESTION = 3;

/** The kind of a code unit. */
export function kindOf(code: number): number {
  if (code < 0xe00) return BELOW_THAI[code] ?? GAP;
  if (code < 0x1100) return code < 0xf00 || code >= 0x1000 ? (code < 0x10a0 ? SINGLE : LETTER) : LETTER;
  if (code < 0x2e80) return belowHan(code);
  return fromHan(code);
}

// For the scripts that are read most, in one step.
const BELOW_THAI = Uint8Array.from({ length: 0xe00 }, (_, code) =>
  code < 0x80 ? ascii(code) : belowThai(code),
);

function ascii(code: number): number {
  if (code === 0x3f) return QUESTION;
  const isLetter = (code >= 0x41 && code < 0x5b) || (code >= 0x61 && code < 0x7b);
  return isLetter || (code >= 0x30 && code < 0x3a) ? LETTER : GAP;
}

function belowThai(code: number): number {
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : GAP;
  if (code === 0x61f) return QUESTION;
  // × ÷, the Greek and Armenian marks, the Arabic comma and semicolon, the danda.
  if (code === 0xd7 || code === 0xf7 || code === 0x37e || code === 0x387) return GAP;
  return code === 0x60c || code === 0x61b || code === 0x6d4 || code === 0x964 || code === 0x965
    ? GAP
    : LETTER;
}

function belowHan(code: number): number {
  if (code >= 0x1780 && code < 0x1800) return SINGLE;
  return code >= 0x2000 && code < 0x2c00 ? GAP : LETTER;
}

function fromHan(code: number): number {
  if (code < 0x3040) return code === 0x3005 ? SINGLE : GAP;
  if (code < 0xa000) return code === 0x30fb ? GAP : SINGLE;
  if (code >= 0xd800 && code < 0xf900) return GAP;
  if (code < 0xfb00) return code >= 0xf900 ? SINGLE : LETTER;
  if (code === 0xff1f) return QUESTION;
  if (code >= 0xff10 && code < 0xff5b) return LETTER;
  return code >= 0xfe00 && (code < 0xfe70 || code >= 0xfeff)
    ? code >= 0xff66 && code < 0xffa0
      ? SINGLE
      : GAP
    : LETTER;
}

/** The small letter of a capital, for the scripts that have them and most of their letters; others stay. */
export function small(code: number): number {
  if (code < 0x80) return code >= 0x41 && code < 0x5b ? code | 0x20 : code;
  if (code < 0x180) return smallLatin(code);
  if (code >= 0x391 && code < 0x3ac) return code + 0x20;
  if (code >= 0x400 && code < 0x430) return code + (code < 0x410 ? 0x50 : 0x20);
  if (code >= 0x460 && code < 0x530) return code | 1;
  return code >= 0x1e00 && code < 0x1f00 ? code | 1 : code;
}

function smallLatin(code: number): number {
  if (code < 0x100) return code >= 0xc0 && code < 0xdf && code !== 0xd7 ? code + 0x20 : code;
  if (code === 0x130) return 0x69;
  if (code === 0x131 || code === 0x138 || code === 0x149 || code > 0x178) {
    return code > 0x178 && code < 0x17f ? code + (code & 1) : code;
  }
  if (code === 0x178) return 0xff;
  // In these two stretches the capitals are the odd numbers, elsewhere the even ones.
  return code > 0x138 && code < 0x149 ? code + (code & 1) : code | 1;
}

/** What a character between two tokens says: 0 says nothing, each other number is one class of marks. */
export function markOf(code: number): number {
  return code < 0x80 ? (ASCII_MARKS[code] ?? 0) : (MARKS.get(code) ?? 0);
}

/** The class of what ends a sentence. */
export const STOP = 1;
/** The class of a new line. */
export const LINE = 2;
const CLASSES = [
  "",
  ".!…。！।۔",
  "\n\r",
  "\"'`“”„‘’«»「」『』",
  ":：",
  "<‹＜",
  ">›＞",
  "[",
  "]",
  "{",
  "}",
  "|",
  "#",
  "*",
  "=",
  "/",
  "(",
  ")",
  "_",
];
const MARKS: ReadonlyMap<number, number> = new Map(
  CLASSES.flatMap((chars, mark) => Array.from(chars, (char) => [char.charCodeAt(0), mark] as const)),
);
const ASCII_MARKS = Uint8Array.from({ length: 0x80 }, (_, code) => MARKS.get(code) ?? 0);
