import { beginsWord, cut, NONE, type Outcome, type Row, UNDECIDED } from "../../recognizer.js";
import { shaped } from "../shape.js";
import { isSequence } from "../values/sequence.js";

const HEX = "0123456789ABCDEFabcdef";
const SEPARATORS = ":-";
const PAIRS = 6;
const LENGTH = PAIRS * 3 - 1;
const PAIR_BEFORE = /(?:^|[^0-9A-Za-z])[0-9A-Fa-f]{2}$/;

function match(text: string, start: number, ended: boolean): Outcome {
  if (!beginsWord(text, start)) return NONE;
  const separator = text[start + 2];
  if (separator !== undefined && !SEPARATORS.includes(separator)) return NONE;
  if (text[start - 1] === separator && PAIR_BEFORE.test(text.slice(start - 4, start - 1))) return NONE;
  for (let i = 0; i < LENGTH; i++) {
    const char = text[start + i];
    if (char === undefined) return cut(ended);
    if (!(i % 3 === 2 ? char === separator : HEX.includes(char))) return NONE;
  }
  const end = start + LENGTH;
  if (isNobody(text.slice(start, end))) return NONE;
  return follow(text, end, separator, ended);
}

// All zeros stand for none, all ones for everybody, and neighbours such as `00:11:22:33:44:55` for any.
function isNobody(address: string): boolean {
  return /^(?:(?:00.)*00|(?:ff.)*ff)$/i.test(address) || isSequence(address);
}

// More pairs make it another thing, such as the fingerprint of a key.
function follow(text: string, end: number, separator: string | undefined, ended: boolean): Outcome {
  const next = text[end];
  if (next === undefined) return ended ? { kind: "found", end } : UNDECIDED;
  if ("0123456789".includes(next)) return NONE;
  if (next !== separator) return { kind: "found", end };
  const after = text[end + 1];
  if (after === undefined && !ended) return UNDECIDED;
  return after !== undefined && `${HEX}[`.includes(after) ? NONE : { kind: "found", end };
}

/**
 * Hardware addresses (IEEE 802 MAC): six pairs of hexadecimal digits, with colons or hyphens, or three groups of four,
 * as Cisco writes them. With spaces or nothing between the pairs such digits may be anything unless words before them
 * say what they are.
 */
export const macAddress: readonly Row[] = [
  {
    opening: Array.from({ length: LENGTH }, (_, i) => (i % 3 === 2 ? SEPARATORS : HEX)),
    word: true,
    behind: 4,
    reach: LENGTH + 2,
    match,
  },
  // Digits alone may be another number.
  ...shaped({
    shapes: ["%%%%.%%%%.%%%%"],
    valid: (value) => /[0-9]/.test(value) && /[A-F]/.test(value),
  }),
  ...shaped({
    shapes: ["%%%%%%%%%%%%", "%% %% %% %% %% %%"],
    valid: (value) => !isNobody(value.replace(/..(?!$)/g, "$&:")),
    context:
      /(?<![a-z])(?:mac(?![a-z])|hwaddr|hardware addr|physical addr|ether(?:net)?(?![a-z])|bssid|wi-?fi addr)/gi,
    within: 48,
  }),
];
