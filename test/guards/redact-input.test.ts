import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { admit } from "../../src/admit.js";
import { AnswerFilter } from "../../src/answer/answer-filter.js";
import { sseEvent, sseReader } from "../../src/answer/sse.js";
import { type RedactInputOptions, redactInput } from "../../src/guards/redact-input.js";
import { redactOutput } from "../../src/guards/redact-output.js";
import type { Allow, ContentBlock, Guard, MessageParams, Turn } from "../../src/types.js";
import { chunked } from "../redact/texts.js";

const caller = { id: "1", subject: "a", signal: new AbortController().signal };
const options = { entities: ["EMAIL_ADDRESS", "US_SSN"], reversible: true } as const;
const JANE = "jane@acme.com";
const JOE = "joe@acme.com";

const user = (content: Turn["content"]): Turn => ({ role: "user", content });
const assistant = (content: Turn["content"]): Turn => ({ role: "assistant", content });

function ask(
  messages: readonly Turn[],
  given: RedactInputOptions = options,
  stage: "call" | "door" = "call",
) {
  const verdict = redactInput(given).check({ stage, params: { messages } }, caller) as Allow;
  const pass = (chunks: readonly string[]) => {
    const filter = verdict.filter?.();
    if (filter === undefined) throw new Error("no filter");
    return chunks.map((chunk) => filter.push(chunk)).join("") + filter.end();
  };
  return { verdict, sent: verdict.params?.messages, pass };
}

function admitted(guards: readonly Guard[], params: MessageParams) {
  return admit({ stage: "call", params }, caller, { guards, emit: () => {}, monitor: false });
}

