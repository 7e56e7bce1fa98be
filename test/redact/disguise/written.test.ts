import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Written } from "../../../src/redact/disguise/written.js";

/** Parts of a text: as they are, seen as one other character, or unseen. */
const parts = fc.array(
  fc.oneof(
    fc.string({ minLength: 1, maxLength: 6 }).map((written) => ({ written, seen: written.length })),
    fc.constant({ written: "&#45;", seen: 1 }),
    fc.constant({ written: "\u200b", seen: 0 }),
  ),
  { maxLength: 600 },
);

describe("what was written", () => {
  it("comes out whole and in order, however it is taken", () => {
    fc.assert(
      fc.property(parts, fc.infiniteStream(fc.nat(9)), fc.boolean(), (all, counts, andUnseen) => {
        const written = new Written();
        let left = 0;
        for (const part of all) {
          written.add(part.written);
          written.part(part.written.length, part.seen);
          left += part.seen;
        }
        let out = "";
        while (left > 0) {
          const count = Math.min(left, 1 + (counts.next().value ?? 0));
          out += written.take(count, andUnseen);
          left -= count;
        }
        out += written.take(0, true);
        expect(out).toBe(all.map((part) => part.written).join(""));
        expect(written.isTaken).toBe(true);
      }),
    );
  });

  it("leaves what nothing is seen of after a value, unless it is asked for", () => {
    const written = new Written();
    for (const [text, seen] of [["\u200b", 0] as const, ["ab", 2] as const, ["\u200b", 0] as const]) {
      written.add(text);
      written.part(text.length, seen);
    }
    expect(written.take(2, false)).toBe("\u200bab");
    expect(written.take(0, false)).toBe("");
    expect(written.take(0, true)).toBe("\u200b");
  });
});
