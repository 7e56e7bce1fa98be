import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { HistoryTurn, SpokenTurn } from "../../src/history/canonical-history.js";
import { type SignHistoryOptions, signHistory } from "../../src/history/sign-history.js";
import { letters } from "../../src/letters.js";
import { RECOGNIZERS } from "../../src/redact/recognizers.js";
import { createRedactor } from "../../src/redact/redact.js";

const secret = "a secret of the test";
const history = signHistory({ secret });
const user = (content: SpokenTurn["content"]): HistoryTurn => ({ role: "user", content });
const assistant = (content: SpokenTurn["content"]): HistoryTurn => ({ role: "assistant", content });
const text = (words: string) => ({ type: "text", text: words });
const turns = [user("Hi"), assistant("Hello!")];
afterEach(() => vi.useRealTimers());

describe("a signature", () => {
  it("is good for the same turns and the same subject, whatever comes after", async () => {
    const signature = await history.sign(turns, "me");
    expect(signature).toMatch(/^v1\.[0-9a-z]+\.z[a-p]{64}$/);
    expect(await history.verify(turns, "me", signature)).toBe(true);
    expect(await history.verify([...turns, user("And now?")], "me", signature)).toBe(true);
    expect(
      await history.sign([...turns, user("And now?")], "me").then((s) => history.verify(turns, "me", s)),
    ).toBe(true);
  });

  it.each<[string, readonly HistoryTurn[]]>([
    ["another answer", [user("Hi"), assistant("Hello")]],
    ["another question", [user("Hi!"), assistant("Hello!")]],
    ["one more answer", [...turns, user("a"), assistant("b")]],
    ["one turn less", [assistant("Hello!")]],
    ["another order", [assistant("Hello!"), user("Hi"), assistant("")]],
    ["other roles", [assistant("Hi"), user("Hello!"), assistant("")]],
    ["turns that run into each other", [user("HiHello!"), assistant("")]],
    ["an empty turn more", [user("Hi"), assistant(""), assistant("Hello!")]],
    ["a block of a user more", [user([text("Hi"), { type: "image" }]), assistant("Hello!")]],
  ])("is not good for %s", async (_what, others) => {
    expect(await history.verify(others, "me", await history.sign(turns, "me"))).toBe(false);
  });

  it("is not good for another subject, nor under another secret", async () => {
    const signature = await history.sign(turns, "me");
    expect(await history.verify(turns, "you", signature)).toBe(false);
    expect(await signHistory({ secret: "another secret, longer" }).verify(turns, "me", signature)).toBe(
      false,
    );
    expect(await signHistory({ secret }).verify(turns, "me", signature)).toBe(true);
  });

  it("is good in its own process alone where there is no secret", async () => {
    const [one, other] = [signHistory(), signHistory()];
    const signature = await one.sign(turns, "me");
    expect(await one.verify(turns, "me", signature)).toBe(true);
    expect(await other.verify(turns, "me", signature)).toBe(false);
  });

  it("is good for a time", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const signature = await history.sign(turns, "me");
    vi.advanceTimersByTime(30 * 86_400_000);
    expect(await history.verify(turns, "me", signature)).toBe(true);
    vi.advanceTimersByTime(1);
    expect(await history.verify(turns, "me", signature)).toBe(false);
    const short = signHistory({ secret, maxAge: "1m" });
    const fresh = await short.sign(turns, "me");
    vi.advanceTimersByTime(60_001);
    expect(await short.verify(turns, "me", fresh)).toBe(false);
  });

  it("cannot be given a later time", async () => {
    const [version, , code] = (await history.sign(turns, "me")).split(".");
    const later = (Date.now() + 1000).toString(36);
    expect(await history.verify(turns, "me", [version, later, code].join("."))).toBe(false);
  });

  it.each([undefined, "", "v1", "v1..", `v1.zzzzzzzzzz.z${"a".repeat(64)}`, `v2.a.z${"a".repeat(64)}`])(
    "that is none is refused: %s",
    async (signature) => expect(await history.verify(turns, "me", signature)).toBe(false),
  );

  it("does not pass for a secret of anybody, in text or in JSON", async () => {
    const redactor = createRedactor({ entities: ["all"] });
    for (let i = 0; i < 300; i++) {
      const signature = await history.sign([assistant(String(i))], "me");
      for (const whole of [
        JSON.stringify({ type: "signature", signature }),
        `signature: ${signature}`,
        signature,
      ])
        expect(redactor.redact(whole).text).toBe(whole);
    }
  });

  it("does not pass for one either where it begins as a key does", () => {
    const redactor = createRedactor({ entities: ["all"] });
    const rest = letters(new TextEncoder().encode("no signature of anything at all, but as long as one is"));
    const openings = Object.values(RECOGNIZERS).flatMap((rows) =>
      rows.map(({ opening }) => opening.map((place) => /[a-p]/.exec(place)?.[0] ?? " ").join("")),
    );
    const possible = openings
      .map((opening) => opening.slice(0, 32))
      .filter((opening) => /^[a-p]+$/.test(opening));
    expect(possible.length).toBeGreaterThan(5);
    for (const opening of possible) {
      const signature = `v1.mwshjxmm.z${(opening + rest).slice(0, 64)}`;
      expect(redactor.redact(signature).text).toBe(signature);
    }
  });
});

