import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUiMessage, readUiMessage } from "../../src/input/ui-messages.js";

const message = (role: string, ...parts: unknown[]) => ({ role, parts: parts as { type: string }[] });
const file = (mediaType: string, url: string, more: object = {}) => ({
  type: "file",
  mediaType,
  url,
  ...more,
});
const blocksOf = (...parts: unknown[]) => readUiMessage(message("user", ...parts)).turn.content;

describe("a message of the AI SDK", () => {
  it.each([
    [{ role: "user", parts: [] }, true],
    [{ role: "user", parts: [], content: "a" }, false],
    [{ role: "user", content: [] }, false],
    [{ role: "user", parts: "a" }, false],
    [null, false],
    ["a", false],
  ])("is told by its parts: %j", (value, isOne) => expect(isUiMessage(value)).toBe(isOne));

  it("becomes a turn of the Messages API, with the place of each block", () => {
    const parts = [{ type: "step-start" }, { type: "reasoning", text: "Hm." }, { type: "text", text: "A" }];
    const { turn, places } = readUiMessage(message("assistant", ...parts));
    expect(turn).toEqual({ role: "assistant", content: [parts[2]] });
    expect(places).toEqual([2]);
    expect(blocksOf(...parts)).toEqual(parts);
  });

  it.each([
    [
      "image/png",
      "data:image/png;base64,AAAA",
      "image",
      { type: "base64", media_type: "image/png", data: "AAAA" },
    ],
    ["image/png", "data:;base64,AAAA", "image", { type: "base64", media_type: "image/png", data: "AAAA" }],
    ["image/png", "https://a.example/a", "image", { type: "url", url: "https://a.example/a" }],
    ["image/png", "data:text/html,A,B", "document", { type: "base64", media_type: "text/html", data: "A,B" }],
    ["text/html", "data:image/png,A", "document", { type: "base64", media_type: "image/png", data: "A" }],
    ["application/pdf", "data:", "document", { type: "url", url: "data:" }],
  ])("has files as the blocks that they become: %s, %s", (mediaType, url, type, source) =>
    expect(blocksOf(file(mediaType, url))).toEqual([{ type, source }]),
  );

  it("names documents, as the model will see them", () => {
    expect(blocksOf(file("application/pdf", "https://a.example", { filename: "a.pdf" }))).toMatchObject([
      { type: "document", title: "a.pdf" },
    ]);
  });

  it.each([
    [{ type: "file" }],
    [file("image/png", 7 as never)],
    [{ type: "text", text: 7 }],
    [null],
    ["a"],
    [{}],
  ])("leaves parts that are none for a guard to refuse: %j", (part) =>
    expect(blocksOf(part)).toEqual([part]),
  );

  it("is written anew with what a guard made of it, whatever that is", () => {
    const { write } = readUiMessage(
      message("assistant", { type: "step-start" }, { type: "text", text: "a" }, { type: "step-start", x: 1 }),
    );
    const step = { type: "step-start" };
    const text = (given: string) => ({ type: "text", text: given });
    const partsOf = (content: string | { type: string; text: string }[]) =>
      (write({ role: "assistant", content }) as { parts: unknown[] }).parts;
    expect(partsOf("b")).toEqual([step, text("b"), step]);
    expect(partsOf([text("b"), text("c")])).toEqual([step, text("b"), step, text("c")]);
    expect(partsOf([])).toEqual([step, step]);
  });

  const part = fc.oneof(
    fc.record({ type: fc.constant("text"), text: fc.string() }),
    fc.record({ type: fc.constant("step-start") }),
    fc.record({ type: fc.constant("tool-a"), output: fc.jsonValue() }),
    fc.constant(file("image/png", "data:image/png;base64,AAAA", { filename: "a" })),
  );

  it("stays as it was where no guard changes anything", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("user", "assistant"),
        fc.array(part),
        fc.jsonValue(),
        (role, parts, metadata) => {
          const given = { id: "1", metadata, ...message(role, ...parts) };
          const { turn, places, write } = readUiMessage(given);
          expect(write(turn)).toEqual(given);
          expect(places.length).toBe(turn.content.length);
        },
      ),
    );
  });
});
