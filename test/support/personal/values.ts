import { faker as english, type Faker } from "@faker-js/faker";
import { base58Address, bech32Address, chance, int, letters, luhnDigit, numeric, pick } from "./digits.js";
import { NATIONAL_IDS } from "./national-ids.js";

const grouped = (text: string, sign: string, size = 4) =>
  text.replace(new RegExp(`.{${size}}(?=.)`, "g"), (group) => group + sign);
const THIN = "\u2009";

function card(): string {
  const [start, length] = pick([
    ["4", 16],
    [String(int(51, 55)), 16],
    ["2221", 16],
    ["6011", 16],
    ["37", 15],
    ["34", 15],
    ["3530", 16],
    ["36", 14],
  ] as const);
  const body = start + numeric(length - start.length - 1);
  const number = body + luhnDigit(body);
  if (length !== 16)
    return pick([number, `${number.slice(0, 4)} ${number.slice(4, 10)} ${number.slice(10)}`]);
  return pick([
    number,
    grouped(number, " "),
    grouped(number, "-"),
    grouped(number, THIN),
    grouped(number, "\u00a0"),
  ]);
}

const EXTENSIONS = [" ext. ", " x", ", ext ", " extension "];

function phone(faker: Faker): string {
  const national = faker.phone.number({ style: "national" });
  const international = faker.phone.number({ style: "international" });
  return pick([
    international,
    `${international.slice(0, 3)} ${grouped(international.slice(3), " ", 3)}`,
    national,
    national,
    national,
    faker.phone.number({ style: "human" }),
    `${national}${pick(EXTENSIONS)}${int(10, 9999)}`,
  ]);
}

const PASSPORTS: Readonly<Record<string, () => string>> = {
  en: () => pick([numeric(9), letters(1) + numeric(8)]),
  en_GB: () => int(1, 9) + numeric(8),
  en_IN: () => letters(1) + int(1, 9) + numeric(6),
  en_AU: () => pick(["N", "PA", "PB", "E"]) + numeric(7),
  en_SG: () => `K${numeric(7)}${letters(1)}`,
  de: () =>
    pick(["C", "F", "G", "H", "J", "K"]) +
    letters(3, "0123456789CFGHJKLMNPRTVWXYZ") +
    numeric(2) +
    letters(3, "0123456789CFGHJKLMNPRTVWXYZ"),
  fr: () => numeric(2) + letters(2) + numeric(5),
  es: () => letters(3) + numeric(6),
  it: () => `Y${letters(1)}${numeric(7)}`,
  nl: () => letters(2) + letters(6, "0123456789ABCDEFGHJKLMNPRSTUVWXYZ") + numeric(1),
  pl: () => letters(2) + numeric(7),
  pt_BR: () => letters(2) + numeric(6),
  sv: () => pick([int(1, 9) + numeric(7), letters(2) + numeric(6)]),
  fi: () => letters(2) + numeric(7),
  tr: () => `U${numeric(8)}`,
  ru: () => pick([`${numeric(2)} ${numeric(7)}`, numeric(9)]),
  ja: () => letters(2) + numeric(7),
  ko: () => pick([`M${numeric(8)}`, `M${numeric(3)}${letters(1)}${numeric(4)}`]),
  zh_CN: () => pick([`E${numeric(8)}`, `E${letters(1)}${numeric(7)}`]),
};

function birthDate(locale: string): string {
  const date = chance.date.birthdate({ mode: "age", min: 18, max: 90 });
  const [y = "", m = "", d = ""] = date.toISOString().slice(0, 10).split("-");
  const written = (dateStyle: "long" | "medium" | "short", tag = locale.replace("_", "-")) =>
    new Intl.DateTimeFormat(tag, { dateStyle, timeZone: "UTC" }).format(date).replace(/ г\.$/, "");
  const everywhere = [`${y}-${m}-${d}`, `${d}/${m}/${y}`, `${d}.${m}.${y}`, written("long"), written("long")];
  const english = [
    `${m}/${d}/${y}`,
    written("long", "en-GB"),
    written("medium", "en-US"),
    `${d}-${written("medium", "en-US").slice(0, 3)}-${y}`,
  ];
  return pick(/^en/.test(locale) ? [...everywhere, ...english] : everywhere);
}

const ipv4 = () =>
  pick([english.internet.ipv4(), english.internet.ipv4(), `192.168.${int(0, 255)}.${int(2, 254)}`]);

/** Makes a value of a kind as it is written in a locale. */
export function makeValue(kind: string, locale: string, faker: Faker): string {
  switch (kind) {
    case "EMAIL_ADDRESS":
      return chance.internet.email({
        provider: pick(["gmail.com", "web.de", "outlook.com", chance.internet.domainName()]),
      });
    case "PHONE_NUMBER":
      return phone(faker);
    case "CREDIT_CARD":
      return card();
    case "IBAN_CODE":
      return chance.finance.iban({ formatted: chance.datatype.boolean() });
    case "IP_ADDRESS":
      return pick([ipv4, () => chance.internet.ipv6()])();
    case "MAC_ADDRESS":
      return chance.internet.mac({ separator: pick([":", "-"]) });
    case "CRYPTO":
      return pick([
        () => base58Address(0),
        () => base58Address(5),
        bech32Address,
        () => chance.finance.ethereumAddress(),
      ])();
    case "PASSPORT":
      return (PASSPORTS[locale] ?? PASSPORTS.en)?.() ?? "";
    case "DATE_OF_BIRTH":
      return birthDate(locale === "en_SG" ? "en_GB" : locale);
    default:
      return NATIONAL_IDS[kind]?.() ?? "";
  }
}