describe("what is signed is the text, not its blocks", () => {
  it("however it is cut", async () => {
    const content = fc.array(fc.string(), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(content, content, async (asked, answered) => {
        const signature = await history.sign([user(asked.join("")), assistant(answered.join(""))], "me");
        const cut = [user(asked.map(text)), assistant(answered.map(text))];
        expect(await history.verify(cut, "me", signature)).toBe(true);
      }),
    );
  });

  it("whatever else the assistant's blocks were, for a client gets text alone", async () => {
    const answered = assistant([{ type: "thinking" }, text("Hel"), { type: "tool_use" }, text("lo!")]);
    expect(await history.verify(turns, "me", await history.sign([user("Hi"), answered], "me"))).toBe(true);
  });

  it("and other blocks of the user with all their fields, in any order", async () => {
    const image = (source: object) => [
      user([text("See:"), { type: "image", source } as never]),
      assistant("Yes."),
    ];
    const signature = await history.sign(image({ type: "url", url: "a" }), "me");
    expect(await history.verify(image({ url: "a", type: "url" }), "me", signature)).toBe(true);
    expect(await history.verify(image({ url: "b", type: "url" }), "me", signature)).toBe(false);
    const moved = [
      user([{ type: "image", source: { type: "url", url: "a" } } as never, text("See:")]),
      assistant("Yes."),
    ];
    expect(await history.verify(moved, "me", signature)).toBe(false);
  });

  it.each<[unknown, unknown]>([
    [{ a: 1 }, [["a", 1]]],
    [{}, []],
  ])("tells the fields %j from the list %j", async (one, other) => {
    const withSource = (source: unknown) => [
      { role: "user", content: [{ type: "image", source }] },
      { role: "assistant", content: "a" },
    ];
    const signature = await history.sign(withSource(one), "me");
    expect(await history.verify(withSource(one), "me", signature)).toBe(true);
    expect(await history.verify(withSource(other), "me", signature)).toBe(false);
  });

  it("so that two conversations never share one", async () => {
    const words = fc.constantFrom("", "a", "b", "ab", '"', "],[", "\ud800", "\udfff", "\ufffd");
    const block = fc.oneof(words.map(text), fc.record({ type: fc.constant("image"), text: words, x: words }));
    const content = fc.oneof(words, fc.array(block, { maxLength: 3 }));
    const turn = fc.record({ role: fc.constantFrom("user", "assistant"), content });
    const conversation = fc.array(turn, { maxLength: 4 }).map((list) => [...list, assistant("end") as Cut]);
    // What a conversation says, told in another way than by the code under test.
    const said = (list: readonly Cut[]) =>
      list.map(({ role, content: given }) => {
        const blocks: readonly { type: string; text?: string; x?: string }[] =
          typeof given === "string" ? [{ type: "text", text: given }] : given;
        const shown = role === "assistant" ? blocks.filter(({ type }) => type === "text") : blocks;
        const joined = shown
          .map((one) => (one.type === "text" ? spell(one.text) : `<${spell(one.text)}|${spell(one.x)}>`))
          .join("");
        return `${role}:${joined}`;
      });
    await fc.assert(
      fc.asyncProperty(conversation, conversation, async (one, other) => {
        const isSame = JSON.stringify(said(one)) === JSON.stringify(said(other));
        expect(await history.verify(other, "me", await history.sign(one, "me"))).toBe(isSame);
      }),
      { numRuns: 500 },
    );
  });
});

type Cut = HistoryTurn & { readonly content: string | readonly { readonly type: string }[] };

function spell(words = ""): string {
  return [...words].map((character) => `${character.codePointAt(0)?.toString(16)};`).join("");
}

it.each<[object, RegExp]>([
  [{ secret: "short" }, /signHistory: "secret" must have at least 16 characters/],
  [{ maxAge: "soon" }, /"maxAge" must be milliseconds or a length of time/],
  [{ key: "a" }, /unknown option "key"/],
])("refuses the options %j", (options, says) => {
  expect(() => signHistory(options as SignHistoryOptions)).toThrow(TypeError);
  expect(() => signHistory(options as SignHistoryOptions)).toThrow(says);
});
