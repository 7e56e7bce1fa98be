import fc from "fast-check";
import { expect, it } from "vitest";
import { sseReader } from "../../src/answer/sse.js";
import { sseBodyFilter } from "../../src/answer/sse-body.js";
import { createRedactor } from "../../src/redact/redact.js";
import { madeUpKey } from "../fake-claude/index.js";
import { units } from "../redact/texts.js";
import { cutInto } from "../support/chunks.js";

type Event = Readonly<Record<string, unknown>>;

const key = madeUpKey();
const redactor = createRedactor({ entities: ["ANTHROPIC_API_KEY", "US_SSN"] });
const redacted = (text: string) => redactor.redact(text).text;
const event = (data: Event) => `data: ${JSON.stringify(data)}\n\n`;

function filtered(chunks: readonly string[]): string {
  const filter = sseBodyFilter(() => redactor.filter());
  return chunks.map((chunk) => filter.push(chunk)).join("") + filter.end();
}

function eventsOf(body: string): Event[] {
  return sseReader()
    .push(body)
    .map(({ data }) => JSON.parse(data) as Event);
}

/** What the events of one part carry in a field. */
function textOf(events: readonly Event[], part: string, field: string): string {
  return events
    .filter(({ id, toolCallId }) => (id ?? toolCallId) === part)
    .map((one) => (one[field] as string | undefined) ?? "")
    .join("");
}

const texts = fc
  .array(fc.constantFrom(key, key.slice(0, 30), key.slice(30), "536-22", "-1459", "sk-", "s", " a", "😀"), {
    maxLength: 5,
  })
  .map((parts) => parts.join(""));
const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });

it("has each of its parts as the whole, however they are cut and mixed", () => {
  fc.assert(
    fc.property(texts, texts, texts, cuts, (text, thought, note, sizes) => {
      const input = JSON.stringify({ note });
      const pieces: Event[][] = [
        cutInto(text, sizes).map((delta) => ({ type: "text-delta", id: "1", delta })),
        cutInto(thought, sizes).map((delta) => ({ type: "reasoning-delta", id: "2", delta })),
        cutInto(input, sizes).map((more) => ({
          type: "tool-input-delta",
          toolCallId: "3",
          inputTextDelta: more,
        })),
      ];
      const longest = Math.max(...pieces.map(({ length }) => length));
      const mixed = Array.from({ length: longest }, (_, i) =>
        pieces.flatMap((all) => all.slice(i, i + 1)),
      ).flat();
      const ends = (given: string): Event[] => [
        { type: "text-end", id: "1" },
        { type: "tool-input-available", toolCallId: "3", toolName: "x", input: { text: given } },
        { type: "reasoning-end", id: "2" },
      ];
      const out = eventsOf(filtered(cutInto([...mixed, ...ends(note)].map(event).join(""), sizes)));
      expect(textOf(out, "1", "delta")).toBe(redacted(text));
      expect(textOf(out, "2", "delta")).toBe(redacted(thought));
      expect(JSON.parse(textOf(out, "3", "inputTextDelta"))).toEqual({ note: redacted(note) });
      expect(out.filter(({ type }) => !String(type).endsWith("-delta"))).toEqual(ends(redacted(note)));
      const end = out.findIndex(({ type }) => type === "text-end");
      expect(out.slice(end).filter(({ type }) => type === "text-delta")).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it("keeps events that carry whole values in one piece", () => {
  const body = [
    { type: "start", messageId: "m" },
    { type: "data-note", id: "n", data: { text: "ends with s" } },
    { type: "data-word", data: "ends with s" },
    { type: "tool-output-available", toolCallId: "t", output: { content: "ends with s" } },
    { type: "message-metadata", messageMetadata: { message: "ends with s" } },
    { type: "text-delta", id: "1", delta: "ends with." },
    { type: "finish" },
  ].map(event);
  expect(filtered([...body, "data: [DONE]\n\n"])).toBe(`${body.join("")}data: [DONE]\n\n`);
});

it.each(["text", "textDelta"])("leaves other streams of the SDK as they were: text in %j", (field) => {
  const piece = (text: string) => event({ type: "text-delta", id: "1", [field]: text });
  const end = event({ type: "text-end", id: "1" });
  expect(filtered([piece(`a ${key.slice(0, 40)}`), piece(`${key.slice(40)} ends with s`), end])).toBe(
    `${piece("a [ANTHROPIC_API_KEY]")}${piece(" ends with ")}${piece("s")}${end}`,
  );
});

it("reads a tool's input as text where its start says so", () => {
  const input = "536 22 1459";
  for (const [inputEncoding, wanted] of [
    ["text", "[US_SSN]"],
    // Numbers of JSON, side by side.
    ["json", input],
  ] as const) {
    const body = [
      { type: "tool-input-start", toolCallId: "3", toolName: "x", inputEncoding },
      ...units(input).map((inputTextDelta) => ({
        type: "tool-input-delta",
        toolCallId: "3",
        inputTextDelta,
      })),
      { type: "tool-input-available", toolCallId: "3", toolName: "x", input: "" },
    ];
    const out = eventsOf(filtered([body.map(event).join("")]));
    expect(textOf(out, "3", "inputTextDelta")).toBe(wanted);
    expect(out.at(-1)).toEqual(body.at(-1));
  }
});
