import type { ExamplesByKind } from "../examples.js";

const anthropic = (kind: string, body: string) => ["sk", "ant", kind, body].join("-");
const RANDOM = "Zk3vQ8_tY1mLw0-RbXc7NhJ2uPfG5sDaE9oViT4KqMxSyWgHrCj6eUzBnIlAOpFd";

const slackBot = ["2635942", "06564-FGqd", "dMF8t08v8N7Oq4i5"].join("");
const slackUser = ["2831", "62864-298911817009-298923149681-44f58", "5044dace54f57"].join("3163");
const telegram = ["12", "045918", ":AAF7", "kq2Zx9mP4vTnLw8RbY3cHsJ6dGuE1oQ"].join("");
const mailchimp = ["ce3ba9122c358feb", "41c810b00a85b936"].join("");

const NEIGHBOURS = "1234567890abcdefghijklmnopqrstuvwxyz";

const HASH = ["6dd1b0f2a3c4e5d6f7a8b9c0", "1b4f0e9851971998e732078544c96b36c3d01ced"].join("");
const UUID = ["3f7d2a10", "9b8c", "4e5f", "a1d2", "c3b4e5f60718"].join("-");

const part = (value: object) => btoa(JSON.stringify(value)).replaceAll("=", "");
const signature = ["hxhGCCCmGV9nT1slief1WgEs", "OsfdnlVizNrODxfh1M8"].join("");
const jwt = (header: object, payload: object = { sub: "1234", name: "Jane" }) =>
  [part(header), part(payload), signature].join(".");
// What jwt.io shows, and everybody after it.
const SAMPLE = { sub: "1234567890", name: "John Doe" };

