import { describe, expect, it } from "vitest";
import { createRedactor, redact } from "../../src/redact/redact.js";

// Beside the names of services, where a key would stand.
const STAND_INS = [
  "POSTHOG_KEY=phs_your-key-here",
  "POSTHOG_API_KEY=pha_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  "unkey_your_root_key_goes_right_here",
  "UNKEY_ROOT_KEY=unkey_xxxxxxxxxxxxxxxxxxxxxxxx",
  "TRIGGER_SECRET_KEY=tr_dev_xxxxxxxxxxxxxxxxxxxx",
  "TRIGGER_SECRET_KEY=tr_prod_your_key_here",
  "RAMP_CLIENT_SECRET=ramp_sec_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX",
  "LICHESS_TOKEN=lip_yourtokenhere123456789",
  "SALAD_API_KEY=salad_cloud_user_<your key>",
  "voiceflow: VF.DM.xxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxx",
  "VF.DM.your_project.your_api_key_goes_here_now",
  "MINTLIFY_API_KEY=mint_your_api_key_from_the_dashboard",
  "xau_YOUR_XATA_API_KEY_GOES_RIGHT_HERE_NOW",
  "permit_key_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  "WOO_KEY=ck_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx and cs_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  "ck_0000000000000000000000000000000000000000",
  "1PRK-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX",
  "modal token set --token-id ak-XXXXXXXXXXXXXXXXXXXXXX --token-secret as-XXXXXXXXXXXXXXXXXXXXXX",
  "export NOTION_REFRESH=nrt_your_refresh_token_here_from_the_oauth_flow_12",
  "sk_test_xxx",
  "sk_dev_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  "https://user:password@host/db",
  "https://<token>@github.com/org/repo.git",
  "https://YOUR_TOKEN@github.com/org/repo.git",
  "git clone https://your-personal-access-token@github.com/org/repo.git",
  "https://examplePublicKey@o0.ingest.sentry.io/0",
  "https://git@github.com/org/repo.git",
  "https://jane.doe@bitbucket.org/team/repo.git",
  "sftp://deploy-user-production@files.test.org/in",
  "https://x-access-token@github.com/org/repo",
  "https://maker.ifttt.com/trigger/{event}/with/key/{your_key}",
  "https://maker.ifttt.com/trigger/door_opened/with/key/xxxxxxxxxxxxxxxxxxxxxx",
  "https://chat.example.com/hooks/xxxxxxxxxxxxxxxxxxxxxxxxxx",
  "POST https://mattermost.example.com/hooks/your-webhook-id-goes-here",
  "import x from '@/hooks/useauthenticationprovider'",
  "src/hooks/usepersistentlocalstorage",
  "https://hook.eu1.make.com/your-webhook-address-goes-here1",
  "https://hc-ping.com/your-uuid-here",
  "https://app.azurewebsites.net/api/f?code=<function-key>",
  "https://app.test/cb?code=AUTHORIZATION_CODE_FROM_THE_PROVIDER_GOES_HERE&state=xyz",
  "https://b.s3.amazonaws.com/a?X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Signature=<signature-value>",
  "X-Amz-Signature=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  "Authorization: Client-ID YOUR_ACCESS_KEY_FROM_UNSPLASH",
  "Authorization: GenieKey your-api-key-goes-here-1",
  "Authorization: SSWS {api_token}",
  "X-App-Key: your-app-key-1234",
  "Authorization: AWS4-HMAC-SHA256 Credential=...",
];

