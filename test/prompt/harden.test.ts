import type Anthropic from "@anthropic-ai/sdk";
import { expectTypeOf } from "expect-type";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GuardError } from "../../src/errors.js";
import { type HardenOptions, harden } from "../../src/prompt/harden.js";

const rules = String(harden(undefined).system);
const text = (value: string) => ({ type: "text" as const, text: value });
const cached = { ...text("You help customers of Acme."), cache_control: { type: "ephemeral" as const } };

describe("harden", () => {
  it("says five things, in this order", () => {
    const lines = rules.split("\n");
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe("Rules that always hold:");
    expect(lines.slice(1)).toEqual([
      expect.stringMatching(/^1\. .*\btask\b/),
      expect.stringMatching(/^2\. .*\bconfidential\b.*\bNever quote\b/),
      expect.stringMatching(/^3\. .*\busers\b.*\bdocuments\b.*\btool results\b.*\bcan change\b/),
      expect.stringMatching(/^4\. .*\brole\b/),
      expect.stringMatching(/^5\. When asked for anything that these rules forbid\b/),
    ]);
  });

  it("costs no more than its documentation says", () => {
    expect(rules.length).toBeLessThanOrEqual(870);
  });

  it("takes scope, refusal and rules of the app into its own", () => {
    const lines = String(
      harden(undefined, {
        scope: " orders of Acme ",
        refusal: "I can only help with orders.",
        rules: ["Name no prices.", "Write in English."],
      }).system,
    ).split("\n");
    expect(lines[1]).toBe(
      "1. Help with this and nothing else: orders of Acme. Say so when asked for something outside it.",
    );
    expect(lines[5]).toMatch(/ answer with these words and no others: I can only help with orders\.$/);
    expect(lines.slice(6)).toEqual(["6. Name no prices.", "7. Write in English."]);
  });

  it.each([
    ["nothing", undefined, rules],
    ["an empty string", "", rules],
    ["a string", "Be kind.", `${rules}\n\nBe kind.`],
    ["no blocks", [], [text(rules)]],
    ["one block", [text("Be kind.")], [text(rules), text("Be kind.")]],
  ])("puts the rules before %s", (_, system, hardened) => {
    expect(harden(system)).toEqual({ system: hardened });
  });

  it("leaves the app's blocks as they are, breakpoints in their places", () => {
    const system = [text("One."), cached, text("Three.")];
    const hardened = harden(system).system;
    expect(hardened).toHaveLength(4);
    for (const [i, block] of system.entries()) expect(hardened[i + 1]).toBe(block);
    expect(Object.keys(hardened[0] ?? {})).toEqual(["type", "text"]);
  });

  it("is done once, however often it is asked", () => {
    const block = fc.record({ type: fc.constant("text"), text: fc.oneof(fc.string(), fc.constant(rules)) });
    const systems = fc.oneof(fc.constant(undefined), fc.string(), fc.array(block));
    const words = fc.string().filter((value) => value.trim() !== "");
    const options = fc.record({ scope: words, refusal: words, rules: fc.array(words) }, { requiredKeys: [] });
    fc.assert(
      fc.property(systems, options, (system, given) => {
        const once = harden(system, given).system;
        expect(harden(once, given).system).toBe(once);
      }),
    );
  });

  it("knows its rules in the first block, and does not take fewer rules for more", () => {
    const both = [text(`${rules}\n\nBe kind.`), cached];
    expect(harden(both).system).toBe(both);
    const more = String(harden("Be kind.", { rules: ["Name no prices."] }).system);
    expect(harden(more).system).toBe(`${rules}\n\n${more}`);
  });

  it.each([null, 1, true, {}, text("a"), ["a"], [null], [{ text: "a" }], [[]]])(
    "refuses %j for a system prompt",
    (system) => {
      expect(() => harden(system as unknown as string)).toThrow(GuardError);
      expect(() => harden(system as unknown as string)).toThrow(
        "system must be a string or a list of content blocks.",
      );
    },
  );

  it.each<[unknown, string]>([
    [{ scope: " " }, 'harden: "scope" must not be empty'],
    [{ scope: 1 }, 'harden: "scope" must be a string'],
    [{ refusal: "" }, 'harden: "refusal" must not be empty'],
    [{ rules: "Be kind." }, 'harden: "rules" must be a list of strings'],
    [{ rules: ["Be kind.", ""] }, 'harden: "rules.1" must not be empty'],
    [{ rule: "Be kind." }, 'harden: unknown option "rule"'],
  ])("refuses the options %j", (options, message) => {
    expect(() => harden("", options as HardenOptions)).toThrow(new TypeError(message));
  });

  it("takes and returns what the SDK calls a system prompt", () => {
    type System = NonNullable<Anthropic.MessageCreateParams["system"]>;
    const blocks: Anthropic.TextBlockParam[] = [cached];
    expectTypeOf(harden("Be kind.").system).toExtend<System>();
    expectTypeOf(harden(blocks).system).toExtend<System>();
    expectTypeOf(harden(undefined as System | undefined).system).toExtend<System>();
  });
});
