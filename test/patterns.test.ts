import { describe, expect, it } from "vitest";
import { literals, made, makers, type Pattern, weakness } from "./support/patterns.js";
import { filesUnder, parseSource, readSources } from "./support/sources.js";

const sources = readSources("src", "adapters");

// Some patterns are put together from parts. They are caught as they are made: when their file is loaded, or when
// what makes them is used.
const composed = await made(async () => {
  for (const path of filesUnder("src", ".ts")) await import(/* @vite-ignore */ `../${path}`);
  const { createRedactor } = await import("../src/redact/redact.js");
  createRedactor();
});

const patterns = [...literals(sources), ...composed];
const named = patterns.map(
  (pattern) => [`${pattern.at}: /${pattern.source}/${pattern.flags}`, pattern] as const,
);

describe("every pattern", () => {
  it("is found", () => {
    const files = new Set(patterns.map(({ at }) => at.split(":")[0]));
    expect([...files]).toEqual(expect.arrayContaining(["src/amounts.ts", "src/redact/recognizers/shape.ts"]));
  });

  it("is checked, also where it is made at run time", () => {
    const checked = new Set(composed.map(({ at }) => at));
    expect(makers(sources).filter((at) => !checked.has(at))).toEqual([]);
  });

  it.each(named)("%s takes linear time", { timeout: 130_000 }, (_name, pattern) => {
    expect(weakness(pattern)).toBeUndefined();
  });
});

describe("the check itself", () => {
  it.each([
    ["(a|a)*$", "", "exponential"],
    ["\\s+$", "", "2nd degree polynomial"],
    ["a+b", "g", "2nd degree polynomial"],
    [
      "[\\w.]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}",
      "g",
      expect.stringMatching(/^[34](?:rd|th) degree polynomial \(fuzz\)$/),
    ],
    ["(", "", "not decided: invalid"],
  ])("knows /%s/%s as weak", (source, flags, summary) => {
    // Of which degree, a search by chance does not always say alike.
    expect(weakness({ source, flags })).toEqual(summary);
  });

  it("reads literals wherever they stand", () => {
    const source = parseSource("src/a.ts", "const a = [{ b: /x+/g }];\nf((c) => c.replace(/\\/y/u, ''));");
    expect(literals([source])).toEqual<Pattern[]>([
      { at: "src/a.ts:1", source: "x+", flags: "g" },
      { at: "src/a.ts:2", source: "\\/y", flags: "u" },
    ]);
  });

  it("sees each way to make a regex at run time, and lets the type pass", () => {
    const text =
      "const a = new RegExp(b);\nconst c = RegExp('d'); const e: RegExp = f;\nclass G extends RegExp {}";
    expect(makers([parseSource("src/a.ts", text)])).toEqual(["src/a.ts:1", "src/a.ts:2", "src/a.ts:3"]);
  });

  it("catches what is made while it watches, by its line, and nothing after", async () => {
    const caught = await made(async () => {
      new RegExp("a+".repeat(2), "y");
      RegExp("b".repeat(2));
    });
    new RegExp("c".repeat(2));
    expect(caught.map(({ at, ...rest }) => [at.replace(/\d+/, "n"), rest])).toEqual([
      ["test/patterns.test.ts:n", { source: "a+a+", flags: "y" }],
      ["test/patterns.test.ts:n", { source: "bb", flags: "" }],
    ]);
  });
});