// Words that say what the password is and of what, and values that manuals show.
const NAMES_OF_SECRETS = [
  "postgresql://taskboard:taskboard_secret@db:5432/taskboard",
  "mysql://shop:shopadmin@db/shop",
  "redis://:nest-password@redis:6379",
  "mysql+pymysql://crm_user:CRM_PASS_v1@db/crm",
  "curl -u blog:blogPw1234 http://localhost:3000",
  "mysql -u root -pinvoiceSecretKey! app",
  'password: "ChatappDevPassword123"',
  "DB_PASSWORD=expressPass_2024",
  `data: { DB_PASSWORD: ${btoa("chatapppassword")} }`,
  `data: { password: ${btoa("your_password_here\n")} }`,
  "postgres://app:unsafe-default@db.internal:5432/app",
  "api_key: key_live_abc123xyz",
  "data: { username: YWRtaW4=, password: MWYyZDFlMmU2N2Rm }",
  "postgres://APP:p%40ssw0rd@HOST/DB",
  "postgres://app:%3Cpassword%3E@host/db",
  "neo4j://neo4j:neo4jpassword@localhost:7687",
  "https://deploy:invalid@git.test.org/team/app.git",
  "ENCRYPTION_KEY=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
  "The NTLM hash of an empty password is 31d6cfe0d16ae931b73c59d7e0c089c0.",
  "KMAC's sample key is 404142434445464748494A4B4C4D4E4F505152535455565758595A5B5C5D5E5F.",
  `AWS_SESSION_TOKEN=${"IQoJb3JpZ2luX2".repeat(6)}EXAMPLE`,
  `Authorization: Basic ${btoa("user:zzzz")}`,
  `Authorization: Basic ${btoa("joe:secret")}`,
  `"auth": "${btoa("blob:blob-password")}"`,
  'token = "ya29.A0ARrdaM-FAKE"',
  `token = "${["sk-proj", "AAAA1111BBBB2222CCCC3333"].join("-")}"`,
  `ANTHROPIC_API_KEY=${["sk-ant", "api03", "TheseWordsStandWhereARealKeyWouldAndNobodyEverMadeOneOfThemSoFar12345"].join("-")}`,
];

// Where a list goes on, what a secret is known by, and addresses that everybody may know.
const NO_SECRETS = [
  'nextPageToken: "zYuCuPRIlkaWDn3ucmQkRE01MDWiCcWg"',
  'An opaque token. Each reply holds `nextPageToken: "zYuCuPRIlkaWDn3ucmQkRE01MDWiCcWg"`',
  "NextContinuationToken='1gCy660RosRwQSjc4D3grJ148z5CaIJAyOBakDqZJqyZi173VjWW2uQ=='",
  'next_token="ab8Kx2LmQw8RtYu4VbN1cZs7dFgH" sync-token: "Zk3vQ8tY1mLw0RbXc7NhJ2uP"',
  '"hashed_secret": "cb95b6e555ec5948e92b3a365bfb15c0e0fa7d3e"',
  'const token = "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"; // USDC',
  "token: 0x600ee6274b22",
  "secretName: registry-credentials-5t8kd",
  "private_key_path: certs-2024a/site2b",
  "login: sso-2fa-required-v2",
  "    Next page token: eav1OzQB0OM8rLdGXOEsyQWSG",
  "mscorlib, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089",
  "`public_token: public-sandbox-c71eed71-5ac3-4b78-a375-8c906be23049`",
  "checksum/secret: 3d1f387dd582a5a36bcfd33b46b982d6c6c0239da21c27701c545f3b5f229fc7",
  "Cache restored from key: Linux-node-326ade5d1ba8e0642ec916edeaa8156e2acd6d8752e47932a05e4aa841193894",
  "the clientToken `pubfcd6effd019479db40ad9fe7c240cbd1` of a browser",
  "`pages/login-1047953f0cc7489c.js`, `/_next/static/ox4IXwPQQGS5ktXZv9W57/_buildManifest.js`",
  "AuthorizedHttp(\n    credentials, http=URLLIB3_HTTP2)",
  "SignedHeaders=host;x-amz-security-token, Signature=41e226f997bf917ec6c9b2b14218df0874225f13bb153236c247881e614fafc9",
];

const UNKNOWN = ["9xQ2", "vT"].join("");
const DIGITS = ["3d1f387dd582a5a3", "6bcfd33b46b982d6"].join("");
const STILL_SECRETS = [
  `mysql://shop:shop${["K3y", "987"].join("")}@db/shop`,
  `mysql://shop:shop-${UNKNOWN}@db/shop`,
  `mysql://shop:${["%40", UNKNOWN, "%40"].join("")}@db/shop`,
  `redis://:nest-password-${UNKNOWN}@redis:6379`,
  `password: ${btoa(`chatapp-${UNKNOWN}-password`)}`,
  `access_token = "0x${DIGITS}${DIGITS.slice(0, 31)}5"`,
  `access_token: ${btoa(`jane:${DIGITS.slice(0, 20)}`)}`,
  `AWS_SESSION_TOKEN=${"IQoJb3JpZ2luX2".repeat(2)}${DIGITS}`,
  `the nextToken is not the token: "${["zYuCuPRIlkaWDn3u", "cmQkRE01MDWiCcWg"].join("")}"`,
];

