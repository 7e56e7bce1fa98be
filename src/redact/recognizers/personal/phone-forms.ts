import { DIGITS } from "../../charset.js";
import { TYPESET, typed } from "./typeset.js";

// North American, written 3-3-4, which little else is.
const AMERICAN = /^(?:1[-. ])?(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}[-. ])[2-9][0-9]{2}[-. ][0-9]{4}$/;
const SHORTEST_AMERICAN = 12;
const LONGEST_AMERICAN = 16;
// With the zero that is dialled at home: in groups as in the British Isles, South Africa, Australia, Japan and Korea,
// in two of them as in Germany and the Netherlands (mobile), in pairs as in France, in both as in Belgium, Switzerland
// and Turkey, with the area in parentheses; and as in Brazil and Russia.
const AT_HOME = [
  /^0[1-9][0-9]{1,2}([- ])[0-9]{3,4}\1[0-9]{4}$/,
  /^0[4789][0-9]{2}([- ])[0-9]{3}\1[0-9]{3}$/,
  /^07[1-9][0-9]{2} [0-9]{6}$/,
  /^06[ -][1-9][0-9]{7}$/,
  /^01[567][0-9]{1,2}[ /-][0-9]{7,8}$/,
  /^0[67]([ .])[0-9]{2}(?:\1[0-9]{2}){3}$/,
  /^\(0[1-9][0-9]{0,3}\) ?[0-9]{3,4}[ -][0-9]{3,4}$/,
  /^0[1-9][0-9]{1,2}([ .])[0-9]{3}\1[0-9]{2}\1[0-9]{2}$/,
  /^0[1-9][0-9]{2}([ .])[0-9]{2}\1[0-9]{2}\1[0-9]{2}$/,
  /^8 ?\([3489][0-9]{2}\) ?[0-9]{3}-[0-9]{2}-[0-9]{2}$/,
  /^\([1-9][0-9]\) 9[0-9]{4}-[0-9]{4}$/,
];
const BEGINS_AT_HOME = /^(?:\(?0|\([1-9][0-9]\)|8 ?\()/;

/** Whether a number is written as in North America. */
export function isAmerican(written: string): boolean {
  const { length } = written;
  return length >= SHORTEST_AMERICAN && length <= LONGEST_AMERICAN && AMERICAN.test(typed(written));
}

/** Whether it is written as in one of the countries where a form tells it from other numbers. */
export function isOfHome(written: string): boolean {
  if (!BEGINS_AT_HOME.test(written)) return false;
  const plain = typed(written);
  return AT_HOME.some((form) => form.test(plain));
}

const GAP = ` ${TYPESET}`;
const JOINTS = `-.${GAP}`;
const AREA = ["23456789", DIGITS, DIGITS];
const AMERICAN_GROUPS = [...AREA, JOINTS, ...AREA, JOINTS, DIGITS];
const AMERICAN_PARENTHESES = ["(", ...AREA, ")", `${GAP}${AREA[0]}`, ...AREA.slice(0, 2)];
const ZERO = ["0", "123456789", DIGITS];
const THREE = [DIGITS, DIGITS, DIGITS];

/** How numbers begin that their form tells. */
export const OPENINGS: readonly (readonly string[])[] = [
  AMERICAN_PARENTHESES,
  AMERICAN_GROUPS,
  ["1", JOINTS, ...AMERICAN_PARENTHESES],
  ["1", JOINTS, ...AMERICAN_GROUPS],
  [...ZERO, `-${GAP}`, ...THREE, `${DIGITS}-${GAP}`, `${DIGITS}-${GAP}`],
  [...ZERO, DIGITS, `-${GAP}`, ...THREE, `${DIGITS}-${GAP}`, `${DIGITS}-${GAP}`],
  ["0", "7", DIGITS, DIGITS, DIGITS, GAP, ...THREE, ...THREE],
  ["0", "6", `-${GAP}`, "123456789", ...THREE, ...THREE],
  ["0", "1", "567", DIGITS, `${DIGITS}-/${GAP}`, `${DIGITS}-/${GAP}`, ...THREE, ...THREE],
  ["0", "67", `.${GAP}`, DIGITS, DIGITS, `.${GAP}`, DIGITS, DIGITS],
  ["(", "0", "123456789", `${DIGITS})`, `${DIGITS})${GAP}`, `${DIGITS})${GAP}`, `${DIGITS})${GAP}`],
  [...ZERO, `.${GAP}`, ...THREE, `.${GAP}`, DIGITS, DIGITS, `.${GAP}`],
  [...ZERO, DIGITS, `.${GAP}`, ...THREE, `.${GAP}`, DIGITS, DIGITS, `.${GAP}`],
  [...ZERO, DIGITS, `.${GAP}`, DIGITS, DIGITS, `.${GAP}`, DIGITS, DIGITS, `.${GAP}`],
  ["8", `(${GAP}`, "(3489", DIGITS, DIGITS, `${DIGITS})`, `)${GAP}${DIGITS}`],
  ["(", "123456789", DIGITS, ")", GAP, "9", ...THREE],
];
