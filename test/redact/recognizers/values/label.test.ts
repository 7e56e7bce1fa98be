import { describe, expect, it } from "vitest";
import { isLabel } from "../../../../src/redact/recognizers/values/label.js";
import { redact } from "../../../../src/redact/redact.js";

const RANDOM = ["Xk7Qw2Lz9Rb4", "Tn6Vd3Hs8Mf1", "Gc5Yp0Jt"].join("");
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
