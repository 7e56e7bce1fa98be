import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Openings } from "../../../src/redact/engine/openings.js";
import { Passage } from "../../../src/redact/engine/passage.js";
import { beginsWord, continuesNumber, NONE, type Recognizer } from "../../../src/redact/recognizer.js";
import { RECOGNIZERS } from "../../../src/redact/recognizers.js";
import { examplesOf } from "../examples.js";
import { rows as all, nearMatches } from "../texts.js";

type Beginning = "anywhere" | "word" | "number";

function row(opening: readonly string[], beginning: Beginning): Recognizer {
  return {
    entity: "A",
    opening,
    ...(beginning !== "anywhere" && { word: true }),
    ...(beginning === "number" && { number: true }),
    behind: 2,
    reach: 40,
    match: () => NONE,
  };
}

/** Every place where an opening stands, or as much of it as there is before the text ends. */
function standing(rows: readonly Recognizer[], text: string): number[] {
  return [...text].flatMap((_, at) => (rows.some((one) => stands(one, text, at)) ? [at] : []));
}

function stands({ opening, word, number }: Recognizer, text: string, at: number): boolean {
  return (
    (word !== true || beginsWord(text, at)) &&
    (number !== true || !continuesNumber(text, at)) &&
    opening.every((allowed, i) => text[at + i] === undefined || allowed.includes(text[at + i] ?? ""))
  );
}

function passageOf(text: string): Passage {
  const passage = new Passage();
  passage.add(text, false);
  return passage;
}

/** The places up to `to` that a search comes by where rows may begin. */
function found(openings: Openings, text: string, to = text.length): number[] {
  const places: number[] = [];
  const passage = passageOf(text);
  const scan = openings.scan(passage, openings.signsIn(passage));
  scan.begin(0);
  for (let at = scan.next(to); at !== -1 && at <= to; at = scan.next(to)) {
    if (openings.at(text, at).length > 0) places.push(at);
  }
  return places;
}

const places = fc.array(fc.constantFrom("a", "ab", "bc", "abc", "c", "\\n", "1", "12-", "-a", "é1"), {
  minLength: 1,
  maxLength: 20,
});
const rowsOf = fc.array(
  fc
    .tuple(places, fc.constantFrom<Beginning>("anywhere", "word", "number"))
    .map(([opening, beginning]) => row(opening, beginning)),
  { minLength: 1, maxLength: 40 },
);

describe("openings", () => {
  it("are found wherever they stand, whatever they are", () => {
    fc.assert(
      fc.property(rowsOf, fc.stringMatching(/^[abcn12é‑ \\-]{0,60}$/), (rows, text) => {
        expect(found(new Openings(rows), text)).toEqual(standing(rows, text));
      }),
      { numRuns: 2_000 },
    );
  });

  it("are found from a place on, each once, from left to right", () => {
    fc.assert(
      fc.property(rowsOf, fc.stringMatching(/^[abcn12é‑ \\-]{0,60}$/), fc.nat(60), (rows, text, n) => {
        const openings = new Openings([...rows, ...RECOGNIZERS.EMAIL_ADDRESS]);
        const from = Math.min(n, text.length);
        const passage = passageOf(text);
        const scan = openings.scan(passage, openings.signsIn(passage));
        scan.begin(from);
        const places: number[] = [];
        for (let at = scan.next(); at !== -1; at = scan.next()) places.push(at);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        const isFirst = places.every((at) => at >= from);
        const all = standing(rows, text).filter((at) => at >= from);
        expect([isFirst, all.filter((at) => !places.includes(at))]).toEqual([true, []]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("are found up to a place, however long they and the runs before anchors are", () => {
    const parts = fc.constantFrom("a", "abc", "a".repeat(15), "b1".repeat(30), "@", "é", " ", "\\n", "12-");
    const texts = fc.array(parts, { maxLength: 8 }).map((list) => list.join(""));
    fc.assert(
      fc.property(rowsOf, texts, fc.nat(140), (rows, text, to) => {
        const upTo = (place: number) => place <= to;
        const openings = new Openings([...rows, ...RECOGNIZERS.EMAIL_ADDRESS]);
        expect(found(openings, text, to)).toEqual(found(openings, text).filter(upTo));
      }),
      { numRuns: 2_000 },
    );
  });

  it("are found where there are more beginnings than are followed at once", () => {
    const letters = "abcdefghijklmnop";
    const some = (n: number, i: number, k: number) =>
      Math.imul(n * 1009 + i * 101 + k * 7, 0x9e3779b1) >>> 30 > 0;
    const rows = Array.from({ length: 60 }, (_, n) =>
      row(
        Array.from({ length: 12 }, (_, i) => [...letters].filter((_, k) => some(n, i, k)).join("")),
        "anywhere",
      ),
    );
    const openings = new Openings(rows);
    let state = 1;
    const text = Array.from({ length: 40_000 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
      return letters[(state >> 12) % letters.length];
    }).join("");
    expect(found(openings, text)).toEqual(standing(rows, text));
  });

  it("are come by wherever a row finds something, by a sign that was come by before", () => {
    const openings = new Openings(all);
    const bound = all.filter(({ near }) => near !== undefined);
    const examples = fc.constantFrom(...bound.flatMap((one) => examplesOf(one).match));
    const parts = fc.array(fc.oneof(examples, nearMatches, fc.constantFrom("call ", "x ", "7 ")), {
      maxLength: 6,
    });
    let found = 0;
    fc.assert(
      fc.property(parts, fc.nat({ max: 60 }), (texts, n) => {
        const text = texts.join(" ");
        const from = Math.min(n, text.length);
        const places = new Set<number>();
        const passage = passageOf(text.slice(0, from));
        const signs = openings.signsIn(passage);
        const scan = openings.scan(passage, signs);
        for (const start of [0, from]) {
          scan.begin(start);
          for (let at = scan.next(); at !== -1; at = scan.next()) places.add(at);
          passage.add(text.slice(passage.text.length), false);
          signs.move();
        }
        for (let at = from; at < text.length; at++) {
          const isFound = bound.some((one) => stands(one, text, at) && one.match(text, at, false) !== NONE);
          if (isFound) found++;
          expect([at, places.has(at) || !isFound]).toEqual([at, true]);
        }
      }),
      { numRuns: 500 },
    );
    expect(found).toBeGreaterThan(200);
  });
});
