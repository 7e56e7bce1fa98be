import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Columns, columnOf } from "../../../src/redact/engine/columns.js";
import { Headings } from "../../../src/redact/engine/headings.js";
import { Passage } from "../../../src/redact/engine/passage.js";
import { Signs, signsOf } from "../../../src/redact/engine/signs.js";
import { SignsNear } from "../../../src/redact/engine/signs-near.js";
import { findOpening, type Recognizer } from "../../../src/redact/recognizer.js";
import { type EntityName, RECOGNIZERS } from "../../../src/redact/recognizers.js";
import { EXAMPLES } from "../examples.js";
import { nearMatches, rows } from "../texts.js";

const bound = rows.filter(({ near }) => near !== undefined);
const signs = new Signs(rows, new Columns());

/** Tells whether a row is asked at one place after the other, with the signs that end up to there taken note of. */
function asking(of: Signs, text: string): (rank: number, start: number) => boolean {
  const passage = new Passage();
  passage.add(text, false);
  const near = new SignsNear(of, passage, new Headings());
  const { automaton } = of;
  let state = automaton.beginning;
  let at = 0;
  return (rank, start) => {
    for (; at <= Math.min(start, text.length - 1); at++) {
      state = automaton.follow(state, columnOf(text.charCodeAt(at)));
      near.note(automaton.at(state).signs, at + 1);
    }
    const group = of.groups[rank];
    return group === undefined || near.isNear(group, start);
  };
}

function finds(row: Recognizer, text: string, start: number): boolean {
  if (findOpening(row.opening, text, start) === "none") return false;
  return row.match(text, start, false).kind !== "none";
}

/** How often rows of a kind find something in a text, each of them where a sign stands near it. */
function countFound(kind: EntityName, text: string): number {
  const isAsked = asking(signs, text);
  let found = 0;
  for (let start = 0; start < text.length; start++) {
    const finding = RECOGNIZERS[kind].filter((row) => finds(row, text, start));
    // Where one of them is asked whatever signs there are, that is enough.
    if (finding.some((row) => row.near === undefined)) continue;
    found += finding.length;
    for (const row of finding) {
      const asked = isAsked(rows.indexOf(row), start);
      expect([text, start, asked]).toEqual([text, start, true]);
    }
  }
  return found;
}

describe("signs", () => {
  it("stand near all that a row finds or waits for", () => {
    const spaced = fc
      .tuple(fc.constantFrom(...bound), nearMatches, fc.nat(), fc.nat({ max: 60 }), nearMatches)
      .map(([{ entity }, before, n, gap, after]) => {
        const kind = entity as EntityName;
        const { match } = EXAMPLES[kind];
        const example = match[n % match.length] ?? "";
        return { kind, text: `${before}${example.replace(" ", " ".repeat(gap))}${after}${" ".repeat(60)}` };
      });
    let found = 0;
    const check = ({ kind, text }: { kind: EntityName; text: string }) => {
      found += countFound(kind, text);
    };
    fc.assert(fc.property(spaced, check), { numRuns: 2_000 });
    expect(found).toBeGreaterThan(500);
  });

  it("stand near each example, whatever one of its spaces becomes", () => {
    let found = 0;
    for (const kind of new Set(bound.map(({ entity }) => entity as EntityName))) {
      for (const example of EXAMPLES[kind].match) {
        for (const space of example.matchAll(/ |$/g)) {
          for (const instead of ["", "  ", "\n", "-", ".", "'"]) {
            const text = `${example.slice(0, space.index)}${instead}${example.slice(space.index + 1)}`;
            found += countFound(kind, `${text}${" ".repeat(200)}`);
          }
        }
      }
    }
    expect(found).toBeGreaterThan(5_000);
  });

  it("do not stand near what is far from them", () => {
    const far = `Passport no. ${"x ".repeat(60)}`;
    const text = `${far}99003853 ${"x ".repeat(60)}`;
    const passports = bound.filter(({ entity }) => entity === "PASSPORT");
    const own = new Signs(passports, new Columns());
    const isAsked = asking(own, text);
    for (const rank of passports.keys()) expect(isAsked(rank, far.length)).toBe(false);
  });

  it("tell of their own rows alone", () => {
    const text = `Passport no. 99003853 ${"x ".repeat(60)}`;
    const isAsked = asking(signs, text);
    const asked = rows.filter((row, rank) => row.near !== undefined && isAsked(rank, text.indexOf("99")));
    expect(new Set(asked.map(({ entity }) => entity))).toEqual(new Set(["PASSPORT"]));
  });

  it("are words of some length, so that few texts have many", () => {
    for (const { near } of bound) {
      for (const sign of [...(near?.before ?? []), ...(near?.after ?? [])].flatMap((pattern) =>
        signsOf(pattern),
      )) {
        expect(sign.length).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it("are looked for by patterns that can be told where to begin", () => {
    for (const { near } of bound) for (const { flags } of near?.before ?? []) expect(flags).toContain("g");
  });

  it("are read as far as they can be listed", () => {
    expect(signsOf(/(?<![a-z])(?:ab?|c[de]|(?:x|y)z) no(?: .){0,9}$/)).toEqual([
      [expect.any(String), "a", " ", "n", "o"],
      [expect.any(String), "a", "b", " ", "n", "o"],
      [expect.any(String), "c", "de", " ", "n", "o"],
      [expect.any(String), "x", "z", " ", "n", "o"],
      [expect.any(String), "y", "z", " ", "n", "o"],
    ]);
  });

  it("may begin a text, and end it", () => {
    const row = { ...(bound[0] as Recognizer), near: { before: [/(?<![a-z])id(?![a-z])/gi] }, behind: 20 };
    const one = new Signs([row], new Columns());
    const isNear = (text: string, at: number) => asking(one, text)(0, at);
    expect(isNear("ID 12 .", 3)).toBe(true);
    expect(isNear("aid 12 .", 4)).toBe(false);
    expect(isNear("12", 2)).toBe(true);
  });
});
