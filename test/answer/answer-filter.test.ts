import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AnswerFilter } from "../../src/answer/answer-filter.js";
import { sseEvent, sseReader } from "../../src/answer/sse.js";
import { createRedactor } from "../../src/redact/redact.js";
import { madeUpKey } from "../fake-claude/index.js";
import { cutInto } from "../support/chunks.js";

const key = madeUpKey();
const redactor = createRedactor();
const newFilter = () => new AnswerFilter(() => redactor.filter());

type Event = { readonly type: string; readonly [field: string]: unknown };

/** Runs events through the filter; what comes out, parsed. */
function filtered(events: readonly Event[], answer = newFilter()): Event[] {
  const out = events.flatMap((event) => {
    const [frame] = sseReader().push(sseEvent(event));
    return frame === undefined ? [] : [answer.frame(frame)];
  });
  return sseReader()
    .push(out.join(""))
    .map(({ data }) => JSON.parse(data) as Event);
}

const start = (index: number, type: string): Event => ({
  type: "content_block_start",
  index,
  content_block: { type, text: "" },
});
const delta = (index: number, value: object): Event => ({ type: "content_block_delta", index, delta: value });
const stop = (index: number): Event => ({ type: "content_block_stop", index });
const textDelta = (text: string) => ({ type: "text_delta", text });
const jsonDelta = (partial_json: string) => ({ type: "input_json_delta", partial_json });

const deltas = (events: readonly Event[], index: number, field: string): string =>
  events
    .filter((event) => event.type === "content_block_delta" && event.index === index)
    .map((event) => (event.delta as Record<string, string>)[field] ?? "")
    .join("");

const pieces = fc.array(
  fc.constantFrom(
    key,
    key.slice(0, 25),
    key.slice(25),
    "536-22",
    "-1459",
    "sk-ant-",
    "s",
    " and ",
    "é",
    "😀",
    '"',
    "\\",
    "\n",
  ),
  { maxLength: 8 },
);
const cuts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 9 });

describe("any deltas give what the whole gives", () => {
  it("as text, whatever stands between them", () => {
    fc.assert(
      fc.property(pieces, cuts, fc.boolean(), (parts, sizes, hasPings) => {
        const whole = parts.join("");
        const ping = hasPings ? [{ type: "ping" }] : [];
        const middle = cutInto(whole, sizes).flatMap((piece) => [delta(0, textDelta(piece)), ...ping]);
        const answer = newFilter();
        const out = filtered([start(0, "text"), ...middle, stop(0), { type: "message_stop" }], answer);
        const wanted = redactor.redact(whole).text;
        expect(deltas(out, 0, "text")).toBe(wanted);
        expect(answer.streamed).toBe(wanted.length);
        const { content } = newFilter().message({ content: [{ type: "text", text: whole }] });
        expect(content?.[0]?.text).toBe(wanted);
      }),
    );
  });

  it("as the input of a tool, which stays valid", () => {
    const value = fc.record({
      note: pieces.map((parts) => parts.join("")),
      n: fc.integer(),
      list: fc.array(fc.boolean(), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(value, cuts, (input, sizes) => {
        const middle = cutInto(JSON.stringify(input), sizes).map((piece) => delta(0, jsonDelta(piece)));
        const out = filtered([start(0, "tool_use"), ...middle, stop(0)]);
        const wanted = { ...input, note: redactor.redact(input.note).text };
        expect(JSON.parse(deltas(out, 0, "partial_json"))).toEqual(wanted);
        const { content } = newFilter().message({ content: [{ type: "tool_use", input }] });
        expect(content?.[0]?.input).toEqual(wanted);
      }),
    );
  });

  it("in blocks that stream side by side", () => {
    fc.assert(
      fc.property(pieces, pieces, cuts, (one, two, sizes) => {
        const [first, second] = [cutInto(one.join(""), sizes), cutInto(two.join(""), sizes)];
        const middle = Array.from({ length: Math.max(first.length, second.length) }, (_, i) => [
          delta(0, textDelta(first[i] ?? "")),
          delta(1, textDelta(second[i] ?? "")),
        ]).flat();
        const out = filtered([start(0, "text"), start(1, "text"), ...middle, stop(1), stop(0)]);
        expect(deltas(out, 0, "text")).toBe(redactor.redact(one.join("")).text);
        expect(deltas(out, 1, "text")).toBe(redactor.redact(two.join("")).text);
      }),
    );
  });
});

describe("what is left as it is", () => {
  it.each<Event>([
    delta(0, { type: "thinking_delta", thinking: key }),
    delta(0, { type: "signature_delta", signature: key }),
    { type: "content_block_start", index: 0, content_block: { type: "redacted_thinking", data: key } },
    { type: "a_new_kind", note: key },
    { type: "ping" },
  ])("%j", (event) => {
    const raw = `event: ${event.type}\ndata:  ${JSON.stringify(event, null, 1).replaceAll("\n", " ")}`;
    const [frame] = sseReader().push(`${raw}\n\n`);
    const answer = newFilter();
    if (event.type === "content_block_delta") filtered([start(0, "thinking")], answer);
    expect(frame && answer.frame(frame)).toBe(`${raw}\n\n`);
  });

  it("a whole message without a secret, as the same object", () => {
    const message = {
      content: [
        { type: "text", text: "fine" },
        { type: "tool_use", input: { a: 1 } },
      ],
    };
    expect(newFilter().message(message)).toBe(message);
  });
});

it("redacts what citations quote, whole and streamed", () => {
  const citation = { type: "char_location", cited_text: `a ${key}` };
  const shown = { type: "char_location", cited_text: "a [ANTHROPIC_API_KEY]" };
  const [, event] = filtered([start(0, "text"), delta(0, { type: "citations_delta", citation })]);
  expect(event?.delta).toEqual({ type: "citations_delta", citation: shown });
  const { content } = newFilter().message({ content: [{ type: "text", text: "b", citations: [citation] }] });
  expect(content?.[0]?.citations).toEqual([shown]);
});

it("says how the answer stands", () => {
  const answer = newFilter();
  filtered([{ type: "message_start", message: { content: [], usage: { input_tokens: 3 } } }], answer);
  expect([answer.state, answer.usage]).toEqual(["open", { input_tokens: 3 }]);
  filtered([{ type: "message_delta", usage: { output_tokens: 5 } }, { type: "message_stop" }], answer);
  expect([answer.state, answer.usage]).toEqual(["stopped", { input_tokens: 3, output_tokens: 5 }]);
  const failed = newFilter();
  filtered([{ type: "error", error: {} }], failed);
  expect(failed.state).toBe("failed");
});

it.each(["{", "7", "null", '"text"'])("refuses an event that is no object: %s", (data) => {
  const frame = { event: "content_block_delta", data, raw: `data: ${data}` };
  expect(() => newFilter().frame(frame)).toThrow(expect.objectContaining({ code: "UPSTREAM_INVALID" }));
});

describe("what is no content block with a type", () => {
  const invalid = expect.objectContaining({ name: "GuardError", code: "UPSTREAM_INVALID" });

  it.each([[[{ text: "a" }]], [[null]], [["a"]], [[{ type: 7 }]], [{}], ["a"]])(
    "ends an answer: %j",
    (content) => {
      expect(() => newFilter().message({ content } as never)).toThrow(invalid);
      expect(() => filtered([{ type: "message_start", message: { content } }])).toThrow(invalid);
    },
  );

  it.each([[{ text: "a" }], [null], [undefined], ["a"]])("ends a stream: %j", (content_block) => {
    expect(() => filtered([{ type: "content_block_start", index: 0, content_block }])).toThrow(invalid);
  });
});
