import Anthropic from "@anthropic-ai/sdk";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type FakeClaude, madeUpKey, startFakeClaude } from "../fake-claude/index.js";

/** Starts the stand-in for the tests of a file, and forgets its scripts and records after each test. */
export function standIn(): { readonly claude: FakeClaude; client(options?: object): Anthropic } {
  let claude: FakeClaude | undefined;
  const running = (): FakeClaude => {
    if (claude === undefined) throw new Error("The stand-in runs within tests only.");
    return claude;
  };
  beforeAll(async () => {
    claude = await startFakeClaude();
  });
  afterEach(() => running().reset());
  afterAll(() => claude?.close());
  return {
    get claude() {
      return running();
    },
    client: (options = {}) => new Anthropic({ apiKey: madeUpKey(), baseURL: running().url, ...options }),
  };
}

/** The smallest request. */
export const hello = {
  model: "claude-haiku-5-5",
  max_tokens: 64,
  messages: [{ role: "user" as const, content: "hello" }],
};

/** Waits until something holds; fails after two seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 400; i++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error("It did not come to hold within two seconds.");
}

/** Everything that a stream gives. */
export async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of stream) items.push(item);
  return items;
}
