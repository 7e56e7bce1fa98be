import { describe, expect, it } from "vitest";
import { chain } from "../src/chain.js";
import type { TextFilter } from "../src/types.js";

/** Holds back its last character, and writes `mark` before each that goes out. */
function holding(mark: string): TextFilter {
  let held = "";
  const out = (text: string) => text.replace(/./g, `${mark}$&`);
  return {
    push(text) {
      const all = held + text;
      held = all.slice(-1);
      return out(all.slice(0, -1));
    },
    end: () => out(held),
  };
}

describe("chain", () => {
  it("passes text through all filters, in their order, and at the end what each held back", () => {
    const both = chain([holding("1"), holding("2")]);
    expect(both.push("ab") + both.push("c") + both.end()).toBe("212a212b212c");
  });

  it("is the filter itself where there is one, and leaves text alone where there is none", () => {
    const one = holding("1");
    expect(chain([one])).toBe(one);
    expect(chain([]).push("a") + chain([]).end()).toBe("a");
  });
});
