import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openingsPattern } from "../../src/redact/engine.js";
import { DEFAULT_ENTITIES, type EntityName, RECOGNIZERS } from "../../src/redact/recognizers.js";
import { createRedactor, redact } from "../../src/redact/redact.js";
import { weakness } from "../support/patterns.js";
import { nearMatches, rows, units } from "./texts.js";

describe.each(Object.entries(RECOGNIZERS))("%s", (name, row) => {
  const alone = createRedactor({ entities: [name as EntityName] });

  it("is in the table by its own name", () => expect(row.entity).toBe(name));

  it.each(row.examples.match)("finds %j", (example) => {
    expect(alone.redact(example).findings).toHaveLength(1);
    expect(redact(`${example}\n`).text).toContain(`[${name}]`);
  });

  it.each(row.examples.pass)("lets pass %j", (example) => {
    expect(redact(example)).toEqual({ text: example, findings: [] });
    expect(redact(`(${example}) `).text).toBe(`(${example}) `);
  });

  it("is found wherever it begins: each opening is ASCII and every match has it", () => {
    expect(row.opening[0]).toMatch(/^[\x20-\x7e]+$/);
    for (const example of row.examples.match) {
      const start = alone.redact(example).findings[0]?.start ?? 0;
      row.opening.forEach((allowed, i) => void expect(allowed).toContain(example[start + i]));
    }
  });

  // The engine's exactness rests on these two.
  it("decides once: what it says of a text it says of every longer one", () => {
    fc.assert(
      fc.property(nearMatches, fc.nat(), (text, n) => {
        const start = n % (text.length + 1);
        let decided: unknown;
        for (let length = start; length <= text.length; length++) {
          const outcome = row.match(text.slice(0, length), start, false);
          if (decided === undefined && outcome.kind !== "undecided") decided = outcome;
          if (decided !== undefined) expect(outcome).toEqual(decided);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("decides from what is near: it looks neither behind nor ahead further than it says", () => {
    fc.assert(
      fc.property(nearMatches, fc.nat(), fc.boolean(), (text, n, ended) => {
        const start = n % (text.length + 1);
        const from = Math.max(0, start - row.behind);
        const near = text.slice(from, start + row.reach);
        const outcome = row.match(text, start, ended);
        const shifted = row.match(near, start - from, ended && near.length === text.length - from);
        const { kind } = outcome;
        if (outcome.kind === "found") expect(shifted).toEqual({ kind, end: outcome.end - from });
        else if (outcome.kind === "certain") expect(shifted).toEqual({ kind, from: outcome.from - from });
        else expect(shifted.kind).toBe(kind);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("the pattern of all openings", () => {
  const pattern = openingsPattern(rows.map((row) => row.opening));

  it("takes linear time", { timeout: 130_000 }, () => {
    const { source, flags } = pattern;
    expect(weakness({ source, flags })).toBeUndefined();
  });

  it("finds what the end of the text cuts off", () => {
    const found = (text: string) => text.match(openingsPattern([["a", "bB", "]^-\\"]]))?.[0];
    expect(["xa", "xab", "xaB]", "xaB^", "xaB-", "xaB\\", "xac", "xabc", "x"].map(found)).toEqual([
      "a",
      "ab",
      "aB]",
      "aB^",
      "aB-",
      "aB\\",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it("redacts by default everything that there is for now", () => {
  expect([...DEFAULT_ENTITIES].sort()).toEqual(Object.keys(RECOGNIZERS).sort());
});

describe("what is told apart", () => {
  const body = "Zk3vQ8_tY1mLw0-RbXc7NhJ2uPfG5sDaE9oViT4KqMxSyWgHrCj6eUzBnIlAOpFd";
  const key = (kind: string) => ["sk", "ant", kind, body].join("-");
  const block = `-----BEGIN PRIVATE KEY-----\n${body.replace(/[-_]/g, "/")}\n-----END PRIVATE KEY-----`;

  it.each([
    ["keys back to back", key("api03") + key("admin01"), "[ANTHROPIC_API_KEY]"],
    ["a key glued to words", `x${key("api03")} y`, "x[ANTHROPIC_API_KEY] y"],
    ["a key in a URL", `https://user:${key("api03")}@host/v1`, "https://user:[ANTHROPIC_API_KEY]@host/v1"],
    ["a key against a block", `${key("api03")}${block}.`, "[ANTHROPIC_API_KEY][PRIVATE_KEY]."],
    ["a number against a key", `536-22-1459${key("api03")}`, "[US_SSN][ANTHROPIC_API_KEY]"],
    [
      "a key after a mention",
      `${["sk", "ant", ""].join("-")}${key("api03")}`,
      `${["sk", "ant", ""].join("-")}[ANTHROPIC_API_KEY]`,
    ],
    [
      "a cut key against a block",
      `${key("api03").slice(0, 33)}${block}.`,
      `${key("api03").slice(0, 33)}[PRIVATE_KEY].`,
    ],
    ["two blocks", `${block}\n${block}\nBye`, "[PRIVATE_KEY]\n[PRIVATE_KEY]\nBye"],
    ["a block in a block", `${block.slice(0, 70)}${block} Bye`, "[PRIVATE_KEY] Bye"],
    [
      "a block after a mention",
      `Look for -----BEGIN PRIVATE KEY-----: ${block} Bye`,
      "Look for -----BEGIN PRIVATE KEY-----: [PRIVATE_KEY] Bye",
    ],
    ["a block without end", `Here: ${block.slice(0, 70)}\nAnd more.`, "Here: [PRIVATE_KEY]"],
    ["a block in JSON", JSON.stringify({ key: block }), '{"key":"[PRIVATE_KEY]"}'],
    [
      "a block in JSON in JSON",
      JSON.stringify(JSON.stringify({ key: block })),
      '"{\\"key\\":\\"[PRIVATE_KEY]\\"}"',
    ],
  ])("%s", (_name, text, redacted) => {
    expect(redact(text).text).toBe(redacted);
    expect(units(text).length).toBe(text.length);
  });
});
