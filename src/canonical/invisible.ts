/** What an invisible character is for. */
export type InvisibleKind = "tags" | "variationSelectors" | "zeroWidth" | "bidiControls" | "softHyphens";

/**
 * What kind of invisible character this is; `undefined` for one that can be seen. These are Unicode's default
 * ignorable code points and the three anchors of interlinear annotations.
 */
export function invisibleKind(code: number): InvisibleKind | undefined {
  if (code < 0x2000) return earlyKind(code);
  if (code < 0x2070) return punctuationKind(code);
  if (code < 0xe0000) {
    if (code >= 0xfe00 && code <= 0xfe0f) return "variationSelectors";
    return isLateZeroWidth(code) ? "zeroWidth" : undefined;
  }
  if (code >= 0xe0100 && code <= 0xe01ef) return "variationSelectors";
  return code <= 0xe0fff ? "tags" : undefined;
}

function earlyKind(code: number): InvisibleKind | undefined {
  if (code === 0xad) return "softHyphens";
  if (code === 0x61c) return "bidiControls";
  if (code === 0x180b || code === 0x180c || code === 0x180d || code === 0x180f) return "variationSelectors";
  const isFiller = code === 0x115f || code === 0x1160 || code === 0x17b4 || code === 0x17b5;
  return isFiller || code === 0x34f || code === 0x180e ? "zeroWidth" : undefined;
}

function punctuationKind(code: number): InvisibleKind | undefined {
  if (code === 0x200e || code === 0x200f) return "bidiControls";
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return "bidiControls";
  return (code >= 0x200b && code <= 0x200d) || code >= 0x2060 ? "zeroWidth" : undefined;
}

function isLateZeroWidth(code: number): boolean {
  if (code === 0x3164 || code === 0xfeff || code === 0xffa0) return true;
  if (code >= 0xfff0 && code <= 0xfffb) return true;
  return (code >= 0x1bca0 && code <= 0x1bca3) || (code >= 0x1d173 && code <= 0x1d17a);
}

const PICTURE = /\p{Extended_Pictographic}/u;

/** Whether a zero-width joiner between the two makes one emoji of them. */
export function isEmojiJoin(before: number, after: number): boolean {
  return isPicture(before) && isPicture(after);
}

// Skin tones are none by themselves.
function isPicture(code: number): boolean {
  if (code >= 0x1f3fb && code <= 0x1f3ff) return true;
  return code > 0xa8 && PICTURE.test(String.fromCodePoint(code));
}

/**
 * Whether joiners and non-joiners shape the text after this character: in the scripts from Hebrew and Arabic to those
 * of India and South-East Asia, and Mongolian.
 */
export function isJoining(code: number): boolean {
  if (code < 0x0590) return false;
  return (
    code <= 0x109f ||
    (code >= 0x1700 && code <= 0x1cff) ||
    (code >= 0xa800 && code <= 0xaaff) ||
    (code >= 0xfb1d && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc) ||
    (code >= 0x11000 && code <= 0x119ff)
  );
}

const BLACK_FLAG = 0x1f3f4;
// England, Scotland and Wales: the only ones that fonts are asked to draw.
const FLAGS =
  /[\u{1f3f4}]\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}/uy;

/** Where the flag ends whose tags begin at `at`, right after the black flag `before`; `at` if there is none. */
export function flagEnd(text: string, at: number, before: number): number {
  if (before !== BLACK_FLAG) return at;
  FLAGS.lastIndex = at - 2;
  return FLAGS.test(text) ? FLAGS.lastIndex : at;
}

const EMOJI_BASE = /[\p{Emoji}\p{S}]/u;
const IDEOGRAPH = /\p{Ideographic}/u;

/**
 * Whether a variation selector may stand right after this character: emoji and text style after emoji and symbols,
 * the first after symbols and the digit zero, the first three and the ideographic ones after ideographs, Mongolian's
 * own, the first after the letters of Myanmar and full-width punctuation.
 */
export function takesSelector(base: number, selector: number): boolean {
  if (selector < 0x1900) return base >= 0x1800 && base <= 0x18aa;
  const char = String.fromCodePoint(base);
  if (selector === 0xfe0e || selector === 0xfe0f) return EMOJI_BASE.test(char);
  if (IDEOGRAPH.test(char)) return selector <= 0xfe02 || selector >= 0xe0100;
  if (selector === 0xfe01) return base >= 0xff01 && base <= 0xff1f;
  const takesFirst = base === 0x30 || (base > 0x7f && EMOJI_BASE.test(char)) || isJoining(base);
  return selector === 0xfe00 && (takesFirst || (base >= 0x3001 && base <= 0xff1f));
}
