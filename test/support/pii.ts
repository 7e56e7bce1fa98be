import { allFakers } from "@faker-js/faker";
import type { Finding } from "../../src/redact/filter.js";
import { dataRows, hasData } from "./eval-data.js";

/** The kinds that the made-up and the labelled texts hold. */
export const KINDS = [
  "EMAIL_ADDRESS",
  "PHONE_NUMBER",
  "IP_ADDRESS",
  "MAC_ADDRESS",
  "CREDIT_CARD",
  "IBAN_CODE",
  "CRYPTO",
  "US_SSN",
  "DATE_OF_BIRTH",
];

/** Whether the development data is there. */
export const available = hasData("stream_pii_dev");

interface Span {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A text, and where in it there is what. */
export interface Sample {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** How many values of a kind there were, and how many of them were found from their first to their last character. */
export interface Recall {
  found: number;
  readonly of: number;
}

export type Find = (text: string) => readonly Finding[];

// The data's names for what we find.
const ENTITIES: Readonly<Record<string, string>> = {
  IBAN: "IBAN_CODE",
  MAC: "MAC_ADDRESS",
  IPV4: "IP_ADDRESS",
  IPV6: "IP_ADDRESS",
  EMAIL: "EMAIL_ADDRESS",
  PHONE: "PHONE_NUMBER",
  BTC_ADDRESS: "CRYPTO",
  ETH_ADDRESS: "CRYPTO",
};

/** Reads a file of the development data. */
export function samples(name: string): Sample[] {
  return dataRows<Sample>(name).map(withSpans);
}

function withSpans({ text, spans }: { text: string; spans?: readonly Span[] | null }): Sample {
  return { text, spans: (spans ?? []).map((span) => ({ ...span, type: ENTITIES[span.type] ?? span.type })) };
}

/** The recall of each kind that the samples have, of those named. */
export function recall(find: Find, all: readonly Sample[], kinds: readonly string[]): Map<string, Recall> {
  const counts = new Map<string, Recall>();
  for (const { text, spans } of all) {
    const findings = find(text);
    for (const { type, start, end } of spans.filter((span) => kinds.includes(span.type))) {
      const hit = findings.some((f) => f.entity === type && f.start <= start && f.end >= end);
      const before = counts.get(type) ?? { found: 0, of: 0 };
      counts.set(type, { found: before.found + (hit ? 1 : 0), of: before.of + 1 });
    }
  }
  return counts;
}

/** What people write before values of which the development data have them alone. */
const WORDS: Readonly<Record<string, string>> = {
  PHONE: "Phone: ",
  PASSPORT: "Passport number: ",
  NATIONAL_ID: "National ID: ",
  TAX_ID: "Tax ID: ",
};

/** The single values of the development data, each after words that say what it is. */
export function announced(): Sample[] {
  const rows = dataRows<{ text: string; kind: string; label: 0 | 1 }>("pii_validatorjs_units");
  return rows.flatMap(({ text, kind, label }) => {
    const type = kind.replace("pii_unit_", "");
    const words = WORDS[type];
    if (words === undefined || label === 0) return [];
    const [start, end] = [words.length, words.length + text.length];
    return [{ text: `${words}${text}.`, spans: [{ type, start, end }] }];
  });
}

/** The recall of each kind, whatever kind the finding is: numbers of two countries may look alike. */
export function covered(find: Find, all: readonly Sample[]): Map<string, Recall> {
  const counts = new Map<string, Recall>();
  for (const { text, spans } of all) {
    const findings = find(text);
    for (const { type, start, end } of spans) {
      const hit = findings.some((f) => f.start <= start && f.end >= end);
      const before = counts.get(type) ?? { found: 0, of: 0 };
      counts.set(type, { found: before.found + (hit ? 1 : 0), of: before.of + 1 });
    }
  }
  return counts;
}

const LOCALES = [
  "en",
  "en_GB",
  "de",
  "fr",
  "es",
  "it",
  "nl",
  "pl",
  "pt_BR",
  "sv",
  "fi",
  "cs_CZ",
  "ja",
  "ko",
  "tr",
  "ru",
] as const;
const AFTER = [". ", " ", "\n", ", "];

/** Long texts that a faker fills in, in sixteen locales. */
export function fakes(textsEach: number): Sample[] {
  return LOCALES.flatMap((locale) => {
    allFakers[locale].seed(7);
    return Array.from({ length: textsEach }, (_, i) => fake(locale, i));
  });
}

function fake(locale: (typeof LOCALES)[number], n: number): Sample {
  const faker = allFakers[locale];
  const values: readonly (readonly [string, string, string])[] = [
    ["EMAIL_ADDRESS", "Write to ", faker.internet.email()],
    ["PHONE_NUMBER", "reach us on ", faker.phone.number({ style: "international" })],
    ["PHONE_NUMBER", "phone: ", faker.phone.number({ style: "human" })],
    ["CREDIT_CARD", "paid with ", faker.finance.creditCardNumber()],
    ["IBAN_CODE", "transfer to ", faker.finance.iban({ formatted: n % 2 === 0 })],
    ["IP_ADDRESS", "from ", faker.internet.ipv4()],
    ["IP_ADDRESS", "seen at ", faker.internet.ipv6()],
    ["MAC_ADDRESS", "device ", faker.internet.mac()],
    ["CRYPTO", "send to ", faker.finance.ethereumAddress()],
    ["DATE_OF_BIRTH", "born on ", faker.date.birthdate().toISOString().slice(0, 10)],
  ];
  let text = "";
  const spans = values.map(([type, before, value]) => {
    text += `${faker.lorem.sentence()} ${before}`;
    const start = text.length;
    text += value + (AFTER[n % AFTER.length] ?? "");
    return { type, start, end: start + value.length };
  });
  return { text, spans };
}

/** Numbers of orders: sixteen digits that fail Luhn. */
export function orderNumbers(count: number): string[] {
  const faker = allFakers.en;
  faker.seed(3);
  const numbers: string[] = [];
  while (numbers.length < count) {
    const number = faker.string.numeric({ length: 16, allowLeadingZeros: false });
    if (!passesLuhn(number)) numbers.push(number);
  }
  return numbers;
}

// Written apart from what is tested.
function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const digit = Number(number[number.length - 1 - i]);
    sum += i % 2 === 0 ? digit : Math.floor((2 * digit) / 10) + ((2 * digit) % 10);
  }
  return sum % 10 === 0;
}
