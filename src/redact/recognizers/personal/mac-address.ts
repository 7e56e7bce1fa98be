import { shaped } from "../shape.js";
import { isSequence } from "../values/sequence.js";

const PAIRS = "%%:%%:%%:%%:%%:%%";

// All zeros stand for none, all ones for everybody, and neighbours such as `00:11:22:33:44:55` for any.
function isSomebody(value: string, written: string): boolean {
  return !/^(?:0*|F*)$/.test(value) && !isSequence(written);
}

/**
 * Hardware addresses (IEEE 802 MAC): six pairs of hexadecimal digits, with colons or hyphens, or three groups of four,
 * as Cisco writes them. With spaces or nothing between the pairs such digits may be anything unless words before them
 * say what they are.
 */
export const macAddress = [
  ...shaped({ shapes: [PAIRS, PAIRS.replaceAll(":", "-")], closed: true, valid: isSomebody }),
  // Digits alone may be another number.
  ...shaped({
    shapes: ["%%%%.%%%%.%%%%"],
    valid: (value) => /[0-9]/.test(value) && /[A-F]/.test(value),
  }),
  ...shaped({
    shapes: ["%%%%%%%%%%%%", PAIRS.replaceAll(":", " ")],
    valid: isSomebody,
    context:
      /(?<![a-z])(?:mac(?![a-z])|hwaddr|hardware addr|physical addr|ether(?:net)?(?![a-z])|bssid|wi-?fi addr)/gi,
    within: 48,
  }),
];
