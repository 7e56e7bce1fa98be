import { describe, expect, it } from "vitest";
import { engineOf } from "../../../src/redact/engine/engines.js";
import { RECOGNIZERS } from "../../../src/redact/recognizers.js";
import { redact } from "../../../src/redact/redact.js";

describe("an engine", () => {
  it("is made once for the same kinds, in whatever order they are named", () => {
    const engine = engineOf(["US_SSN", "contact"]);
    expect(engineOf(["contact", "US_SSN", "contact"])).toBe(engine);
    expect(engineOf(["contact"])).not.toBe(engine);
  });

  it("is made anew with kinds of one's own", () => {
    const own = RECOGNIZERS.CREDIT_CARD;
    expect(engineOf(["US_SSN"], own)).not.toBe(engineOf(["US_SSN"], own));
  });

  it("is made again once there were many others", () => {
    const engine = engineOf(["JWT"]);
    for (const name of Object.keys(RECOGNIZERS).slice(0, 8)) engineOf([name as keyof typeof RECOGNIZERS]);
    expect(engineOf(["JWT"])).not.toBe(engine);
  });
});

describe("options that changed since the last call", () => {
  it("are read again", () => {
    const options = { entities: ["US_SSN" as const], allow: [""] };
    options.allow = [];
    expect(redact("536-22-1459", options).findings).toHaveLength(1);
    options.allow.push("536-22-1459");
    expect(redact("536-22-1459", options).findings).toEqual([]);
  });
});
