import type { Recognizer } from "../recognizer.js";
import { named } from "./named.js";
import { entropy, isMixed, isRandom } from "./random.js";
import { token } from "./token.js";

const BASE64 = "A-Za-z0-9+/=";
const ALNUM = "A-Za-z0-9";
const HEX = "a-f0-9";
const isMixedRandom = (body: string): boolean => isMixed(body) && isRandom(body);

/**
 * AWS access key ids of users (`AKIA`) and sessions (`ASIA`; prefixes: IAM user guide, unique identifiers; `A3T` and
 * Bedrock API keys: rules of gitleaks). An id is no secret by itself; it tells which key to look for, and seldom stands
 * alone.
 */
export const awsAccessKey: readonly Recognizer[] = [
  ...["AKIA", "ASIA", "ABIA", "ACCA", "A3T[A-Z0-9]"].map((prefix) =>
    token({ entity: "AWS_ACCESS_KEY", prefix, body: "A-Z0-9", length: 16, after: "no word" }),
  ),
  token({ entity: "AWS_ACCESS_KEY", prefix: "ABSK", body: BASE64, length: 100, after: "no word" }),
  token({ entity: "AWS_ACCESS_KEY", prefix: "bedrock-api-key-", body: BASE64, length: 28 }),
];

const SECRET_NAMES = [
  "secret_access_key",
  "secret-access-key",
  "secret access key",
  "secret.access.key",
  "secretaccesskey",
];
const SESSION_NAMES = ["session_token", "session-token", "sessiontoken", "security_token", "security-token"];

/**
 * AWS secret access keys and session tokens: forty characters without a mark of their own, known by their names; and
 * the signatures of addresses that let anyone in for a while.
 */
export const awsSecretKey: readonly Recognizer[] = [
  ...named({
    entity: "AWS_SECRET_KEY",
    names: [...SECRET_NAMES, "aws_secret_key", "aws_secret", "aws secret"],
    body: BASE64,
    length: 40,
  }),
  ...named({ entity: "AWS_SECRET_KEY", names: SESSION_NAMES, body: BASE64, length: 100 }),
  ...named({ entity: "AWS_SECRET_KEY", names: ["x-amz-signature"], body: HEX, length: 64 }),
  ...named({
    entity: "AWS_SECRET_KEY",
    names: ["&signature", "?signature"],
    body: "A-Za-z0-9%+/=_~-",
    length: 26,
  }),
];

/** Google's API keys, OAuth client secrets, access and refresh tokens, and the signatures of addresses. */
export const googleApiKey: readonly Recognizer[] = [
  token({ entity: "GOOGLE_API_KEY", prefix: "AIza", length: 35, after: "no word" }),
  token({ entity: "GOOGLE_API_KEY", prefix: "GOCSPX-", length: 28 }),
  token({ entity: "GOOGLE_API_KEY", prefix: "ya29.", body: "A-Za-z0-9._-", length: 30 }),
  token({ entity: "GOOGLE_API_KEY", prefix: "1//0", length: 40, after: "no word" }),
  // Keys of Gemini and Vertex since 2025.
  token({ entity: "GOOGLE_API_KEY", prefix: "AQ.Ab8", length: 40 }),
  ...named({ entity: "GOOGLE_API_KEY", names: ["x-goog-signature"], body: HEX, length: 64 }),
];

const AD = "[A-Za-z0-9_~]";
const AD_DOT = "[A-Za-z0-9_~.]";

/** Azure's client secrets, account and access keys, and the signatures of shared access. */
export const azureKey: readonly Recognizer[] = [
  // The second for those whose first character is a full stop: it would be held back at the end of each sentence.
  ...[`${AD}${AD_DOT}${AD_DOT}[0-9]Q~`, `${AD}${AD_DOT}[0-9]Q~`].map((prefix) =>
    token({
      entity: "AZURE_KEY",
      prefix,
      body: "A-Za-z0-9_~.-",
      length: 31,
      after: "no word",
      check: (body) => entropy(body) >= 3.3 && isRandom(body),
    }),
  ),
  ...named({ entity: "AZURE_KEY", names: ["accountkey", "account_key"], body: BASE64, length: 80 }),
  ...named({
    entity: "AZURE_KEY",
    names: ["sharedaccesskey", "sharedsecretkey", "sharedsecretvalue"],
    body: BASE64,
    length: 40,
  }),
  // App Configuration: `Endpoint=…;Id=…;Secret=…`.
  ...named({ entity: "AZURE_KEY", names: [";secret"], body: BASE64, length: 36 }),
  ...named({
    entity: "AZURE_KEY",
    names: ["&sig", "?sig", ";sig"],
    body: "A-Za-z0-9%+/=_-",
    length: 40,
  }),
];

/** Cloudflare's keys: those with a prefix (its page on token formats), and those known by the name. */
export const cloudflareKey: readonly Recognizer[] = [
  token({ entity: "CLOUDFLARE_KEY", prefix: "v1.0-", body: `${HEX}-`, length: 100 }),
  ...["cfut_", "cfat_", "cfk_"].map((prefix) => token({ entity: "CLOUDFLARE_KEY", prefix, length: 40 })),
  ...named({ entity: "CLOUDFLARE_KEY", names: ["cloudflare", "cf_api_token", "cf_api_key"], length: 37 }),
];

/** DigitalOcean's personal, OAuth and refresh tokens. */
export const digitalOceanToken = token({
  entity: "DIGITALOCEAN_TOKEN",
  prefix: "do[opr]_v1_",
  body: HEX,
  length: 64,
});

/** Databricks' personal access tokens. */
export const databricksToken = token({
  entity: "DATABRICKS_TOKEN",
  prefix: "dapi",
  body: HEX,
  length: 32,
  after: "no word",
});

/** Supabase's access tokens and secret keys. */
export const supabaseKey: readonly Recognizer[] = [
  token({ entity: "SUPABASE_KEY", prefix: "sbp_", body: HEX, length: 40 }),
  token({ entity: "SUPABASE_KEY", prefix: "sb_secret_", length: 30 }),
];

/** Vercel's tokens. */
export const vercelToken: readonly Recognizer[] = [
  token({ entity: "VERCEL_TOKEN", prefix: "vc[pickar]_", body: ALNUM, length: 24, check: isMixedRandom }),
  ...named({ entity: "VERCEL_TOKEN", names: ["vercel"], body: ALNUM, length: 24 }),
];
