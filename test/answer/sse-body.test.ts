import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sseReader } from "../../src/answer/sse.js";
import { sseBodyFilter } from "../../src/answer/sse-body.js";
import { createRedactor } from "../../src/redact/redact.js";
import { madeUpKey } from "../fake-claude/index.js";
import { cutInto } from "../support/chunks.js";

const key = madeUpKey();
const redactor = createRedactor({ entities: ["ANTHROPIC_API_KEY", "PRIVATE_KEY", "US_SSN"] });
const filtered = (chunks: readonly string[]): string => {
  const filter = sseBodyFilter(() => redactor.filter());
  return chunks.map((chunk) => filter.push(chunk)).join("") + filter.end();
};
const dataOf = (body: string): string[] =>
  sseReader()
    .push(body)
    .map(({ data }) => data)
    .filter((data) => data !== "");
const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;
const messages = (value: { type: string }) => `event: ${value.type}\n${event(value)}`;

/** Ways in which apps spread a text over events, and how to put it together again. */
const styles: Record<string, { write(piece: string): string; read(data: string): string }> = {
  "plain text": { write: (piece) => `data: ${piece}\n\n`, read: (data) => data },
  "JSON strings": { write: event, read: (data) => JSON.parse(data) as string },
  "a field": { write: (text) => event({ id: 12, text }), read: (data) => JSON.parse(data).text as string },
  "choices of a completion": {
    write: (content) => event({ choices: [{ index: 0, delta: { content } }] }),
    read: (data) => JSON.parse(data).choices[0].delta.content as string,
  },
  "deltas of the Messages API": {
    write: (text) =>
      messages({ type: "content_block_delta", index: 2, delta: { type: "text_delta", text } } as never),
    read: (data) => JSON.parse(data).delta.text as string,
  },
  thinking: {
    write: (thinking) =>
      messages({ type: "content_block_delta", delta: { type: "thinking_delta", thinking } } as never),
    read: (data) => JSON.parse(data).delta.thinking as string,
  },
};

