import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GuardError } from "../../src/errors.js";
import type { Operators } from "../../src/redact/operators.js";
import { createRedactor, type Redactor, redact } from "../../src/redact/redact.js";
import { EXAMPLES } from "./examples.js";
import { chunked, matching, nearMatches, units } from "./texts.js";

const secret = "a secret for tests only";
const SSN = "My number is 536-22-1459.";
const with1 = (operators: Operators) => redact(SSN, { operators }).text;

function run(redactor: Redactor, chunks: readonly string[]): string {
  const filter = redactor.filter();
  return chunks.map((chunk) => filter.push(chunk)).join("") + filter.end();
}

describe("operators", () => {
  it("replace, mask, remove, by kind or by default", () => {
    expect(with1({})).toBe("My number is [US_SSN].");
    expect(with1({ US_SSN: { type: "mask" } })).toBe("My number is ****1459.");
    expect(with1({ default: { type: "mask", keep: 2 } })).toBe("My number is ****59.");
    expect(with1({ US_SSN: { type: "remove" }, default: { type: "replace" } })).toBe("My number is .");
    expect(with1({ JWT: { type: "remove" } })).toBe("My number is [US_SSN].");
  });

  it("never show more than half of a value", () => {
    expect(with1({ US_SSN: { type: "mask", keep: 16 } })).toBe("My number is ****-1459.");
    expect(with1({ US_SSN: { type: "mask", keep: 0 } })).toBe("My number is ****.");
  });

  it("never show half of a surrogate pair", () => {
    const secrets = ["ab😀cdef😀gh"];
    const masked = (keep: number) =>
      redact(secrets[0] ?? "", { secrets, operators: { default: { type: "mask", keep } } }).text;
    expect([2, 3, 4, 5].map(masked)).toEqual(["****gh", "****gh", "****😀gh", "****f😀gh"]);
  });

  it("hash: an HMAC-SHA-256, the same for the same value, another with another secret", () => {
    const bytes = createHmac("sha256", secret).update("536-22-1459").digest().subarray(0, 8);
    const letters = [...bytes]
      .map((byte) => String.fromCharCode(97 + (byte >> 4), 97 + (byte & 15)))
      .join("");
    expect(with1({ US_SSN: { type: "hash", secret } })).toBe(`My number is [US_SSN_${letters}].`);
    const long = "x".repeat(100);
    expect(with1({ US_SSN: { type: "hash", secret: long } })).not.toContain(letters);
    expect(with1({ US_SSN: { type: "hash", secret: long } })).toBe(
      with1({ US_SSN: { type: "hash", secret: long } }),
    );
  });

  it("block: the code, before any of the entity has left, and nothing of it in the error", () => {
    const filter = createRedactor({ operators: { US_SSN: { type: "block" } } }).filter();
    expect(filter.push("Yours: 536-22-145")).toBe("Yours: ");
    let thrown: unknown;
    try {
      filter.push("9 ");
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(GuardError);
    expect(thrown).toMatchObject({ code: "OUTPUT_BLOCKED" });
    expect(JSON.stringify(thrown)).not.toContain("536");
    expect(filter.findings).toEqual({ US_SSN: 1 });
  });

  const every: Operators[] = [
    { default: { type: "mask", keep: 16 } },
    { default: { type: "hash", secret } },
    { default: { type: "remove" } },
    { PRIVATE_KEY: { type: "mask" }, JWT: { type: "hash", secret }, EMAIL_ADDRESS: { type: "remove" } },
  ];
  it.each(every.map((operators) => [JSON.stringify(operators), operators] as const))(
    "give on a stream what they give on the whole: %s",
    (_name, operators) => {
      const options = { entities: ["all"], operators } as const;
      const redactor = createRedactor(options);
      const standard = createRedactor({ entities: ["all"] });
      fc.assert(
        fc.property(chunked(nearMatches), ({ text, chunks }) => {
          const whole = redactor.redact(text);
          expect(run(redactor, chunks)).toBe(whole.text);
          expect(whole.findings).toEqual(standard.redact(text).findings);
        }),
        { numRuns: 300 },
      );
    },
  );

  it.each([
    [{ operators: { SSN: { type: "mask" } } }, 'redact: "operators.SSN" must be a kind of entity or default'],
    [
      { operators: { US_SSN: { type: "mask", keep: 17 } } },
      'redact: "operators.US_SSN.keep" must be a whole number from 0 to 16',
    ],
    [{ operators: { US_SSN: { type: "hash" } } }, 'redact: "operators.US_SSN.secret" must be a string'],
    [
      { operators: { US_SSN: { type: "hash", secret: "short" } } },
      'redact: "operators.US_SSN.secret" must have at least 16 characters',
    ],
    [{ operators: { US_SSN: "mask" } }, /^redact: "operators.US_SSN" must be an operator, such as/],
  ])("refuse %j", (options, message) => {
    const refused = expect(() => redact("", options as never));
    refused.toThrow(TypeError);
    refused.toThrow(message);
  });
});

describe("allow", () => {
  const options = { entities: ["all"], allow: ["support@acme.com", ...matching.slice(0, 40)] } as const;
  const redactor = createRedactor(options);

  it("lets pass what is found and is exactly such a value, and counts it not", () => {
    const filter = redactor.filter();
    expect(filter.push("Write to support@acme.com, ") + filter.end()).toBe("Write to support@acme.com, ");
    expect(filter.findings).toEqual({});
    expect(redactor.redact("not-support@acme.com or support@acme.company")).toMatchObject({
      text: "[EMAIL_ADDRESS] or [EMAIL_ADDRESS]",
    });
  });

  it("gives on a stream what it gives on the whole", () => {
    fc.assert(
      fc.property(chunked(nearMatches), ({ text, chunks }) => {
        expect(run(redactor, chunks)).toBe(redactor.redact(text).text);
        expect(run(redactor, units(text))).toBe(redactor.redact(text).text);
      }),
      { numRuns: 300 },
    );
  });

  it("holds a match that is certain no longer than the longest of the values", () => {
    const key = EXAMPLES.ANTHROPIC_API_KEY.match.find(
      (example) => example.startsWith("sk-") && example.length > 100,
    );
    if (key === undefined) throw new Error("no key is that long");
    const filter = createRedactor({ allow: ["x".repeat(80)] }).filter();
    expect(filter.push(key.slice(0, 70))).toBe("");
    expect(filter.push(key.slice(70, 81))).toBe("[ANTHROPIC_API_KEY]");
  });
});
