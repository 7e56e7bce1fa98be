import { named } from "../named.js";
import { token } from "../token.js";
import { entropy } from "../values/entropy.js";
import { isRandom } from "../values/random.js";

const BASE64 = "A-Za-z0-9+/=";
const ALNUM = "A-Za-z0-9";
const HEX = "a-f0-9";

const SECRET_NAMES = [
  "secret_access_key",
  "secret-access-key",
  "secret access key",
  "secret.access.key",
  "secretaccesskey",
];
const SESSION_NAMES = ["session_token", "session-token", "sessiontoken", "security_token", "security-token"];

const AD = "[A-Za-z0-9_~]";
const AD_DOT = "[A-Za-z0-9_~.]";

/** Keys of clouds and hosts. */
export const CLOUD_KEYS = {
  /**
   * AWS access key ids of users (`AKIA`) and sessions (`ASIA`; prefixes: IAM user guide, unique identifiers; `A3T` and
   * Bedrock API keys: rules of gitleaks). An id is no secret by itself; it tells which key to look for, and seldom stands
   * alone.
   */
  AWS_ACCESS_KEY: [
    ...["AKIA", "ASIA", "ABIA", "ACCA", "A3T[A-Z0-9]"].map((prefix) =>
      token({ prefix, body: "A-Z0-9", length: 16, after: "no word" }),
    ),
    token({ prefix: "ABSK", body: BASE64, length: 100, after: "no word" }),
    token({ prefix: "bedrock-api-key-", body: BASE64, length: 28 }),
  ],
  /**
   * AWS secret access keys and session tokens: forty characters without a mark of their own, known by their names; and
   * the signatures of addresses that let anyone in for a while.
   */
  AWS_SECRET_KEY: [
    ...named({
      names: [...SECRET_NAMES, "aws_secret", "aws secret"],
      body: BASE64,
      length: 40,
    }),
    ...named({ names: SESSION_NAMES, body: BASE64, length: 100 }),
    ...named({ names: ["x-amz-signature"], body: HEX, length: 64 }),
    ...named({
      names: ["&signature", "?signature"],
      body: "A-Za-z0-9%+/=_~-",
      length: 26,
    }),
  ],
  /** Google's API keys, OAuth client secrets, access and refresh tokens, and the signatures of addresses. */
  GOOGLE_API_KEY: [
    token({ prefix: "AIza", length: 35, after: "no word" }),
    token({ prefix: "GOCSPX-", length: 28 }),
    token({ prefix: "ya29.", body: "A-Za-z0-9._-", length: 30 }),
    token({ prefix: "1//0", length: 40, after: "no word" }),
    // Keys of Gemini and Vertex since 2025.
    token({ prefix: "AQ.Ab8", length: 40 }),
    ...named({ names: ["x-goog-signature"], body: HEX, length: 64 }),
  ],
  /** Azure's client secrets, account and access keys, and the signatures of shared access. */
  AZURE_KEY: [
    // The second for those whose first character is a full stop: it would be held back at the end of each sentence.
    ...[`${AD}${AD_DOT}${AD_DOT}[0-9]Q~`, `${AD}${AD_DOT}[0-9]Q~`].map((prefix) =>
      token({
        prefix,
        body: "A-Za-z0-9_~.-",
        length: 31,
        after: "no word",
        check: (body) => entropy(body) >= 3.3 && isRandom(body),
      }),
    ),
    ...named({ names: ["accountkey", "account_key"], body: BASE64, length: 80 }),
    ...named({
      names: ["sharedaccesskey", "sharedsecretkey", "sharedsecretvalue"],
      body: BASE64,
      length: 40,
    }),
    // App Configuration: `Endpoint=…;Id=…;Secret=…`.
    ...named({ names: [";secret"], body: BASE64, length: 36 }),
    ...named({
      names: ["&sig", "?sig", ";sig"],
      body: "A-Za-z0-9%+/=_-",
      length: 40,
    }),
  ],
  /** Cloudflare's keys: those with a prefix (its page on token formats), and those known by the name. */
  CLOUDFLARE_KEY: [
    token({ prefix: "v1.0-", body: `${HEX}-`, length: 100 }),
    ...["cfut_", "cfat_", "cfk_"].map((prefix) => token({ prefix, length: 40 })),
    ...named({ names: ["cloudflare", "cf_api_token", "cf_api_key"], length: 37 }),
  ],
  /** DigitalOcean's personal, OAuth and refresh tokens. */
  DIGITALOCEAN_TOKEN: token({
    prefix: "do[opr]_v1_",
    body: HEX,
    length: 64,
  }),
  /** Databricks' personal access tokens. */
  DATABRICKS_TOKEN: token({
    prefix: "dapi",
    body: HEX,
    length: 32,
    after: "no word",
  }),
  /** Supabase's access tokens and secret keys. */
  SUPABASE_KEY: [
    token({ prefix: "sbp_", body: HEX, length: 40 }),
    token({ prefix: "sb_secret_", length: 30 }),
  ],
  /** Vercel's tokens. */
  VERCEL_TOKEN: [
    token({ prefix: "vc[pickar]_", body: ALNUM, length: 24, check: isRandom }),
    ...named({ names: ["vercel"], body: ALNUM, length: 24 }),
  ],
};
