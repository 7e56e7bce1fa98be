import { describe, expect, it } from "vitest";
import { canonicalize, createRedactor, detectInjection, redact, redactStream } from "../src/index.js";

const { filter } = createRedactor();
const own = createRedactor({ secrets: ["a secret of one's own"] });

async function through(chunk: never): Promise<void> {
  const source = new ReadableStream<string>({
    start(controller) {
      controller.enqueue(chunk);
      controller.close();
    },
  });
  for await (const _ of source.pipeThrough(redactStream()));
}

// Bytes of a body that were not decoded have a length, and could be joined to a text.
describe.each([5, null, undefined, {}, ["a"], new Uint8Array([97])])("what is no text: %j", (given) => {
  it.each<[string, (text: never) => unknown]>([
    ["redact", redact],
    ["redact", createRedactor().redact],
    ["redact", own.redact],
    ["redact", (text) => filter().push(text)],
    ["redact", (text) => own.filter().push(text)],
    ["redact", through],
    ["detectInjection", detectInjection],
    ["canonicalize", canonicalize],
  ])("is refused by name: %s", async (name, call) => {
    const run = async () => call(given as never);
    await expect(run()).rejects.toThrow(new TypeError(`${name}: the text must be a string`));
  });
});
