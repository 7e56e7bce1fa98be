import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Repeats } from "../../../src/redact/engine/repeats.js";
import { createRedactor } from "../../../src/redact/redact.js";

const [BEHIND, REACH] = [5, 9];

interface Asked {
  readonly place: number;
  readonly heading: string;
}

/** What is looked at from a place, and what heads it. */
function seenFrom(text: string, { place, heading }: Asked): string {
  return `${heading}|${text.slice(place - BEHIND, place + REACH)}`;
}

/** The places, from left to right, that are told to repeat one before. */
function told(text: string, asked: readonly Asked[]): Asked[] {
  const repeats = new Repeats(BEHIND, REACH);
  repeats.begin(0);
  return asked.filter((one) => repeats.has(text, one.place, { headingOf: () => one.heading }));
}

const parts = fc
  .tuple(fc.stringMatching(/^[ab]{1,9}$/), fc.nat(40))
  .map(([unit, times]) => unit.repeat(times));
const texts = fc.array(parts, { maxLength: 6 }).map((list) => list.join(""));

describe("what a text says again", () => {
  it("is told where all stood the same around a place before", () => {
    let count = 0;
    fc.assert(
      fc.property(texts, fc.array(fc.nat(20)), fc.nat(9), (text, changes, step) => {
        const asked: Asked[] = [];
        for (let place = 0; place < text.length; place += 1 + (step % 3))
          asked.push({ place, heading: changes.includes(place >> 4) ? "phone" : "" });
        const again = new Set(told(text, asked));
        const seen = new Set<string>();
        const isNew = asked.filter((one) => {
          const isKnown = seen.has(seenFrom(text, one));
          if (one.place >= BEHIND) seen.add(seenFrom(text, one));
          return again.has(one) && !isKnown;
        });
        count += again.size;
        expect(isNew).toEqual([]);
      }),
      { numRuns: 500 },
    );
    expect(count).toBeGreaterThan(5_000);
  });

  it("is most of what repeats one thing", () => {
    const text = "abcdefghij".repeat(100);
    const asked = Array.from({ length: 500 }, (_, i) => ({ place: 2 * i, heading: "" }));
    expect(told(text, asked).length).toBeGreaterThan(400);
  });

  it("hides nothing that stands in it, before it or after it", () => {
    const { redact } = createRedactor({ entities: ["all"] });
    const units = ["API_KEY=9a", "756 5555 5555 5", "a@", "call ", "x,1234567\n", "ssn\n", "| 12 "];
    const found = ["My SSN is 536-22-1459. ", "a@b.example.com ", "call 201-555-0123 "];
    const alone = (text: string) => redact(`. ${text}`).findings.map(({ entity }) => entity);
    const repeated = fc
      .tuple(fc.constantFrom(...units), fc.nat(400))
      .map(([unit, times]) => unit.repeat(times));
    fc.assert(
      fc.property(repeated, repeated, fc.constantFrom(...found), (before, after, value) => {
        const text = `${before}. ${value}${after}`;
        const from = before.length + 2;
        const within = redact(text).findings.filter(
          ({ start }) => start >= from && start < from + value.length,
        );
        expect(within.map(({ entity }) => entity)).toEqual(alone(value));
      }),
      { numRuns: 200 },
    );
  });
});
