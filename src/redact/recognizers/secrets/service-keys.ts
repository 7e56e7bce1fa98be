import type { Row } from "../../recognizer.js";
import { named } from "../named.js";
import { type TokenSpec, token } from "../token.js";
import { entropy } from "../values/entropy.js";
import { isRandom } from "../values/random.js";
import { markedKey } from "./marked-key.js";
import { BUSINESS_PREFIXES, WEBHOOKS } from "./services/business.js";
import { CLOUD_PREFIXES, LONG_PREFIXES } from "./services/cloud.js";
import { CODE_PREFIXES } from "./services/code.js";
import { CLIENT_IDS, NAMED } from "./services/names.js";
import { ALNUM, DOTTED, HEX, type Prefixes, prefixed, WORD } from "./services/prefixed.js";

// Longer ones tell themselves apart by a run of zeros too: no placeholder is that varied.
const isVaried = (body: string): boolean => entropy(body) >= 4 && !/(.)\1{11}/.test(body);

// As no hash is.
const isOfBothCases = (body: string): boolean => /[g-z]/.test(body) && /[A-Z]/.test(body) && isRandom(body);

/** Keys of which more is known than a prefix. */
const SHAPED: readonly TokenSpec[] = [
  {
    prefix: "pat[A-Za-z0-9]", // Airtable
    body: "A-Za-z0-9.",
    length: 60,
    check: (body) => /^[A-Za-z0-9]{13}\.[a-f0-9]+$/.test(body),
  },
  {
    prefix: "[ps]at.", // Harness
    body: "A-Za-z0-9_.-",
    length: 50,
    check: (body) => /^[A-Za-z0-9_-]{22}\.[A-Za-z0-9]{24}\./.test(body),
  },
  {
    prefix: "[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]", // Facebook, Twitter
    body: "A-Za-z0-9_|%-",
    length: 28,
    check: (body) => /^[0-9]{0,5}[|%-][A-Za-z0-9_-]+$/.test(body) && isRandom(body),
  },
  ...["sc_", "ext_", "scauth_", "authress_"].map((prefix) => ({
    prefix,
    body: DOTTED, // Authress
    length: 50,
    check: (body: string) => /^[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc[_-]/.test(body),
  })),
  {
    prefix: `00D${"[A-Za-z0-9]".repeat(12)}!`, // Salesforce
    body: "A-Za-z0-9._",
    length: 60,
  },
  // Letters from a to h and digits: they look like words.
  { prefix: "FLWSECK_TEST-", body: ALNUM, length: 12, check: (body) => entropy(body) >= 2.5 }, // Flutterwave
];

/** Prefixes that other text has too: digits and letters must take turns, and there must be some of both. */
const COMMON: Prefixes = {
  [ALNUM]: {
    "[sbr].[A-Za-z0-9][A-Za-z0-9]": 22, // Vault, before 1.10
    AKID: 32, // Tencent
    "db-": 29, // Databento
    live_: 30, // GoCardless, Mollie
  },
  [WORD]: {
    "YC[A-Z]": 37, // Yandex
    BSA: 24, // Brave
    "md-": 22, // Mandrill
    "sl.[A-Za-z]": 100, // Dropbox
  },
  "A-Z0-9": { SCW: 17 }, // Scaleway
};

/** Keys of some hundred services, by what they begin with or by the service's name before them. */
export const serviceKey: readonly Row[] = [
  ...[CLOUD_PREFIXES, CODE_PREFIXES, BUSINESS_PREFIXES].flatMap((table) => prefixed(table)),
  ...prefixed(LONG_PREFIXES, { after: "no word", check: isVaried }),
  ...prefixed(WEBHOOKS, { after: "any", keeps: true }),
  // TrueNAS. A number that goes on begins none.
  ...["[0-9]-", "[0-9][0-9]-"].map((prefix) => ({
    ...token({ prefix, body: ALNUM, length: 64, after: "no word", check: isOfBothCases }),
    number: true as const,
  })),
  markedKey,
  // MaxMind: six signs, and these. An opening of any letters would hold back each word.
  token({ prefix: "_", length: 33, keeps: true, check: (body) => /^[A-Za-z0-9]{29}_mmk$/.test(body) }),
  ...prefixed(COMMON, { after: "no word", check: (body) => /[0-9]/.test(body) && isRandom(body) }),
  ...SHAPED.map((spec) => token({ after: "no word", ...spec })),
  ...named({
    names: ["contribsys__com"], // Sidekiq
    body: `${HEX}:`,
    length: 17,
    check: (value) => /^[0-9a-f]{8}:[0-9a-f]{8}$/.test(value) && entropy(value) >= 2.5,
  }),
  // Freemius: `sk_` and 29 signs of any kind, of which those are not seen that Markdown would have.
  ...named({
    names: ["secret_key"],
    body: "A-Za-z0-9_!#$%&()*+,./:;<=>?@\\^`{|}~-",
    length: 26,
    check: (value) => /^sk_[^_]/.test(value) && /[^A-Za-z0-9_-]/.test(value) && isRandom(value),
  }),
  // Asana's personal tokens: one or two numbers, then what is random.
  ...named({
    names: ["asana"],
    body: `${HEX}/:`,
    length: 49,
    check: (value) => /^[12](?:\/[0-9]{14,16}){1,2}:[0-9a-f]{12}/.test(value) && entropy(value) >= 3,
  }),
  // Access ids of Sumo Logic: too short to look mixed each time.
  ...named({
    names: ["sumologic", "sumo_logic"],
    body: ALNUM,
    length: 14,
    check: (value) => /^su[A-Za-z0-9]*$/.test(value) && /[0-9]/.test(value) && isRandom(value),
  }),
  // Ids of clients: numbers of one length.
  ...Object.entries(CLIENT_IDS).flatMap(([name, length]) =>
    named({ names: [name], body: "0-9", length, check: (value) => isRandom(value, 2.2) }),
  ),
  ...NAMED.flatMap(named),
];
