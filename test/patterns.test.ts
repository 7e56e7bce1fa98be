import { expect, it } from "vitest";
import { madeAtRunTime, type Pattern, patternsIn, weakness } from "./support/patterns.js";
import { parseSource, readSources } from "./support/sources.js";

const sources = readSources("src", "adapters");
const patterns = patternsIn(sources);

it("finds the patterns of the sources", () => {
  expect(patterns.map(({ path }) => path)).toContain("src/options.ts");
});

const named = patterns.map((pattern) => ({
  name: `${pattern.path}: /${pattern.source}/${pattern.flags}`,
  pattern,
}));
it.each(named)("$name takes linear time", { timeout: 130_000 }, ({ pattern }) => {
  expect(weakness(pattern)).toBeUndefined();
});

it("makes no regex at run time", () => expect(madeAtRunTime(sources)).toEqual([]));

// The checks above must be able to fail.
it.each([
  ["(a|a)*$", "", "exponential"],
  ["\\s+$", "", "2nd degree polynomial"],
  ["a+b", "g", "2nd degree polynomial"],
  ["[\\w.]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}", "g", "3rd degree polynomial (fuzz)"],
  ["(", "", "not decided: invalid"],
])("knows /%s/%s as weak", (source, flags, summary) => {
  expect(weakness({ path: "", source, flags })).toBe(summary);
});

it("reads literals wherever they stand", () => {
  const source = parseSource("src/a.ts", "const a = [{ b: /x+/g }]; f((c) => c.replace(/\\/y/u, ''));");
  expect(patternsIn([source])).toEqual<Pattern[]>([
    { path: "src/a.ts", source: "x+", flags: "g" },
    { path: "src/a.ts", source: "\\/y", flags: "u" },
  ]);
});

it("sees each way to make a regex at run time, and lets the type pass", () => {
  const text =
    "const a = new RegExp(b); const c = RegExp('d'); const e: RegExp = f; class G extends RegExp {}";
  expect(madeAtRunTime([parseSource("src/a.ts", text)])).toEqual([
    "src/a.ts: new RegExp(b)",
    "src/a.ts: RegExp('d')",
    "src/a.ts: class G extends RegExp {}",
  ]);
});