const IDS = [
  "mailgun build 3f2a9c1d8e7b6a5f4c3d2e1f0a9b8c7d6e5f4a3b (git)",
  "vercel deployment dpl_8Hq2mZ1xKc9vW3nR7tYp4bLs5dFg ready",
  "netlify deploy id 64f1c2a9b7e3d50012a4c8f1 published",
  "sentry release 9fceb02d0ae598e95dc970b74767f19372d61af8",
  "posthog-js@1.139.3 sha512-Y0m3Qm1xk5C4iUo0VxYp8r9T3l5p6sVf8Wm2Bv4sZ1nXq7Kd9aHj2LgR5uEt8oIc3bNw6yPfS1vDxMz0kQaGhA==",
  '"integrity": "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"',
  "supabase project ref ejcvydfyxzmbtfbfstnq in eu-west-1",
  "docker pull linear/app@sha256:4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a",
  "stripe event evt_1NG8Du2eZvKYlo2CUI79vXWy, customer cus_NffrFeUfNV2Hib, price price_1MoBy5LkdIwHu7ixZhnattbh, pi_3MtwBwLkdIwHu7ix28a3tqPa",
  "checkout session cs_test_a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8s9t0u1v2w3x4y5z6",
  "openai run run_8fD2kLqPz1xWv7mNc3bR5tYh on thread thread_abc9Kx2LmQw8RtYu4VbN1cZs",
  "anthropic msg_01XFDUDYJgAACzvnptvVoYEL toolu_01A09q90qw90lq917835lq9",
  "slack channel C024BE91L, user U061F7AUR, ts 1712345678.123456",
  "twilio message SMxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  "linear issue ENG-1234 id 8b9a5f2c-3d1e-4f7a-9c6b-2e8d7f1a0b3c",
  "pinecone index host https://idx-4zo0ijk.svc.us-east1-aws.pinecone.io, vector id 3f7d2a10-9b8c-4e5f-a1d2-c3b4e5f60718",
  ".css-1q2w3e4r5t, .sc-bdVaJa.hPQRsT, .MuiButton-root-142, ._3kF9sKq1Zx0pLm8vTn2b",
  "main.8f3a2b1c9d7e.js vendors~main.1a2b3c4d5e6f7a8b.chunk.js production.6dd1b0f2a3c4e5d6f7a8b9c0.min.js",
  "![](data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==)",
  "user:42 session expired; cache key user:1b4f0e9851971998e732078544c96b36c3d01cedf7caa332359d6f1d83567014 evicted",
  "GET /v1/objects?key=uploads/2024/report-final-v2.pdf&versionId=3sL4kqtJlcpXroDTDmJ-rmSpXd3dIbrHY",
  "?etag=9b2cf535f27731c974343645a3985328&code=200&auth=none",
  "redis key_5d41402abc4b2a76b9719d911017c592 expired",
  "ptr_to_member_function_with_many_arguments_and_a_long_name",
  "as-needed, al-Khwarizmi, al-andalus-in-the-middle-ages-and-the-early-modern-period",
  "mis_configured_services_and_their_dependencies mik_ami",
  "ledger NF-2024-000123, invoice KEY00123456, tr_row tr_data tr_pat_tern",
  "commit 3a1b-range 1-2f8e7c6d5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a0",
  "https://lookup.test/t1.9eu and 1-800-FLOWERS, 10-K filings 10-Q",
  "wireguard PublicKey = HIgo9xNzJMWLKASShiTqIybxZ0U3wGLiUeJ1PKf8ykw=",
  "xnd_production_pipeline_with_many_stages_and_names_in_it",
  "y0_Axis label and x0_Axis",
  "tgpak_ tgpat_ prefixes are for Tolgee",
  "seam_test, tsec_ondary_index_of_the_table_name_in_use_now",
];

describe("what stands where a key would", () => {
  it.each(STAND_INS)("stands for one: %s", (text) => {
    expect(redact(text)).toEqual({ text, findings: [] });
  });

  it.each(NAMES_OF_SECRETS)("is named, and not told: %s", (text) => {
    expect(redact(text)).toEqual({ text, findings: [] });
  });

  it.each(NO_SECRETS)("is no secret: %s", (text) => {
    const redactor = createRedactor({ entities: ["secrets", "secrets-generic"] });
    expect(redactor.redact(text)).toEqual({ text, findings: [] });
  });

  it.each(STILL_SECRETS)("is one, though a part of it is as harmless: %s", (text) => {
    expect(redact(text).findings).toHaveLength(1);
  });

  it.each(IDS)("is a hash, an id or a name: %s", (text) => {
    expect(redact(text)).toEqual({ text, findings: [] });
  });
});
