import { isDay, twoAt, weighted } from "../../checksums.js";
import { shaped } from "../../shape.js";
import { saidBy } from "./words.js";

const BLANK = 36;
const TAIWAN = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

/** Identity numbers of China, Hong Kong and Taiwan. */
export const CHINA = {
  /** Chinese resident identity numbers (GB 11643): place, birthday, number, and a check that may be an X. */
  CN_RESIDENT_ID: shaped({
    shapes: ["#################X"],
    signs: { X: "0123456789X" },
    first: "123456",
    valid: (value) =>
      /^[1-9][0-9]{5}(?:19|20)/.test(value) &&
      isDay(twoAt(value, 10), twoAt(value, 12)) &&
      "10X98765432"[weighted(value, "79A584216379A5842") % 11] === value[17],
  }),
  /** Hong Kong identity cards: one letter or two, six digits, and a check in parentheses, which little else has. */
  HK_HKID: shaped({
    shapes: ["@######(A)", "@@######(A)", "@######A", "@@######A"],
    signs: { A: "0123456789A" },
    valid(value) {
      const { length } = value;
      const sum = weighted(value, "987654321".slice(-length));
      // In place of a second letter stands a space.
      return (length === 8 ? sum + BLANK * 9 : sum) % 11 === 0;
    },
    certain: (_, written) => written.endsWith(")") && written === written.toUpperCase(),
    ...saidBy("hkid|身[份分]證|身份证"),
  }),
  /** Taiwanese identity cards: a letter and nine digits, the last a check, which is weak: words must say what it is. */
  TW_ID: shaped({
    shapes: ["@#########"],
    valid(value) {
      const place = TAIWAN.indexOf(value.charAt(0)) + 10;
      const sum = Math.floor(place / 10) + (place % 10) * 9 + weighted(value.slice(1), "876543211");
      return /^[A-Z][1289]/.test(value) && sum % 10 === 0;
    },
    ...saidBy("身[份分]證|taiwan(?:ese)? id"),
  }),
};
