import { shaped } from "../shape.js";

const PASSPORT =
  "(?:passport|passeport|pasaporte|passaporte|passaporto|paspoort|reisepass|paszport|паспорт|护照|護照|旅券|パスポート|여권)";
const NUMBER = "(?:no|nr|number|numbers|num|n[°º]|id|numéro|número|numero|nummer|номер|号码?|番号|번호)";
const SAID = new RegExp(
  `${PASSPORT}(?:[^a-z0-9]{0,3}(?:${NUMBER}|is|was|card|book)){0,3}[^a-z0-9]{0,4}$`,
  "gi",
);
const NUMBERED = new RegExp(
  `${PASSPORT}[^a-z0-9]{0,3}${NUMBER}(?:[^a-z0-9]{0,3}(?:is|was))?[^a-z0-9]{0,4}$`,
  "gi",
);

// Without vowels, so that few words are looked at.
const CONSONANTS = "BCDFGHJKLMNPQRSTVWXYZ";

/**
 * Passport numbers. They are nine letters and digits at most, in no form of their own, so they are found only right
 * after words that say so; the rarer forms only where those speak of a number.
 */
export const passport = [
  ...shaped({
    entity: "PASSPORT",
    // Of those that begin alike the longer first.
    shapes: [
      ...["#########", "#######", "######", "## ## ######", "## #######", "#### ######"],
      ...["@@@######", "@######@@", "@#######@", "@########", "@#######", "@######", "@#####@##"],
      ...["@@#######", "@@######", "##@@#####", "@-#######", "@ #######", "@ ########", "@@ #######"],
    ],
    valid: (value) => /[0-9]/.test(value) && !/^0*$/.test(value),
    context: SAID,
    examples: {
      match: [
        "Passport number: 533380006",
        "passport no. 5333800",
        "passport no. 533380",
        "паспорт 45 09 123456",
        "Паспорт № 75 1234567",
        "паспорт: 4509 123456",
        "pasaporte AAC811035",
        "Passport A123456AB",
        "passport no. X1234567Y",
        "Passport: k80123456",
        "my passport is X1234567",
        "Passport No: A123456",
        "Reisepass A12345B67",
        "my passport is AB1234567",
        "Passport AB123456",
        "Passeport n° 12AB34567",
        "passport: A-1234567",
        "Reisepass Nr. P 1630837",
        "pasaport / passport U 06764100",
        "paszport ZS 0000177",
      ],
      pass: [
        "533380006",
        "passport renewal 2024",
        "Passport rules changed on 20240101",
        "passport 1234567890",
      ],
    },
  }),
  ...shaped({
    entity: "PASSPORT",
    shapes: ["########", "@@*######", "L++++++++", "L+++++++"],
    signs: { L: CONSONANTS, "+": `${CONSONANTS}0123456789` },
    valid: (value) => (value.match(/[0-9]/g) ?? []).length >= 3,
    context: NUMBERED,
    examples: {
      match: [
        "Passport No. 99003853",
        "Passport number: XT5110131",
        "Passport number: C01X00T47",
        "Passport No: RJ45H4V2",
      ],
      pass: ["passport number required", "passport 20240101", "99003853"],
    },
  }),
];
