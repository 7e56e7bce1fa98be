import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createRedactor, redact, redactStream } from "../../src/redact/redact.js";
import { chunked, nearMatches } from "./texts.js";

const NUMBER = "My number is 536-22-1459.";

describe("redact", () => {
  it("replaces an entity by its kind and says where it was, in UTF-16 units", () => {
    expect(redact(`😀 ${NUMBER}`)).toEqual({
      text: "😀 My number is [US_SSN].",
      findings: [{ entity: "US_SSN", start: 16, end: 27 }],
    });
  });

  it("leaves other text alone", () => {
    for (const text of ["", " ", "Hello 😀", "\ud83d", "a\0b"])
      expect(redact(text)).toEqual({ text, findings: [] });
  });

  it("looks only for what it is told to", () => {
    expect(redact(NUMBER, { entities: ["PRIVATE_KEY"] }).findings).toEqual([]);
    expect(redact(NUMBER, { entities: ["PRIVATE_KEY", "US_SSN"] }).findings).toHaveLength(1);
  });

  it("looks for your own kinds and secrets alone, where no other is named", () => {
    const text = `A secret of mine, ORD-12345678, ${NUMBER}`;
    const own = { entity: "ORDER_ID", pattern: /\bORD-\d{8}\b/ };
    const secrets = ["A secret of mine"];
    expect(redact(text, { entities: [], secrets }).text).toBe(`[CUSTOM_SECRET], ORD-12345678, ${NUMBER}`);
    expect(redact(text, { entities: [], recognizers: [own] }).text).toBe(
      `A secret of mine, [ORDER_ID], ${NUMBER}`,
    );
    const filter = createRedactor({ entities: [], secrets, recognizers: [own] }).filter();
    const out = [...text].map((char) => filter.push(char)).join("") + filter.end();
    expect(out).toBe(`[CUSTOM_SECRET], [ORDER_ID], ${NUMBER}`);
  });

  it.each([
    [{ entities: ["SSN"] }, /^redact: "entities\.0" must be one of secrets, .*ANTHROPIC_API_KEY, .*US_SSN/],
    [
      { entities: [] },
      /^redact: "entities" must name at least one entity where there are no "secrets" and no "rec/,
    ],
    [{ entities: [], secrets: [], recognizers: [] }, /^redact: "entities" must name at least one entity/],
    [{ entities: [], secrets: [undefined] }, /^redact: "secrets\.0" must be a string/],
    [{ entity: "US_SSN" }, /^redact: unknown option "entity"$/],
    [{ entities: "all" }, /^redact: "entities" must be a list of kinds and groups$/],
    [{ secrets: "a secret that is no list" }, /^redact: "secrets" must be a list of strings$/],
    [{ operators: ["mask"] }, /^redact: "operators" must be operators by kind, such as \{ default: /],
    ["all", /^redact: the options must be an object$/],
  ])("refuses %j", (options, message) => {
    const refused = expect(() => redact("", options as never));
    refused.toThrow(TypeError);
    refused.toThrow(message);
  });
});

describe("createRedactor", () => {
  it("serves many texts and streams, each on its own", () => {
    const redactor = createRedactor();
    const one = redactor.filter();
    const two = redactor.filter();
    expect(one.push("536-22")).toBe("");
    expect(two.push("-1459 ")).toBe("-1459 ");
    expect(redactor.redact("-1459").text).toBe("-1459");
    expect(one.push("-1459 ")).toBe("[US_SSN] ");
    expect([one.findings, two.findings]).toEqual([{ US_SSN: 1 }, {}]);
  });
});

describe("redactStream", () => {
  const run = async (chunks: readonly string[], options?: Parameters<typeof redactStream>[0]) => {
    const source = new ReadableStream<string>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    });
    const sent: string[] = [];
    for await (const chunk of source.pipeThrough(redactStream(options))) sent.push(chunk);
    return sent;
  };

  it("gives what redact gives, and no empty chunk", async () => {
    await fc.assert(
      fc.asyncProperty(chunked(nearMatches), async ({ text, chunks }) => {
        const sent = await run(chunks);
        expect(sent.join("")).toBe(redact(text).text);
        expect(sent).not.toContain("");
      }),
      { numRuns: 200 },
    );
  });

  it("lets the end of a sentence go at once", () => {
    for (const end of [".", "!", ",", ")", " ", "\n"])
      expect(createRedactor().filter().push(`Fine${end}`)).toBe(`Fine${end}`);
  });

  it("takes the same options", async () => {
    expect(await run([NUMBER], { entities: ["PRIVATE_KEY"] })).toEqual([NUMBER]);
    expect(() => redactStream({ entities: [] })).toThrow(TypeError);
  });
});

describe("a redacting stream that does not end well", () => {
  const blocking = { entities: ["US_SSN" as const], operators: { default: { type: "block" as const } } };

  it("fails at both ends where an entity blocks, and lets nothing of it out", async () => {
    const { readable, writable } = redactStream(blocking);
    const writer = writable.getWriter();
    const reader = readable.getReader();
    const written = writer.write("It is 536-22-");
    expect(await reader.read()).toEqual({ done: false, value: "It is " });
    await written;
    const refused = { code: "OUTPUT_BLOCKED" };
    await Promise.all([
      expect(writer.write("1459.")).rejects.toMatchObject(refused),
      expect(reader.read()).rejects.toMatchObject(refused),
    ]);
    await expect(writer.close()).rejects.toBeDefined();
  });

  it("hands a failure of its source on, and not what it held back", async () => {
    const source = new ReadableStream<string>({
      start(controller) {
        controller.enqueue("It is 536-22-");
      },
      pull(controller) {
        controller.error(new Error("cut off"));
      },
    });
    const sent: string[] = [];
    const reading = async () => {
      for await (const chunk of source.pipeThrough(redactStream())) sent.push(chunk);
    };
    await expect(reading()).rejects.toThrow("cut off");
    expect(sent.join("")).not.toContain("536");
  });

  it("tells its source when nobody reads on", async () => {
    let reason: unknown;
    const source = new ReadableStream<string>({
      pull: (controller) => controller.enqueue("Hello. "),
      cancel(given) {
        reason = given;
      },
    });
    const reader = source.pipeThrough(redactStream()).getReader();
    expect((await reader.read()).value).toBe("Hello. ");
    await reader.cancel("enough");
    await vi.waitFor(() => expect(reason).toBe("enough"));
  });

  it("asks its source for no more than is read", async () => {
    let asked = 0;
    const source = new ReadableStream<string>(
      {
        pull(controller) {
          asked++;
          controller.enqueue("Hello. ");
        },
      },
      { highWaterMark: 0 },
    );
    const reader = source.pipeThrough(redactStream()).getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toBeLessThanOrEqual(3);
    await reader.cancel();
  });
});
