import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Anchors, beginsRun } from "../../../src/redact/engine/anchors.js";
import type { Anchor, Recognizer } from "../../../src/redact/recognizer.js";
import { NONE } from "../../../src/redact/recognizer.js";

const anchor: Anchor = { char: "@", lead: (code) => (code >= 97 && code <= 122) || code === 0xf6, upTo: 4 };
const row: Recognizer = {
  entity: "A",
  opening: ["abcdefghijklmnopqrstuvwxyz"],
  anchor,
  behind: 6,
  reach: 10,
  match: () => NONE,
};
const anchors = new Anchors([row]);

/** The first place from `from` on where a match may begin; the end of the text if there is none. */
function first(text: string, from: number): number {
  for (let at = from; ; at++) {
    if (text[at] !== undefined && text[at] !== "@") continue;
    const start = anchors.before(text, from, at);
    if (start < at || at >= text.length) return start;
  }
}

describe("anchors", () => {
  it.each([
    ["say ab@c", 0, 4],
    ["say ab@c", 5, 7],
    ["ab@cd@", 1, 3],
    ["abcde@x.", 0, 8],
    ["abcd@", 0, 0],
    ["to: ab", 0, 4],
    ["to: abcde", 0, 9],
    ["@@ ", 0, 3],
    ["\\nab@", 0, 2],
    ["öab@", 0, 1],
    ["aöb@", 0, 0],
    ["", 0, 0],
  ])("are looked for from their character back: %j from %d begins at %d", (text, from, start) => {
    expect(first(text, from)).toBe(start);
  });

  it("are the same however the text is gone through", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab@ ö\\n]{0,40}$/), fc.nat(), (text, n) => {
        const from = n % (text.length + 1);
        const start = first(text, from);
        const sign = text.indexOf("@", from);
        const end = sign === -1 ? text.length : sign;
        for (let at = from; at <= end; at++) {
          expect(anchors.before(text, from, at)).toBe(Math.min(start, at));
        }
        if (start < text.length) expect(beginsRun(anchor, text, start)).toBe(true);
      }),
    );
  });
});
