import { describe, expect, it } from "vitest";
import { GuardError } from "../../src/errors.js";
import { findTurns } from "../../src/input/body-turns.js";

const fields = ["message", "messages"];
const text = (given: string) => ({ type: "text", text: given });
const step = { type: "step-start" };
const ui = (role: string, ...parts: object[]) => ({ role, parts });
const turn = (role: string, content: unknown) => ({ role, content });

function find(body: object) {
  const found = findTurns(body, fields);
  if (found === undefined) throw new Error("no turns");
  return found;
}

describe("the turns in a body", () => {
  it("may be of either form, side by side", () => {
    const messages = [turn("user", "a"), ui("assistant", step, text("b")), ui("user", text("c"))];
    const { turns, replace } = find({ messages, message: ui("user", text("d")), n: 1 });
    expect(turns).toEqual([
      turn("user", "a"),
      turn("assistant", [text("b")]),
      turn("user", [text("c")]),
      turn("user", [text("d")]),
    ]);
    expect(replace(turns)).toEqual({ messages, message: ui("user", text("d")), n: 1 });
  });

  it("are read by their content where they have both", () => {
    const both = { ...turn("user", "a"), parts: [text("b")] };
    expect(find({ messages: [both] }).turns).toEqual([both]);
  });

  it("leave answers of the AI SDK out that say nothing, not other turns", () => {
    const messages = [ui("assistant", step), ui("user"), turn("assistant", []), ui("assistant", text(""))];
    const { turns, replace } = find({ messages });
    expect(turns).toEqual([turn("user", []), turn("assistant", []), turn("assistant", [text("")])]);
    expect(replace(turns)).toEqual({ messages: messages.slice(1) });
  });

  it("bring a signature in the body, or else in the last answer's metadata", () => {
    const signed = (signature: unknown) => ({ ...ui("assistant", text("a")), metadata: { signature } });
    const signatureOf = (body: object) => find(body).signature("signature");
    expect(signatureOf({ messages: [signed("s"), ui("user", text("b"))] })).toBe("s");
    expect(signatureOf({ messages: [signed("s")], signature: "t" })).toBe("t");
    expect(signatureOf({ messages: [signed("s"), ui("assistant", step)] })).toBe("s");
    expect(signatureOf({ messages: [signed("s"), signed(7)] })).toBeUndefined();
    expect(signatureOf({ messages: [signed("s"), ui("assistant", text("b"))] })).toBeUndefined();
    expect(
      signatureOf({ messages: [{ ...turn("assistant", "a"), metadata: { signature: "s" } }] }),
    ).toBeUndefined();
    expect(
      signatureOf({ messages: [{ ...ui("user", text("a")), metadata: { signature: "s" } }] }),
    ).toBeUndefined();
    expect(
      signatureOf({ messages: [null, { ...ui("assistant", text("a")), metadata: null }] }),
    ).toBeUndefined();
    expect(find({ messages: [signed("s")] }).signature("proof")).toBeUndefined();
  });

  it.each([
    ["EMPTY_INPUT", "messages[0].content is empty.", "messages[1].parts is empty."],
    ["INVALID_INPUT", "messages[0].content[1].text must be", "messages[1].parts[2].text must be"],
    ["ROLE_NOT_ALLOWED", "messages[0].role must be", "messages[1].role must be"],
    [
      "BLOCK_NOT_ALLOWED",
      "messages[0].content[0].type.",
      /^messages\[1\]\.parts\[1\]\.type\. .*"blocks" of val/,
    ],
    ["HISTORY_NOT_SIGNED", "messages[0] is.", /^messages\[1\] is\. .*metadata.*signHistory/],
    ["BLOCK_NOT_ALLOWED", "messages[1].content[2] is.", "messages[2].content[2] is."],
    ["BLOCK_NOT_ALLOWED", "messages[2].content[2] is.", "message[2] is."],
    ["INPUT_TOO_LONG", "messages hold more.", "messages hold more."],
    ["MINE", "messages[9].content is mine.", "messages[9].content is mine."],
  ])("are named as the client knows them: %s, %s", (code, said, named) => {
    const messages = [ui("assistant"), ui("assistant", step, text("a"), text("b")), turn("user", "c")];
    const { inItsWords } = find({ messages, message: "d" });
    const error = inItsWords(new GuardError(code, said, { retryAfterMs: 5000 }));
    expect(error).toMatchObject({
      code,
      retryAfterMs: 5000,
      message: typeof named === "string" ? named : expect.stringMatching(named),
    });
  });

  it("leave other errors as they are", () => {
    const error = new TypeError("messages[0].content");
    expect(find({ message: "a" }).inItsWords(error)).toBe(error);
  });
});
