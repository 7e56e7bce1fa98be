import { describe, expect, it } from "vitest";
import { isDrawn, SURELY } from "../../../../src/redact/recognizers/values/drawn.js";
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
    expect(isDrawn(name, SURELY)).toBe(false);
    const findings = CODE.map(
      (line) => redact(line(name), { entities: ["secrets", "secrets-generic"] }).text,
    );
    expect(findings).toEqual(CODE.map((line) => line(name)));
  });

  it.each(["Qx7Ld2PzR9", "k3v9q1x7t2zr", "Ldn3EeTfBqIyrrwoiBGx"])("is not %s", (text) => {
    expect(isDrawn(text, SURELY)).toBe(true);
  });

  it.each(["", "kestrel", "correct-horse-battery", "claude-sonnet-20250514", "button_primary__5BS05"])(
    "words and numbers such as %s are not drawn, either",
    (text) => {
      expect(isDrawn(text, SURELY)).toBe(false);
    },
  );

  it.each(Object.entries(SETS))("is hardly ever drawn at random from %s", (_name, characters) => {
    expect(drawn(characters, 10_000, 16).filter((text) => !isDrawn(text)).length).toBeLessThanOrEqual(25);
    expect(drawn(characters, 10_000, 32).filter((text) => !isDrawn(text)).length).toBeLessThanOrEqual(5);
  });
});
