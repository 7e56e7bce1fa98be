import type { Recognizer } from "../recognizer.js";
import { named } from "./named.js";
import { entropy, isMixed, isRandom } from "./random.js";
import { type TokenSpec, token } from "./token.js";

const ENTITY = "SERVICE_KEY";
const ALNUM = "A-Za-z0-9";
const HEX = "a-fA-F0-9";
const BASE64 = "A-Za-z0-9+/=_-";
const DOTTED = "A-Za-z0-9_.=+/-";

type Prefixed = readonly [prefix: string, length: number, body?: string];

// From each service's documentation, or from the rules of gitleaks (MIT): what it begins with, and how long it is.
const ANYWHERE: readonly Prefixed[] = [
  ["p8e-", 32, ALNUM], // Adobe
  ["AGE-SECRET-KEY-1", 58, "A-Z0-9"],
  ["AKCp", 69, ALNUM], // Artifactory
  ["cmVmd", 59, ALNUM],
  ["CLOJARS_", 60, ALNUM],
  ["dp.[psac][tae].", 40, ALNUM], // Doppler
  ["duffel_live_", 40],
  ["duffel_test_", 40, "A-Za-z0-9_=-"],
  ["dt0[cs]0[0-9].", 60, "A-Za-z0-9."], // Dynatrace
  ["fio-u-", 60, "A-Za-z0-9_=-"], // Frame.io
  ["FLWSECK_TEST-", 12, ALNUM], // Flutterwave
  ["FLWSECK-", 32, ALNUM],
  ["FLWPUBK_TEST-", 32, ALNUM],
  ["glc_", 32, BASE64], // Grafana
  ["glsa_", 32, "A-Za-z0-9_"],
  ["HRKU-AA", 50], // Heroku
  ["ico-", 32, ALNUM], // Infracost
  ["s-s4t2", 64, "a-z0-9-"], // 42 intra
  ["dnkey-", 60, "A-Za-z0-9_=-"], // Defined Networking
  ["rdme_", 70, ALNUM], // ReadMe
  ["rubygems_", 48, HEX],
  ["tk-us-", 48], // Scalingo
  ["xkeysib-", 60, "a-z0-9-"], // Brevo
  ["shippo_live_", 40, HEX],
  ["shippo_test_", 40, HEX],
  ["sm_[aps]at_", 16, ALNUM], // SettleMint
  ["sgp_", 40, `${HEX}local_`], // Sourcegraph
  ["pscale_tkn_", 32, DOTTED],
  ["pscale_oauth_", 32, DOTTED],
  ["pscale_pw_", 32, DOTTED],
  ["PMAK-", 58, `${HEX}-`], // Postman
  ["pnu_", 36, ALNUM], // Prefect
  ["pul-", 40, HEX], // Pulumi
  ["sha256~", 43], // OpenShift
  ["hv[bsr].", 24], // Vault
  ["tfp_", 40, "A-Za-z0-9_.-"], // Typeform
  ["atlasv1.", 60, "A-Za-z0-9_=-"], // HCP Terraform
  ["sq[apu]_", 40, "A-Za-z0-9_=-"], // SonarQube
  ["dckr_pat_", 27],
  ["dckr_oat_", 27],
  ["tskey-", 30], // Tailscale
  ["ghsr_", 40],
  ["nfp_", 36, ALNUM], // Netlify
  ["phx_", 40, ALNUM], // PostHog
  ["bkua_", 40, ALNUM], // Buildkite
  ["CCIPAT_", 40, "A-Za-z0-9_"], // CircleCI
  ["AstraCS:", 40, "A-Za-z0-9:"],
  ["pat-na1-", 36, `${HEX}-`], // HubSpot
  ["pat-eu1-", 36, `${HEX}-`],
  ["CFPAT-", 40], // Contentful
  ["rnd_", 28, ALNUM], // Render
  ["hcaik_", 50, ALNUM], // Honeycomb
  ["re_[A-Za-z0-9]", 24, "A-Za-z0-9_"], // Resend
  ["sk.eyJ", 60, "A-Za-z0-9_.-"], // Mapbox
  ["access-sandbox-", 36, `${HEX}-`], // Plaid
  ["access-production-", 36, `${HEX}-`],
  ["access-development-", 36, `${HEX}-`],
  ["SSWS 00", 40], // Okta
  ["webhook.office.com/webhookb2/", 72, "A-Za-z0-9@-"], // Teams
];

