import Anthropic from "@anthropic-ai/sdk";
import { demoResponder, madeUpKey, startFakeClaude } from "../../test/fake-claude/index.js";

/** What answers the chat. */
export interface Backend {
  readonly mode: "claude" | "stand-in";
  readonly model: string;
  readonly about: string;
  /** For the guard. Empty with a key: the guard makes its client from ANTHROPIC_API_KEY itself. */
  readonly options: { readonly client?: Anthropic };
  close(): Promise<void>;
}

const model = "claude-haiku-5-5";

/** Claude if there is a key, or else a stand-in on this machine, which needs none and costs nothing. */
export async function connect(): Promise<Backend> {
  if (process.env.ANTHROPIC_API_KEY) {
    const about = `Claude (${model}), because ANTHROPIC_API_KEY is set. Answers cost money.`;
    return { mode: "claude", model, about, options: {}, close: async () => {} };
  }
  const fake = await startFakeClaude({ responder: demoResponder });
  return {
    mode: "stand-in",
    model,
    about: "a stand-in on this machine, no model. Set ANTHROPIC_API_KEY to talk to Claude.",
    options: { client: new Anthropic({ apiKey: madeUpKey(), baseURL: fake.url }) },
    close: () => fake.close(),
  };
}