describe("redactInput", () => {
  it("replaces by kind, and puts nothing back, unless it is reversible", () => {
    const { verdict, sent } = ask([user(`I am ${JANE}.`)], { entities: ["EMAIL_ADDRESS"] });
    expect(sent).toEqual([user("I am [EMAIL_ADDRESS].")]);
    expect(verdict.filter).toBeUndefined();
  });

  it("looks for your own secrets alone, where no kind is named, and for something", () => {
    const { sent } = ask([user(`I am ${JANE}, and my secret is hunter2hunter2.`)], {
      entities: [],
      secrets: ["hunter2hunter2"],
    });
    expect(sent).toEqual([user(`I am ${JANE}, and my secret is [CUSTOM_SECRET].`)]);
    expect(() => redactInput({ entities: [] })).toThrow(/^redactInput: "entities" must name at least one/);
  });

  it("changes nothing at the door, nor where nothing is found", () => {
    expect(ask([user(JANE)], options, "door").verdict).toEqual({ allowed: true });
    expect(ask([user("Hello")]).verdict).toEqual({ allowed: true });
  });

  it("gives the same value the same number in every turn, counted by kind and first appearance", () => {
    const first = [user(`${JANE}, ${JOE}, 536-22-1459, ${JANE}`)];
    const again = [...first, assistant(`Dear ${JOE}`), user(`new@acme.com and ${JANE}`)];
    expect(ask(first).sent?.[0]?.content).toBe(
      "[EMAIL_ADDRESS_1], [EMAIL_ADDRESS_2], [US_SSN_1], [EMAIL_ADDRESS_1]",
    );
    expect(ask(again).sent?.map(({ content }) => content)).toEqual([
      ask(first).sent?.[0]?.content,
      "Dear [EMAIL_ADDRESS_2]",
      "[EMAIL_ADDRESS_3] and [EMAIL_ADDRESS_1]",
    ]);
  });

  it("rewrites text and what tools were asked and answered; the rest stays, as the same object", () => {
    const kept: ContentBlock[] = [
      { type: "thinking", thinking: JANE, signature: "x" },
      { type: "image", source: { data: JANE } },
    ];
    const system: Turn = { role: "system", content: JANE };
    const plain = user("Hello");
    const { sent } = ask([
      system,
      plain,
      user([{ type: "text", text: JANE, cache_control: { type: "ephemeral" } }, ...kept]),
      assistant([{ type: "tool_use", id: "1", input: { to: [JANE], n: 1 } }]),
      assistant([{ type: "server_tool_use", id: "2", input: { query: JANE } }]),
      user([{ type: "tool_result", tool_use_id: "1", content: [{ type: "text", text: `to ${JANE}` }] }]),
      user([{ type: "tool_result", tool_use_id: "1", content: JOE }]),
    ]);
    expect(sent?.[0]).toBe(system);
    expect(sent?.[1]).toBe(plain);
    expect(sent?.slice(2)).toEqual([
      user([{ type: "text", text: "[EMAIL_ADDRESS_1]", cache_control: { type: "ephemeral" } }, ...kept]),
      assistant([{ type: "tool_use", id: "1", input: { to: ["[EMAIL_ADDRESS_1]"], n: 1 } }]),
      assistant([{ type: "server_tool_use", id: "2", input: { query: "[EMAIL_ADDRESS_1]" } }]),
      user([
        { type: "tool_result", tool_use_id: "1", content: [{ type: "text", text: "to [EMAIL_ADDRESS_1]" }] },
      ]),
      user([{ type: "tool_result", tool_use_id: "1", content: "[EMAIL_ADDRESS_2]" }]),
    ]);
  });

  it("loses nothing where names of fields become the same", () => {
    const input = {
      [JANE]: 1,
      "[EMAIL_ADDRESS]_2": 2,
      [JOE]: 3,
      a: { [JOE]: 4, b: 5 },
      "x@acme.com": 6,
      "[EMAIL_ADDRESS]": 7,
    };
    const call = { type: "tool_use", id: "1", name: "n", input };
    const redacted = [
      ["[EMAIL_ADDRESS]", 1],
      ["[EMAIL_ADDRESS]_2", 2],
      ["[EMAIL_ADDRESS]_3", 3],
      ["a", { "[EMAIL_ADDRESS]": 4, b: 5 }],
      ["[EMAIL_ADDRESS]_4", 6],
      ["[EMAIL_ADDRESS]_5", 7],
    ];
    const { sent } = ask([assistant([call])], { entities: ["EMAIL_ADDRESS"] });
    const [block] = (sent?.[0]?.content ?? []) as ContentBlock[];
    expect(Object.entries(block?.input as object)).toEqual(redacted);
    expect(ask(sent ?? [], { entities: ["EMAIL_ADDRESS"] }).sent).toBeUndefined();
  });

  it("rewrites search results and what is quoted from them, so that a quote that was put back is the same again", () => {
    const result: ContentBlock = {
      type: "search_result",
      title: "t",
      content: [{ type: "text", text: `to ${JANE}` }],
    };
    const citations = [{ type: "search_result_location", cited_text: `to ${JANE}` }];
    const { sent } = ask([
      user([result]),
      user([{ type: "tool_result", tool_use_id: "1", content: [result] }]),
      assistant([
        { type: "text", text: "Yes.", citations },
        { type: "text", text: "No.", citations: null },
      ]),
    ]);
    const hidden = { ...result, content: [{ type: "text", text: "to [EMAIL_ADDRESS_1]" }] };
    expect(sent).toEqual([
      user([hidden]),
      user([{ type: "tool_result", tool_use_id: "1", content: [hidden] }]),
      assistant([
        {
          type: "text",
          text: "Yes.",
          citations: [{ type: "search_result_location", cited_text: "to [EMAIL_ADDRESS_1]" }],
        },
        { type: "text", text: "No.", citations: null },
      ]),
    ]);
  });

  it("puts values back however the answer is cut; what is no placeholder of the call stays", () => {
    const { pass } = ask([user(`${JANE} ${JOE}`)]);
    const parts = [
      "[EMAIL_ADDRESS_1]",
      "[EMAIL_ADDRESS_2]",
      "[EMAIL_ADDRESS_3]",
      "[EMAIL_ADDRESS_",
      "[",
      "1]",
      " ",
    ];
    const mangled = ["[email_address_1]", "EMAIL_ADDRESS_1", "[EMAIL_ADDRESS_12]", "[US_SSN_1]"];
    const answers = fc.array(fc.constantFrom(...parts, ...mangled)).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(chunked(answers), ({ text, chunks }) => {
        const expected = text.replaceAll(parts[0] ?? "", JANE).replaceAll(parts[1] ?? "", JOE);
        expect(pass(chunks)).toBe(expected);
      }),
      { numRuns: 1_000 },
    );
  });

  it("gives back what was taken out, whatever was written", () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(JANE, JOE, "536-22-1459", "$&", " "), fc.string()), {
      maxLength: 8,
    });
    const writing = texts.map((parts) => parts.join(" ")).filter((text) => !text.includes("[EMAIL_ADDRESS_"));
    fc.assert(
      fc.property(writing, (text) => {
        const { sent, pass } = ask([user(text), user(JANE)]);
        expect(pass([String(sent?.[0]?.content)])).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps a value from the model in every turn, also where nothing tells of it any more", () => {
    const given = { entities: ["DATE_OF_BIRTH", "US_SSN"], reversible: true } as const;
    const told = user("I was born on 12.03.1985, my number is 536-22-1459.");
    const { pass } = ask([told], given);
    // The model writes on around the placeholders, and the client sends back what it got.
    const answer = pass(["Noted: [DATE_OF_BIRTH_1] and ([US_SSN_1]2)."]);
    expect(answer).toBe("Noted: 12.03.1985 and (536-22-14592).");
    const asked = { type: "tool_use", id: "1", input: { note: "12.03.1985", n: 12 } };
    const { sent } = ask([told, assistant([{ type: "text", text: answer }, asked])], given);
    expect(sent).toEqual([
      user("I was born on [DATE_OF_BIRTH_1], my number is [US_SSN_1]."),
      assistant([
        { type: "text", text: "Noted: [DATE_OF_BIRTH_1] and ([US_SSN_1]2)." },
        { ...asked, input: { note: "[DATE_OF_BIRTH_1]", n: 12 } },
      ]),
    ]);
  });

  it("gives back a disguised value as it was written, and its plain form where that was written too", () => {
    const guard = { entities: ["EMAIL_ADDRESS", "secrets"], reversible: true } as const;
    const written = ["jane\\@acme.com", "jo*e*@acme.com", "a&period;b@acme.com", "x@ac\u200bme.com"];
    for (const text of [...written, `${written.join(", ")}.`, ["&PASSWORD=2ArSF", "EE"].join("*")]) {
      const { sent, pass } = ask([user(text)], guard);
      expect(sent?.[0]?.content).not.toMatch(/@|2Ar/);
      expect(pass([String(sent?.[0]?.content)])).toBe(text);
    }
    for (const turns of [
      [JANE, "jane\\@acme.com"],
      ["jane\\@acme.com", JANE],
    ]) {
      const { sent, pass } = ask(turns.map(user), guard);
      expect(sent?.map(({ content }) => content)).toEqual(["[EMAIL_ADDRESS_1]", "[EMAIL_ADDRESS_1]"]);
      expect(pass(["[EMAIL_ADDRESS_1]"])).toBe(JANE);
    }
  });

  it("gives back a secret of one's own as it was written", () => {
    const secrets = ["p*ss&w\\rd 1"];
    for (const written of [...secrets, "p*ss&amp;w\\rd 1", encodeURIComponent(secrets[0] ?? "")]) {
      const { sent, pass } = ask([user(`It is ${written}.`)], { secrets, allow: ["x"], reversible: true });
      expect(sent?.[0]?.content).toBe("It is [CUSTOM_SECRET_1].");
      expect(pass([String(sent?.[0]?.content)])).toBe(`It is ${written}.`);
    }
  });

  it("is for that call alone", () => {
    const guard = redactInput(options);
    const check = (text: string) =>
      guard.check({ stage: "call", params: { messages: [user(text)] } }, caller) as Allow;
    const [one, two] = [check(JANE), check(JOE)];
    expect(one.filter?.().push("[EMAIL_ADDRESS_1]")).toBe(JANE);
    expect(two.filter?.().push("[EMAIL_ADDRESS_1]")).toBe(JOE);
  });

  it("puts values back into the input of tools as JSON", async () => {
    const secret = 'a "quoted"\\ value';
    const guard = redactInput({ secrets: [secret], reversible: true });
    const { filter } = await admitted([guard], { messages: [user(`It is ${secret}.`)] });
    const content = [{ type: "tool_use", input: { it: "[CUSTOM_SECRET_1]" } }];
    expect(new AnswerFilter(filter).message({ content }).content).toEqual([
      { type: "tool_use", input: { it: secret } },
    ]);
    const start = { type: "content_block_start", index: 0, content_block: { type: "tool_use" } };
    const json = ['{"it":"[CUSTOM_', 'SECRET_1]"}'].map((partial_json) => ({
      type: "content_block_delta",
      index: 0,
      delta: { type: "input_json_delta", partial_json },
    }));
    const answer = new AnswerFilter(filter);
    const [, ...sent] = sseReader()
      .push([start, ...json].map(sseEvent).join(""))
      .map((frame) => answer.frame(frame));
    const pieces = [...sent.join("").matchAll(/^data: (.*)$/gm)].map(([, data = ""]) => JSON.parse(data));
    expect(JSON.parse(pieces.map(({ delta }) => delta.partial_json).join(""))).toEqual({ it: secret });
  });

  it.each([
    [{ output_config: { format: { type: "json_schema" } } }],
    [{ output_format: { type: "json_schema" } }],
  ])("puts values back into structured outputs as JSON: %j", (form) => {
    const secret = 'a "quoted"\\ value';
    const params = { messages: [user(`It is ${secret}.`)], ...form };
    const guard = redactInput({ secrets: [secret], reversible: true });
    const { filter } = guard.check({ stage: "call", params }, caller) as Allow;
    for (const part of ["text", undefined] as const) {
      fc.assert(
        fc.property(chunked(fc.constant('{"it":["[CUSTOM_SECRET_1]"]}')), ({ chunks }) => {
          const made = filter?.(part);
          const out = chunks.map((chunk) => made?.push(chunk)).join("") + made?.end();
          expect(JSON.parse(out)).toEqual({ it: [secret] });
        }),
      );
    }
    expect(filter?.("input").push("[CUSTOM_SECRET_1]")).toBe(secret);
    expect(filter?.("text").push("I cannot tell [CUSTOM_SECRET_1] that.")).toBe(
      `I cannot tell ${secret} that.`,
    );
  });

  it("passes redactOutput when it stands after it, and is redacted again when before", async () => {
    const params = { messages: [user(JANE)] };
    const answer = `To [EMAIL_ADDRESS_1], not ${JOE}.`;
    const run = async (guards: readonly Guard[]) => {
      const filter = (await admitted(guards, params)).filter();
      return filter.push(answer) + filter.end();
    };
    const output = redactOutput({ entities: ["EMAIL_ADDRESS"] });
    expect(await run([output, redactInput(options)])).toBe(`To ${JANE}, not [EMAIL_ADDRESS].`);
    expect(await run([redactInput(options), output])).toBe("To [EMAIL_ADDRESS], not [EMAIL_ADDRESS].");
  });

  it.each([
    [{ reversible: 1 }, 'redactInput: "reversible" must be true or false'],
    [{ operators: {} }, 'redactInput: unknown option "operators"'],
    [{ secrets: [""] }, /^redactInput: "secrets\.0" must have at least 8 characters/],
  ])("refuses %j", (given, message) => {
    expect(() => redactInput(given as never)).toThrow(message);
  });
});
