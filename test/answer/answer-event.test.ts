import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEvent } from "../../src/answer/answer-event.js";
import { GuardError } from "../../src/errors.js";

const delta = (text: string) => ({
  type: "content_block_delta",
  index: 0,
  delta: { type: "text_delta", text },
});

describe("parseEvent", () => {
  it("reads a piece of text as JSON.parse does, however it is spaced", () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom("\u2028", "\x7f", "}}"),
    );
    const space = fc.constantFrom("", " ", "  ", "\n");
    fc.assert(
      fc.property(text, fc.nat(), fc.array(space, { minLength: 9, maxLength: 9 }), (given, index, spaces) => {
        const [a, b, c, d, e, f, g, h, i] = spaces;
        const inner = `{"type":${a}"text_delta",${b}"text":${c}${JSON.stringify(given)}${d}}`;
        const json = `{"type":${e}"content_block_delta",${f}"index":${g}${index},${h}"delta":${i}${inner}${a}}`;
        expect(parseEvent(json)).toEqual({ ...delta(given), index });
        expect(parseEvent(json)).toEqual(JSON.parse(json));
      }),
    );
  });

  it("takes nothing for a piece of text that JSON.parse reads otherwise", () => {
    const usual = JSON.stringify(delta("Hello"));
    const change = fc.tuple(
      fc.nat({ max: usual.length }),
      fc.nat({ max: 3 }),
      fc.constantFrom("", '"', "\\", "0", ",", "}", " ", "\n", "\0", ',"index":7', '","text":"b'),
    );
    fc.assert(
      fc.property(change, ([at, length, instead]) => {
        const json = usual.slice(0, at) + instead + usual.slice(at + length);
        expect(outcome(() => parseEvent(json))).toEqual(outcome(() => JSON.parse(json)));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["", "17", "null", '"text"', "{not json", `${JSON.stringify(delta("a"))}}`])(
    "refuses what is no object, without quoting it: %s",
    (data) => {
      expect(() => parseEvent(data)).toThrow(GuardError);
      expect(() => parseEvent(data)).toThrow(/^Claude sent an event that is not JSON\.$/);
    },
  );
});

function outcome(parse: () => unknown): unknown {
  try {
    const value = parse();
    return typeof value === "object" ? value : "refused";
  } catch {
    return "refused";
  }
}
