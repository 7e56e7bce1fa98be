import type { Recognizer } from "../recognizer.js";
import { named } from "./named.js";
import { entropy, isMixed, isRandom } from "./random.js";
import { CLIENT_IDS, NAMED, NAMED_WHOLE, NAMED_WIDE } from "./service-names.js";
import { ANYWHERE, BESIDE_WORDS, LONG, type Prefixed } from "./service-prefixes.js";
import { type TokenSpec, token } from "./token.js";

const ENTITY = "SERVICE_KEY";
const ALNUM = "A-Za-z0-9";
const HEX = "a-fA-F0-9";
const DOTTED = "A-Za-z0-9_.=+/-";

// Longer ones tell themselves apart by a run of zeros too: no placeholder is that varied.
const isVaried = (body: string): boolean => entropy(body) >= 4 && !/(.)\1{11}/.test(body);

const SHAPED: readonly (Omit<TokenSpec, "entity"> & { readonly check: (body: string) => boolean })[] = [
  {
    prefix: "pat[A-Za-z0-9]", // Airtable
    body: "A-Za-z0-9.",
    length: 60,
    check: (body) => /^[A-Za-z0-9]{13}\.[a-f0-9]+$/.test(body),
    examples: { match: [["patQ7wZ2vX5n9R3tY", "0f3a9c".repeat(11)].join(".")] },
  },
  {
    prefix: "[ps]at.", // Harness
    body: "A-Za-z0-9_.-",
    length: 50,
    check: (body) => /^[A-Za-z0-9_-]{22}\.[A-Za-z0-9]{24}\./.test(body),
    examples: {
      match: [
        ["sat", "Q7wZ2vX5n9R3tYbL8mPdF4", "hJ6sC1aEgUiOq7wZ2vX5n9R3", "tYbL8mPdF4hJ6sC1aEgU"].join("."),
      ],
    },
  },
  {
    prefix: "s.[A-Za-z0-9][A-Za-z0-9]", // Vault, before 1.10
    body: ALNUM,
    length: 22,
    check: (body) => isMixed(body) && isRandom(body),
  },
  {
    prefix: "[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]", // Facebook, Twitter
    body: "A-Za-z0-9_|%-",
    length: 28,
    check: (body) => /^[0-9]{0,5}[|%-][A-Za-z0-9_-]+$/.test(body) && isMixed(body) && isRandom(body),
    examples: { match: [["624656", "574654074|a2ufi6fQ3q0mWwkbxx57cwwe_6p"].join("")] },
  },
  ...["sc_", "ext_", "scauth_", "authress_"].map((prefix) => ({
    prefix,
    body: DOTTED, // Authress
    length: 50,
    check: (body: string) => /^[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc[_-]/.test(body),
    examples: {
      match: [`${prefix}nf8uosja3.3uwk.acc-${["w6oqv8ol", "ejjk9kw2", "mynz"].join("")}.9y2daz1l1kjhb`],
    },
  })),
];

const prefixed = (after: "any" | "no word", check?: (body: string) => boolean) => {
  return ([prefix, length, body]: Prefixed): Recognizer =>
    token({ entity: ENTITY, prefix, length, after, ...(body && { body }), ...(check && { check }) });
};

/** Keys of some hundred services, by what they begin with or by the service's name before them. */
export const serviceKey: readonly Recognizer[] = [
  ...ANYWHERE.map(prefixed("any")),
  ...BESIDE_WORDS.map(prefixed("no word")),
  ...LONG.map(prefixed("no word", isVaried)),
  ...SHAPED.map((spec) => token({ entity: ENTITY, after: "no word", ...spec })),
  ...named({
    entity: ENTITY,
    names: ["contribsys__com"], // Sidekiq
    body: `${HEX}:`,
    length: 17,
    check: (value) => /^[0-9a-f]{8}:[0-9a-f]{8}$/.test(value) && entropy(value) >= 2.5,
    // claude-guard-ignore secret-in-files: made up
    examples: { match: ["BUNDLE_GEMS__CONTRIBSYS__COM=cafe01be:dead02ef"] },
  }),
  // Ids of clients: numbers of one length.
  ...Object.entries(CLIENT_IDS).flatMap(([name, length]) =>
    named({ entity: ENTITY, names: [name], body: "0-9", length, check: (value) => entropy(value) >= 2.5 }),
  ),
  ...[NAMED, NAMED_WIDE, NAMED_WHOLE].flatMap((lengths) =>
    Object.entries(lengths).flatMap(([name, length]) =>
      named({
        entity: ENTITY,
        names: [name],
        length,
        body: lengths === NAMED_WIDE ? "A-Za-z0-9_=+/.:-" : "A-Za-z0-9_=-",
        wholeCase: lengths === NAMED_WHOLE,
      }),
    ),
  ),
];