/** Keys and tokens of services, beside those that are made up for each row. */
export const KEYS: ExamplesByKind = {
  ANTHROPIC_API_KEY: {
    match: [
      ...["api01", "api03", "api04", "admin01", "oat01", "ort01", "sid01", "req"].map((kind) =>
        anthropic(kind, RANDOM),
      ),
      anthropic("api03", RANDOM.repeat(4)),
      anthropic("api03", RANDOM.slice(0, 30)),
      ["sk", "ant", RANDOM].join("-"),
      `\\n${anthropic("api03", RANDOM)}`,
    ],
    pass: [
      anthropic("api03", ""),
      `${anthropic("api03", "")}...`,
      `${anthropic("api03", "")}<your-key>`,
      anthropic("api03", "your-api-key-goes-here-replace-me"),
      anthropic("api03", "YOUR_KEY_HERE"),
      anthropic("api03", "x".repeat(95)),
      anthropic("api03", `${NEIGHBOURS}${NEIGHBOURS.toUpperCase()}${NEIGHBOURS.slice(0, 20)}-12345AA`),
      anthropic("api03", `${"X".repeat(93)}AA`),
      anthropic("api03", "x".repeat(1000)),
      `s${anthropic("api04", "NotARealKeyButLooksLikeOne")}`,
      "risk-ant-colony-optimization",
      "sk-antelope-habitat-research-in-the-dry-savanna-of-northern-kenya",
    ],
  },
  GITHUB_TOKEN: {
    match: [
      [`ghs_123456_${part({ alg: "RS256", typ: "JWT" })}`, btoa('{"iss":"123456"}'), signature].join("."),
    ],
    pass: ["ghs_12345_token", "ghs_123456_eyJ..."],
  },
  AZURE_KEY: { match: [], pass: ["SharedAccessKeyName=RootManageSharedAccessKey"] },
  AWS_SECRET_KEY: {
    match: [
      `https://b.s3.amazonaws.com/a?X-Amz-Expires=60&X-Amz-Signature=${HASH}`,
      `https://b.s3.amazonaws.com/a?Expires=1700000000&Signature=${RANDOM.slice(8, 36).replaceAll("-", "%2F")}`,
    ],
    pass: ["X-Amz-Signature=<signature-value>", `X-Amz-Signature=${"0".repeat(64)}`, `sha256=${HASH}`],
  },
  GOOGLE_API_KEY: {
    match: [`https://storage.googleapis.com/b/a?X-Goog-Expires=60&X-Goog-Signature=${HASH.repeat(8)}`],
    pass: ["X-Goog-Signature=SIGNATURE"],
  },
  SLACK_TOKEN: {
    match: [
      ["xoxb", slackBot].join("-"),
      ...["xoxp", "xoxs"].map((prefix) => `${prefix}-${slackUser}`),
      ["xoxb-7F2C1A9E", "4b8D0e6F2a5C", "9dB31e7A0c5F8b2D6e4A1f9C3b7E"].join("-"),
      ["xapp-8-2-7384", "j0fntzc5m7"].join("-"),
      ["xoxr", "x1dfJ2rrwJ7aGK1V5ZE"].join("-"),
      ...["xoxo", "xoxp", "xoxr"].map((prefix) => `${prefix}-704215-381946-570213-b41d09e7a2c85f3d6e4c7a`),
    ],
    pass: ["xoxp-1234-1234-1234-b41d09e7a2c85f3d6eb41d09e7a2c85f"],
  },
  DISCORD_TOKEN: {
    match: [["MTEyMzQ1Njc4OTAxMjM0NTY3", "GaBcDe", "kQ7wZ2vX5n9R3tYbL8mPdF4hJ6sC1aEgUiOq"].join(".")],
    pass: [],
  },
  TELEGRAM_TOKEN: { match: [telegram, `https://api.telegram.org/bot${telegram}/getMe`], pass: [] },
  MAILCHIMP_KEY: {
    match: [`${mailchimp}-us20`, `${mailchimp}-us6`],
    pass: [mailchimp, `${"0".repeat(32)}-us20`],
  },
  SERVICE_KEY: {
    match: [
      ["patQ7wZ2vX5n9R3tY", "0f3a9c".repeat(11)].join("."),
      ["sat", "Q7wZ2vX5n9R3tYbL8mPdF4", "hJ6sC1aEgUiOq7wZ2vX5n9R3", "tYbL8mPdF4hJ6sC1aEgU"].join("."),
      ["624656", "574654074|a2ufi6fQ3q0mWwkbxx57cwwe_6p"].join(""),
      `ASANA_TOKEN = "1/12084${["40223456784", HASH.slice(0, 32)].join(":")}"`,
      `asana: 2/12087${["79539612523", "1208824174176866"].join("/")}:${HASH.slice(0, 32)}`,
      ["CCIPAT", "n8QYkp2LUlP6oB9S75351L", HASH.slice(0, 40)].join("_"),
      `vault operator unseal ${btoa(RANDOM).slice(0, 44)}`,
      `Unseal Key 2: ${btoa(RANDOM).slice(0, 44)}`,
      `https://mainnet.infura.io/v3/${HASH.slice(0, 32)}`,
      ...["sc_", "ext_", "scauth_", "authress_"].map(
        (prefix) => `${prefix}nf8uosja3.3uwk.acc-${["w6oqv8ol", "ejjk9kw2", "mynz"].join("")}.9y2daz1l1kjhb`,
      ),
      // claude-guard-ignore secret-in-files: made up
      "BUNDLE_GEMS__CONTRIBSYS__COM=cafe01be:dead02ef",
      `'secret_key' => 'sk_${["Rwe+$<}NS0DZ%", "xhp!gOrG;3?*z3?%"].join("")}'`,
      ...["8", "10"].map((id) => `{"params": ["${id}-${RANDOM.replace(/[-_]/g, "")}4bN9"]}`), // TrueNAS
      `https://chat.test/hooks/${["9xuqwrwgstrb3", "mzrxb83nb357a"].join("")}`,
      `https://acme.webhook.office.com/webhookb2/${UUID}@${UUID.replaceAll("0", "4").toUpperCase()}/IncomingWebhook/${HASH.slice(0, 32)}/${UUID}`,
      `https://shop.firebaseio.com/orders.json?auth=${RANDOM.replace(/[-_]/g, "").slice(0, 40)}`,
      `https://api.openweathermap.org/data/2.5/weather?q=Bern&appid=${HASH.slice(0, 32)}`,
      ["Q7wZ2v", "X5n9R3tYbL8mPdF4hJ6sC1aEgUiOq", "mmk"].join("_"), // MaxMind
      `<secret>{jenkins AQAAABAAA ${RANDOM.slice(0, 32)}}</secret>`,
      ...["acme_live", "acme"].map((mark) => `{"note": "${mark}_${RANDOM.replace(/[-_]/g, "")}4bN9"}`),
      ...["SUMOLOGIC", "SUMO_LOGIC"].map((name) => `${name}_ACCESS_ID="su${["g5Xpdpa", "oxtOH"].join("")}"`),
    ],
    pass: [
      "https://app.asana.com/0/1208779539612523/1208824174176866/f",
      "asana task 1/1208779539612523 was moved to 2/1208824174176866",
      "https://mainnet.infura.io/v3/your_infura_project_id_goes_here",
      "https://eth-mainnet.g.alchemy.com/v2/YOUR_ALCHEMY_API_KEY_GOES_HERE",
      "import { useSession } from '@/hooks/useauthenticationprovider1'",
      "POST https://chat.test/hooks/your-webhook-id-goes-here",
      `sha512-${btoa(RANDOM).slice(0, 86)}==`,
      `1-${HASH}`,
      `user:${HASH}`,
      `production.${HASH}.js`,
      "mis_configured_services_and_their_dependencies",
      ...["pk_live", "cs_test", "AcmeLive", "a+acme", "ACME", "D0", "hN3_acme"].map(
        (mark) => `${mark}_${RANDOM.replace(/[-_]/g, "")}4bN9`,
      ),
      `layer_${HASH}`,
      "CMMF_KeyRecRepContentSetPKIStatusInfoStatus",
      "xnd_production_pipeline_with_many_stages_and_names_in_it",
    ],
  },
  JWT: {
    match: [
      jwt({ alg: "HS256", typ: "JWT" }),
      jwt({ typ: "JWT", alg: "RS256", kid: "a-b" }),
      `Bearer ${jwt({ alg: "none" })}`,
      ...[{ sub: "12345678901" }, { ...SAMPLE, name: "John Roe" }, { ...SAMPLE, role: "admin" }].map(
        (payload) => jwt({ alg: "HS256" }, payload),
      ),
    ],
    pass: [
      ...[{ sub: SAMPLE.sub }, SAMPLE, { ...SAMPLE, iat: 1516239022 }, { ...SAMPLE, admin: true }].map(
        (payload) => jwt({ alg: "HS256" }, payload),
      ),
      part({ alg: "HS256" }),
      `${part({ alg: "HS256" })}.${part({})}`,
      `${part({ name: "Jane" })}.${part({ sub: "12345678" })}`,
      "eyJ...",
    ],
  },
};
