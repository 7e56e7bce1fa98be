import { describe, expect, it } from "vitest";
import { withoutPublic } from "../../../src/prompt/leak/confidential.js";
import { Folding } from "../../../src/prompt/leak/fold.js";

const cut = (text: string, given: readonly string[]) => withoutPublic(text, given, 30, new Folding());
const SHOWN = "Returns are free within thirty days.";
const OTHER = "We answer within one working day, always.";

describe("a text without what is public", () => {
  it("is itself where nothing is", () => expect(cut("Keep it short.", [])).toEqual(["Keep it short."]));

  it("is what stands before, between and after, however that is written", () => {
    const text = `Say: *${SHOWN.toUpperCase()}* Then:\n${OTHER.replaceAll(" ", "\n")} Then stop.`;
    const [before, between, after, ...more] = cut(text, [SHOWN, OTHER]);
    expect(before).toMatch(/^Say: \*.{0,3}$/);
    expect(between).toMatch(/^\.\* Then:\n.{0,3}$/);
    expect(after).toBe(". Then stop.");
    expect(more).toEqual([]);
  });

  it("has no stretch of a longer public text, and keeps what is too short to count", () => {
    expect(cut(SHOWN, [`As you know: ${SHOWN} Anything else?`])).toEqual(["."]);
    expect(cut("Returns are free.", ["Returns are free."])).toEqual(["Returns are free."]);
  });
});
