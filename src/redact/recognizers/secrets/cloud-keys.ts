import { named } from "../named.js";
import { token } from "../token.js";
import { entropy } from "../values/entropy.js";
import { isRandom } from "../values/random.js";
import { ALNUM, prefixed, WORD } from "./services/prefixed.js";

const BASE64 = "A-Za-z0-9+/=";
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
    ...prefixed({ "A-Z0-9": { "A[BKS]IA": 16, ACCA: 16, "A3T[A-Z0-9]": 16 } }),
    ...prefixed({ [BASE64]: { ABSK: 100, "bedrock-api-key-": 28 } }),
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
    // The last are keys of Gemini and Vertex since 2025.
    ...prefixed({
      [WORD]: { AIza: 35, "GOCSPX-": 28, "1//0": 40, "AQ.Ab8": 40 },
      "A-Za-z0-9._-": { "ya29.": 30 },
    }),
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
    ...prefixed({ [`${HEX}-`]: { "v1.0-": 100 }, [WORD]: { "cf[au]t_": 40 } }),
    ...prefixed({ [WORD]: { cfk_: 40 } }, { after: "any" }),
    ...named({ names: ["cloudflare", "cf_api_token", "cf_api_key"], length: 37 }),
  ],
  /** DigitalOcean's personal, OAuth and refresh tokens. */
  DIGITALOCEAN_TOKEN: prefixed({ [HEX]: { "do[opr]_v1_": 64 } }),
  /** Databricks' personal access tokens. */
  DATABRICKS_TOKEN: prefixed({ [HEX]: { dapi: 32 } }),
  /** Supabase's access tokens and secret keys. */
  SUPABASE_KEY: prefixed({ [HEX]: { sbp_: 40 }, [WORD]: { sb_secret_: 30 } }, { after: "any" }),
  /** Vercel's tokens. */
  VERCEL_TOKEN: [
    token({ prefix: "vc[pickar]_", body: ALNUM, length: 24, check: isRandom }),
    ...named({ names: ["vercel"], body: ALNUM, length: 24 }),
  ],
};
