import fc from "fast-check";
import { describe, expect, it } from "vitest";
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

  it.each([
    [{ entities: ["SSN"] }, /^redact: "entities\.0" must be one of secrets, .*ANTHROPIC_API_KEY, .*US_SSN/],
    [{ entities: [] }, /^redact: "entities" must name at least one entity$/],
    [{ entity: "US_SSN" }, /^redact: unknown option "entity"$/],
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

  it("takes the same options", async () => {
    expect(await run([NUMBER], { entities: ["PRIVATE_KEY"] })).toEqual([NUMBER]);
    expect(() => redactStream({ entities: [] })).toThrow(TypeError);
  });
});
