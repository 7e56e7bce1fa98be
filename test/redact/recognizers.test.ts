import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Engine } from "../../src/redact/engine/engine.js";
import { RedactingFilter } from "../../src/redact/filter.js";
import { NONE, type Outcome } from "../../src/redact/recognizer.js";
import { GROUPS, RECOGNIZERS } from "../../src/redact/recognizers.js";
import { createRedactor, redact } from "../../src/redact/redact.js";
import { EXAMPLES, examplesOf } from "./examples.js";
import { nearMatches, rows, units } from "./texts.js";

describe.each(GROUPS.all)("%s", (kind) => {
  const rows = RECOGNIZERS[kind];
  const { match, pass } = EXAMPLES[kind];
  const alone = createRedactor({ entities: [kind] });
  // What no other row knows is found where one does, too.
  const found = GROUPS["secrets-generic"].includes(kind) ? /\[[A-Z_]+\]/ : `[${kind}]`;

  it("has rows that begin with ASCII", () => {
    for (const { opening } of rows) expect(opening[0]).toMatch(/^[\x20-\x7e]+$/);
  });

  it("is found in its examples", () => {
    for (const example of match) {
      expect([example, alone.redact(example).findings.length]).toEqual([example, 1]);
      expect(redact(`${example}\n`, { entities: ["all"] }).text).toMatch(found);
    }
  });

  it("has rows that each find an example by themselves", () => {
    const idle = rows.filter((row) => {
      const engine = new Engine([row]);
      return !match.some((example) => isFound(engine, example));
    });
    expect(idle.map(({ opening }) => opening.map((place) => place[0]).join(""))).toEqual([]);
  });

  it("is not found in what only looks like it", () => {
    expect(pass).not.toEqual([]);
    for (const example of pass) {
      expect(alone.redact(example)).toEqual({ text: example, findings: [] });
      expect(redact(`(${example}) `).text).toBe(`(${example}) `);
    }
  });
});

function isFound(engine: Engine, text: string): boolean {
  const filter = new RedactingFilter(engine);
  filter.push(text);
  filter.end();
  return Object.keys(filter.findings).length > 0;
}

/** A row, and a text in which something like its examples stands at `start`. */
const lookedAt = fc
  .tuple(fc.constantFrom(...rows), nearMatches, nearMatches, fc.nat(), fc.nat(), fc.boolean())
  .map(([row, before, after, n, length, near]) => {
    const { match, pass } = examplesOf(row);
    const examples = [...match, ...pass];
    const example = near ? (examples[n % examples.length] ?? "") : "";
    const text = before + example.slice(0, 1 + (length % (2 * example.length + 1))) + after;
    return { row, text, start: near ? before.length : n % (text.length + 1) };
  });

// The engine's exactness rests on these two.
describe("each row", () => {
  it("decides once: what it says of a text it says of every longer one", () => {
    fc.assert(
      fc.property(lookedAt, ({ row, text, start }) => {
        let decided: unknown;
        for (let length = start; length <= text.length; length++) {
          const outcome = row.match(text.slice(0, length), start, false);
          if (decided === undefined && outcome.kind !== "undecided") decided = outcome;
          if (decided !== undefined) expect(outcome).toEqual(decided);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it("waits for the second half of a letter in the name of a month", () => {
    const [row] = RECOGNIZERS.DATE_OF_BIRTH;
    for (const text of ["22-\u{10800}", "22 ab\u{10800}"]) {
      for (let length = 4; length <= text.length; length++) {
        expect(row?.match(text.slice(0, length), 0, false)).toEqual({ kind: "undecided" });
      }
    }
  });

  it("decides that five digits begin no address before it sees what follows", () => {
    for (const row of RECOGNIZERS.IP_ADDRESS)
      for (const text of ["22980", "22980.", "22980:", "22980.1.1.1"])
        expect(row.match(text, 0, false)).toBe(NONE);
  });

  it("decides from what is near: it looks neither behind nor ahead further than it says", () => {
    fc.assert(
      fc.property(lookedAt, fc.boolean(), ({ row, text, start }, ended) => {
        const from = Math.max(0, start - row.behind);
        const near = text.slice(from, start + row.reach);
        const outcome = row.match(text, start, ended);
        const shifted = row.match(near, start - from, ended && near.length === text.length - from);
        expect(moved(shifted, from)).toEqual(moved(outcome, 0));
      }),
      { numRuns: 20_000 },
    );
  });

  it("finds nothing where a digit follows its opening, if it says so", () => {
    const whole = GROUPS.all.flatMap((kind) =>
      RECOGNIZERS[kind].filter((row) => row.whole).map((row) => ({ row, match: EXAMPLES[kind].match })),
    );
    for (const { row, match } of whole) {
      for (const example of match) {
        for (let start = 0; start + row.opening.length <= example.length; start++) {
          const text = `${example.slice(0, start + row.opening.length)}7`;
          expect([text, row.match(text, start, true)]).toEqual([text, NONE]);
        }
      }
    }
    expect(whole.length).toBeGreaterThan(80);
  });
});

describe("each row that says how far ahead of a match its opening stands", () => {
  const announcing = rows.filter(({ ahead }) => ahead !== undefined);

  it("finds nothing that begins sooner", () => {
    expect(announcing.length).toBeGreaterThan(50);
    let found = 0;
    for (const row of announcing) {
      for (const example of examplesOf(row).match) {
        for (let at = 0; at < example.length; at++) {
          const outcome = row.match(example, at, true);
          if (outcome.kind === "none") continue;
          found++;
          expect("start" in outcome ? outcome.start : at).toBeGreaterThanOrEqual(at + (row.ahead ?? 0));
        }
      }
    }
    expect(found).toBeGreaterThan(500);
  });
});

function moved(outcome: Outcome, by: number): unknown {
  const entries = Object.entries(outcome).map(([key, value]) => [
    key,
    typeof value === "number" ? value + by : value,
  ]);
  return Object.fromEntries(entries);
}

describe("the groups", () => {
  it("hold every entity, and each in one of them", () => {
    const { all, ...parts } = GROUPS;
    expect(Object.values(parts).flat().sort()).toEqual([...all].sort());
    expect([...all].sort()).toEqual(Object.keys(RECOGNIZERS).sort());
  });

  it("are taken for what they hold, the generic ones not by default", () => {
    const text = `secret = ${["mqkvzt", "xw71"].join("")}`;
    expect(redact(text).findings).toEqual([]);
    expect(redact(text, { entities: ["secrets-generic"] }).text).toBe("secret = [GENERIC_SECRET]");
    expect(redact(`token=${["hX4tq9", "Wm2xe"].join("")}`, { entities: ["all"] }).text).toBe(
      "token=[GENERIC_SECRET]",
    );
  });
});

describe("what is told apart", () => {
  const body = "Zk3vQ8_tY1mLw0-RbXc7NhJ2uPfG5sDaE9oViT4KqMxSyWgHrCj6eUzBnIlAOpFd";
  const key = (kind: string) => ["sk", "ant", kind, body].join("-");
  const block = `-----BEGIN PRIVATE KEY-----\n${body.replace(/[-_]/g, "/")}\n-----END PRIVATE KEY-----`;

  it.each([
    ["keys back to back", key("api03") + key("admin01"), "[ANTHROPIC_API_KEY]"],
    ["a key glued to words", `x${key("api03")} y`, "x[ANTHROPIC_API_KEY] y"],
    ["a key in a URL", `https://user:${key("api03")}@host/v1`, "https://[URL_CREDENTIALS]@host/v1"],
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