// With a prefix so short that it stands in words and in other random text.
const BESIDE_WORDS: readonly Prefixed[] = [
  ["A3-[A-Z0-9]", 30, "A-Z0-9-"], // 1Password
  ["LTAI", 20, ALNUM], // Alibaba
  ["4b1d", 38, ALNUM], // ClickHouse
  ["EZ[AT]K", 54, ALNUM], // EasyPost
  ["API-", 26, "A-Z0-9"], // Octopus
  ["EAA[B-Z]", 100, ALNUM], // Facebook
  ["live_[a-f0-9]", 30, HEX], // Lob
  ["test_[a-f0-9]", 30, HEX],
  ["live_pub_", 30, HEX],
  ["test_pub_", 30, HEX],
];

// Longer ones tell themselves apart by a run of zeros too: no placeholder is that varied.
const isVaried = (body: string): boolean => entropy(body) >= 4 && !/(.)\1{11}/.test(body);

const LONG: readonly Prefixed[] = [
  ["ops_eyJ", 200, BASE64], // 1Password
  ["fo1_", 43],
  ["fm1[ar]_", 80, BASE64], // Fly.io
  ["fm2_", 80, BASE64],
  ["eyJrIjoi", 70, BASE64], // Grafana, before service accounts
  ["AAAAAAAAAAAAAAAAAAAA", 60, `${ALNUM}%`], // Twitter
];

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

// What a key of it is at least as long as, where it is known only by the name of the service.
const NAMED: Readonly<Record<string, number>> = {
  adafruit: 32,
  adobe: 32,
  airtable: 17,
  algolia: 32,
  alibaba: 30,
  asana: 32,
  beamer: 44,
  bitbucket: 32,
  bittrex: 32,
  codecov: 32,
  cohere: 40,
  co_api_key: 40,
  coinbase: 64,
  confluent: 16,
  contentful: 43,
  droneci: 32,
  facebook: 32,
  fastly: 32,
  finicity: 20,
  finnhub: 20,
  flickr: 32,
  freshbooks: 64,
  gitter: 40,
  gocardless: 40,
  heroku: 36,
  hubspot: 36,
  intercom: 60,
  bintray: 64,
  jfrog: 64,
  xray: 64,
  artifactory: 64,
  kucoin: 24,
  launchdarkly: 40,
  linkedin: 14,
  linked_in: 14,
  looker: 20,
  mattermost: 26,
  messagebird: 25,
  "message-bird": 25,
  message_bird: 25,
  netlify: 40,
  nytimes: 32,
  newyorktimes: 32,
  "new-york-times": 32,
  plaid: 24,
  privateai: 32,
  private_ai: 32,
  "private-ai": 32,
  rapidapi: 40,
  sendbird: 36,
  snyk: 36,
  sonar: 40,
  sourcegraph: 40,
  squarespace: 36,
  sumologic: 14,
  travis: 22,
  twitch: 30,
  twitter: 25,
  typeform: 40,
  zendesk: 40,
};
// Whose keys hold other signs too.
const NAMED_WIDE: Readonly<Record<string, number>> = {
  dropbox: 15,
  kraken: 64,
  mapbox: 60,
  yandex: 20,
};
// Names that are words, or parts of words, in other texts.
const NAMED_WHOLE: Readonly<Record<string, number>> = { etsy: 24, okta: 40, meraki: 40, sumo: 14 };

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
