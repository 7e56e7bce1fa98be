import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CANARY, canaryOf } from "../../src/prompt/canary.js";

describe("canaryOf", () => {
  it("is 64 bits of an HMAC-SHA-256 of the prompt", () => {
    fc.assert(
      fc.property(
        fc.option(fc.string(), { nil: undefined }),
        fc.string({ unit: "grapheme" }),
        (secret, prompt) => {
          const mac = createHmac("sha256", secret ?? "")
            .update(`claude-guard canary\n${prompt}`)
            .digest();
          const letters = [...mac.subarray(0, 8)].map((byte) =>
            String.fromCharCode(97 + (byte >> 4), 97 + (byte & 15)),
          );
          expect(canaryOf(secret, prompt)).toBe(letters.join(""));
        },
      ),
    );
  });

  it("is what the pattern finds", () => {
    const canary = canaryOf("a secret of sixteen", "Be kind.");
    expect(CANARY.exec(`${canary} and more`)?.[0]).toBe(canary);
    expect(CANARY.test(`x${canary}`)).toBe(false);
  });
});
