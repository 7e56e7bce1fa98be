import { isDay, luhn, remainder } from "../checksums.js";
import { shaped } from "../shape.js";

const MARKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/** Finnish identity codes (HETU): birthday, sign of the century, number, check character modulo 31. */
export const fiPersonalIdentityCode = shaped({
  entity: "FI_PERSONAL_IDENTITY_CODE",
  shapes: ["######-###*", "######+###*", "######@###*"],
  valid(value) {
    const digits = value.length === 11 ? value.slice(0, 6) + value.slice(7) : value;
    const sign = value.length === 11 ? value.charAt(6) : "A";
    const day = isDay(Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));
    return day && "ABCDEFUVWXY".includes(sign) && MARKS[remainder(digits.slice(0, 9), 31)] === digits[9];
  },
  certain: (_, written) => written === written.toUpperCase(),
  context: /(?<![a-z])(?:hetu|henkilötunnus|personbeteckning)/i,
  examples: {
    match: ["131052-308T", "HETU: 131052-308t", "131052A308T", "131052+308T"],
    pass: ["131052-308U", "321052-308T", "131352-308T", "1131052-308T", "131052-308TX", "131052-308t"],
  },
});

/**
 * Swedish personal numbers: birthday, number, check digit (Luhn). A date and four digits are often something else,
 * and one in ten passes the check, so words that say what it is must stand before.
 */
export const sePersonnummer = shaped({
  entity: "SE_PERSONNUMMER",
  shapes: ["######-####", "######+####", "########-####", "##########", "############"],
  valid(value) {
    const short = value.slice(-10);
    const day = Number(short.slice(4, 6));
    return isDay(Number(short.slice(2, 4)), day > 60 ? day - 60 : day) && luhn(short);
  },
  context: /(?<![a-z])(?:person(?:nummer|nr|al (?:identity )?number)|samordningsnummer|pnr(?![a-z]))/i,
  examples: {
    match: [
      "Personnummer: 811228-9874",
      "personnr 19811228-9874",
      "pnr 8112289874",
      "personnummer 811288-9871",
    ],
    pass: ["811228-9874", "Personnummer: 811228-9875", "Personnummer: 811328-9874"],
  },
});