describe.each(Object.entries(styles))("text in %s", (_name, { write, read }) => {
  const joined = (body: string) => dataOf(body).map(read).join("");

  it("gives what the whole text gives, however it is cut into events and chunks", () => {
    const piece = fc.constantFrom(
      key,
      key.slice(0, 30),
      key.slice(30),
      "536-22",
      "-1459",
      "536",
      "sk-",
      "s",
      " a",
      "é",
      "😀",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
        (parts, sizes) => {
          const body = cutInto(parts.join(""), sizes).map(write).join("");
          const out = filtered(cutInto(body, sizes));
          expect(joined(out)).toBe(redactor.redact(parts.join("")).text);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("hides a key that is cut in two at any place", () => {
    for (let at = 0; at <= key.length; at++) {
      const out = filtered([write(`a${key.slice(0, at)}`), write(`${key.slice(at)} b`)]);
      expect(joined(out)).toBe("a[ANTHROPIC_API_KEY] b");
    }
  });

  it("hides it around a ping and a comment", () => {
    const out = filtered([
      write(`a ${key.slice(0, 40)}`),
      ": ping\n\n",
      event({ type: "ping" }),
      write(key.slice(40)),
    ]);
    expect(joined(out.replace(event({ type: "ping" }), ""))).toBe("a [ANTHROPIC_API_KEY]");
    expect(out).toContain(": ping\n\n");
  });

  it("hides it in an event that lacks its end", () => {
    const out = filtered([write(`a ${key.slice(0, 40)}`), write(key.slice(40)).slice(0, -2)]);
    expect(joined(out)).toBe("a [ANTHROPIC_API_KEY]");
  });

  it("hides it behind a byte order mark, which readers take away", () => {
    const body = `\ufeff${write(`a ${key.slice(0, 40)}`)}${write(key.slice(40))}`;
    for (const chunks of [[body], [...body], ["", ...body]]) {
      const out = filtered(chunks);
      expect(out.slice(0, 1)).toBe("\ufeff");
      expect(joined(out.slice(1))).toBe("a [ANTHROPIC_API_KEY]");
    }
  });
});

describe("an event", () => {
  it.each([
    "data: 12\n\n",
    "data: true\n\n",
    'data:{"a": 1.0, "n": 12345678901234567890}\n\n',
    'id: 7\nretry: 100\nevent: x\ndata: {"text": "fine."}\n\n',
    "data: two\ndata: lines.\n\n",
    ": a comment\n\n",
    "event: ping\n\n",
    'event: message_stop\ndata: {"type": "message_stop"}\n\n',
    "data: [DONE]\n\n",
  ])("without anything to hide stays as it is: %j", (body) => {
    expect(filtered([...body])).toBe(body);
  });

  it.each([
    `: ${key}\n\n`,
    `id: ${key}\ndata: a\n\n`,
    `event: ${key}\ndata: {"delta":"a"}\n\n`,
    event({ [key]: 1 }),
    event({ text: "a", list: [{ note: key }] }),
    messages({ type: "message_start", message: { content: [{ text: key }] } } as never),
    messages({ type: "content_block_delta", delta: { citation: { cited_text: key } } } as never),
    event({ type: "error", error: { message: key } }),
  ])("hides what is in any other place of it", (body) => {
    expect(filtered([body])).toContain("[ANTHROPIC_API_KEY]");
    expect(filtered([body])).not.toContain(key.slice(14, 30));
  });

  it("keeps its id when its text changes", () => {
    expect(filtered([`id: 7\nevent: x\n${event({ text: `${key} ` })}`])).toBe(
      `id: 7\nevent: x\n${event({ text: "[ANTHROPIC_API_KEY] " })}`,
    );
  });

  it("has its names looked at once a body, and what is found every time", () => {
    const asked: string[] = [];
    const filter = sseBodyFilter(() => {
      const inner = redactor.filter();
      const push = (text: string) => {
        asked.push(text);
        return inner.push(text);
      };
      return { push, end: () => inner.end() };
    });
    const one = event({ type: "ping", from: "536-22-1459" });
    const redacted = event({ type: "ping", from: "[US_SSN]" });
    expect(filter.push(one + one) + filter.end()).toBe(redacted + redacted);
    expect(asked).toEqual(["type", "ping", "from", "536-22-1459", "536-22-1459"]);
  });

  it("of another kind comes after all of the text before it", () => {
    expect(filtered([event({ delta: "ends with s" }), event({ done: true })])).toBe(
      event({ delta: "ends with " }) + event({ delta: "s" }) + event({ done: true }),
    );
    expect(filtered([event("ends with s"), "data: [DONE]\n\n"])).toBe(
      `${event("ends with ")}${event("s")}data: [DONE]\n\n`,
    );
  });
});

describe("a block of the Messages API", () => {
  const start = (content_block: object) =>
    messages({ type: "content_block_start", index: 0, content_block } as never);
  const delta = (value: object) => messages({ type: "content_block_delta", index: 0, delta: value } as never);
  const stop = messages({ type: "content_block_stop", index: 0 } as never);

  it("gives out what it holds before it stops", () => {
    const text = (piece: string) => delta({ type: "text_delta", text: piece });
    expect(filtered([start({ type: "text", text: "" }), text("ends with s"), stop])).toBe(
      start({ type: "text", text: "" }) + text("ends with ") + text("s") + stop,
    );
    expect(filtered([start({ type: "text", text: "as" }), stop])).toBe(
      start({ type: "text", text: "a" }) + text("s") + stop,
    );
  });

  it("keeps the input of a tool valid", () => {
    const json = JSON.stringify({ note: `Key: ${key}\n"quoted"`, n: 12345678901 });
    const out = filtered([
      ...[...json].map((partial_json) => delta({ type: "input_json_delta", partial_json })),
      stop,
    ]);
    const input = dataOf(out).map(
      (data) => (JSON.parse(data).delta?.partial_json as string | undefined) ?? "",
    );
    expect(JSON.parse(input.join(""))).toEqual({
      note: 'Key: [ANTHROPIC_API_KEY]\n"quoted"',
      n: 12345678901,
    });
  });

  it("keeps the words of the API, whatever a filter would make of them, and nothing else", () => {
    const custom = createRedactor({
      entities: [],
      recognizers: [{ entity: "WORD", pattern: /assistant|delta/ }],
    });
    const through = (text: string) => {
      const filter = sseBodyFilter(() => custom.filter());
      return filter.push(text) + filter.end();
    };
    const asApi = (note: string) =>
      messages({ type: "message_start", message: { role: "assistant", note } } as never) +
      delta({ type: "text_delta", text: note });
    const own = event({ type: "mine", role: "assistant" });
    expect(through(asApi("an assistant") + own)).toBe(
      asApi("an [WORD]") + event({ type: "mine", role: "[WORD]" }),
    );
  });

  it("is told apart from one that streams at the same time", () => {
    const text = (index: number, piece: string) =>
      messages({ type: "content_block_delta", index, delta: { type: "text_delta", text: piece } } as never);
    const out = filtered([
      text(0, key.slice(0, 40)),
      text(1, "x"),
      text(0, `${key.slice(40)} `),
      text(1, "y"),
    ]);
    expect(out).toBe(text(0, "[ANTHROPIC_API_KEY]") + text(1, "x") + text(0, " ") + text(1, "y"));
  });
});
