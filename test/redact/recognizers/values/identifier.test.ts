import { describe, expect, it } from "vitest";
import { isIdentifier, isLabel } from "../../../../src/redact/recognizers/values/identifier.js";
import { redact } from "../../../../src/redact/redact.js";

const IDENTIFIERS = [
  "signing.Ed25519PrivateKey",
  "RSA4096KeyPair",
  "OAuth2ClientError",
  "S3UploadLocation",
  "acme_x509_chain_t",
  "PKCS12_STORE_CONTEXT",
  "V4L2_CID_GAIN_BASE",
  "Hmac256SignerStore",
  "TokenFactoryV2",
  "acme-staging-uploads-eu1",
  "hmacsha512-prod-us2",
  "aws4_request",
  "rfc9421#section-2.4",
];
const CODE: readonly ((name: string) => string)[] = [
  (name) => `def rotate(private_key: ${name}, password: bytes) -> None:`,
  (name) => `void set_private_key(${name} *key, size_t length);`,
  (name) => `class InvalidTokenError(${name}): ...`,
  (name) => `services.AddSingleton<IApiKeyStore, ${name}>();`,
  (name) => `client_secret_provider: ${name}`,
  (name) => `'acme_check_private_key',\n  '${name}',`,
  (name) => `let signing_key = ${name}::try_from(bytes)?;`,
  (name) => `SIGNING_KEY_NAME=${name}`,
];
const SETS = {
  base62: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
  base64url: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_",
  "small letters and digits": "abcdefghijklmnopqrstuvwxyz0123456789",
  base32: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
};

/** Made at run time, the same each time. */
function drawn(characters: string, count: number, length: number): string[] {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return characters[Math.floor((state / 2 ** 32) * characters.length)];
  };
  return Array.from({ length: count }, () => Array.from({ length }, next).join(""));
}

describe("the name of something in a program", () => {
  it.each(IDENTIFIERS)("%s is no secret, whatever it is given to", (name) => {
    expect(isIdentifier(name)).toBe(true);
    const findings = CODE.map(
      (line) => redact(line(name), { entities: ["secrets", "secrets-generic"] }).text,
    );
    expect(findings).toEqual(CODE.map((line) => line(name)));
  });

  it.each(["", "1234", "s3", "kestrel", "Qx7Ld2PzR9", "prod-7f3a9c1e-eu1", "Ldn3EeTfBqIyrrwoiBGx"])(
    "is not %s",
    (text) => {
      expect(isIdentifier(text)).toBe(false);
    },
  );

  it.each(Object.entries(SETS))("is hardly ever drawn at random from %s", (_name, characters) => {
    expect(drawn(characters, 10_000, 16).filter(isIdentifier).length).toBeLessThanOrEqual(15);
    expect(drawn(characters, 10_000, 32).filter(isIdentifier)).toEqual([]);
  });
});

const [RANDOM = ""] = drawn(SETS.base62, 1, 32);
const LABELS = [
  "api_key_id",
  "accessKeyId",
  "token-id",
  "tokenHash",
  "secret_arn",
  "signing_key_fingerprint",
  "secretVersion",
];
const LOCATIONS = [
  "Idempotency-Key",
  "blobKey",
  "partition_key",
  "eventKey",
  "sort-key",
  "Sec-WebSocket-Key",
];
const GIVEN: readonly ((name: string) => string)[] = [
  (name) => `${name}: ${RANDOM}`,
  (name) => `const it = { "${name}": "${RANDOM}" };`,
  (name) => `| ${name} | ${RANDOM} |`,
  (name) => `?${name}=${RANDOM}&page=2`,
];

describe("a name", () => {
  it.each(LABELS)("%s is that of what tells a secret from others", (name) => {
    expect(isLabel(name)).toBe(true);
    for (const form of GIVEN) {
      expect(redact(form(name), { entities: ["secrets", "secrets-generic"] }).text).toBe(form(name));
    }
  });

  it.each(["api_key", "tokenHashes", "client_secret_id", "password_hash", "pwdHash", "paid"])(
    "%s is not",
    (name) => {
      expect(isLabel(name)).toBe(false);
    },
  );

  it.each(LOCATIONS)("%s says where something is", (name) => {
    for (const form of GIVEN) expect(redact(form(name)).text).toBe(form(name));
  });

  it.each([
    "find_path(SQLite3_BINARY_DIRECTORY)",
    "ACME_PATH=bin9/Xk2wQ7rT5/zLm8",
    "acme_patterns: m2k9-Xw7Q-t5Rz-8bLp",
  ])("%s begins with that of a token, and is longer", (text) => expect(redact(text).text).toBe(text));

  it("of a signing key is given the id of one", () => {
    const text = ["git config --global user.signingkey 7C1E", "94B80D52", "A6F3"].join("");
    expect(redact(text).text).toBe(text);
  });

  it("of a secret has its value found beside such names", () => {
    const text = `api_key_id: k-17\napi_key: ${RANDOM}\nacme_key = ${RANDOM}`;
    expect(redact(`${text}\nACME_PAT=${RANDOM}`).findings).toHaveLength(3);
  });
});
