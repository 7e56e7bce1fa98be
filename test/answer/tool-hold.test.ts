import { betaTool } from "@anthropic-ai/sdk/helpers/beta/json-schema";
import { describe, expect, it, vi } from "vitest";
import { createGuard, type GuardOptions } from "../../src/index.js";
import type { Caller } from "../../src/types.js";
import { hello, standIn, until } from "../support/claude.js";

const api = standIn();

function guarded(options: GuardOptions) {
  const left = new AbortController();
  const events: { type: string; code?: string }[] = [];
  const guard = createGuard({
    client: api.client({ maxRetries: 0 }),
    rateLimit: false,
    onEvent: (event) => void events.push(event),
    ...options,
  });
  const caller: Caller = { id: "1", subject: "me", signal: left.signal };
  return { client: guard.client(caller), left, events };
}

const tools = [{ name: "pay", input_schema: { type: "object" as const } }];
const asked = { ...hello, tools };
const script = {
  content: [
    { type: "text" as const, text: "Let me see." },
    { type: "tool_use" as const, name: "pay", input: { euros: 5 } },
  ],
};
const forms = ["streamed", "whole"] as const;

/** Makes the call; the input of the tool that came. */
async function call({ client }: ReturnType<typeof guarded>, form: (typeof forms)[number]) {
  const message =
    form === "whole"
      ? await client.messages.create(asked)
      : await client.messages.stream(asked).finalMessage();
  return message.content.find((block) => block.type === "tool_use")?.input;
}

/** A confirmation that is given by hand. */
function byHand() {
  let give: (yes: boolean) => void = () => {};
  const answer = new Promise<boolean>((resolve) => {
    give = resolve;
  });
  return { confirm: vi.fn(() => answer), give };
}

describe.each(forms)("a tool call in an answer that is %s", (form) => {
  it("comes once it is confirmed, however long that takes", async () => {
    api.claude.script(script);
    const { confirm, give } = byHand();
    const there = guarded({
      guardTools: { tools: { pay: { confirm } } },
      idleTimeout: 30,
      unreadTimeout: 40,
    });
    const answer = call(there, form);
    await until(() => confirm.mock.calls.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 120));
    give(true);
    expect(await answer).toEqual({ euros: 5 });
    await until(() => there.events.some(({ type }) => type === "completed"));
  });

  it("does not come if it is refused, and an event says so", async () => {
    api.claude.script(script);
    const there = guarded({ guardTools: { tools: { pay: { confirm: () => false } } } });
    await expect(call(there, form)).rejects.toSatisfy((error: Error & { code?: string }) =>
      [error.code, (error.cause as { code?: string } | undefined)?.code].includes("TOOL_NOT_CONFIRMED"),
    );
    await until(() =>
      there.events.some(({ type, code }) => type === "failed" && code === "TOOL_NOT_CONFIRMED"),
    );
  });

  it("waits no longer than the caller does", async () => {
    api.claude.script(script);
    const { confirm } = byHand();
    const there = guarded({ guardTools: { tools: { pay: { confirm } } } });
    const answer = call(there, form);
    await until(() => confirm.mock.calls.length === 1);
    there.left.abort();
    await expect(answer).rejects.toThrow();
    await until(() => there.events.some(({ type, code }) => type === "failed" && code === "CALLER_GONE"));
  });
});

it("waits no longer than the app does", async () => {
  api.claude.script(script);
  const { confirm } = byHand();
  const there = guarded({ guardTools: { tools: { pay: { confirm } } } });
  const stream = there.client.messages.stream(asked);
  const answer = stream.finalMessage();
  await until(() => confirm.mock.calls.length === 1);
  stream.abort();
  await expect(answer).rejects.toThrow(/abort/i);
});

it("streams what stands before the call while somebody decides", async () => {
  api.claude.script(script);
  const { confirm, give } = byHand();
  const { client } = guarded({ guardTools: { tools: { pay: { confirm } } } });
  const seen: string[] = [];
  for await (const event of await client.messages.create({ ...asked, stream: true })) {
    seen.push(event.type === "content_block_start" ? event.content_block.type : event.type);
    if (event.type === "content_block_delta" && event.delta.type === "text_delta") give(true);
  }
  expect(seen.indexOf("content_block_delta")).toBeLessThan(seen.indexOf("tool_use"));
});

describe("the SDK's tool runner", () => {
  const run = vi.fn(() => "paid");
  const pay = betaTool({ name: "pay", description: "Pays.", inputSchema: { type: "object" } as const, run });
  const ask = (client: ReturnType<typeof guarded>["client"]) =>
    client.beta.messages.toolRunner({ ...hello, tools: [pay] });

  it("runs what is confirmed, in a thread too", async () => {
    run.mockClear();
    api.claude.queue(script, { ...script }, { text: "Done." });
    const confirm = vi.fn(() => true);
    const { client } = guarded({ guardTools: { tools: { pay: { sensitive: true } }, confirm } });
    expect((await ask(client)).content).toMatchObject([{ text: "Done." }]);
    expect(run).toHaveBeenCalledTimes(2);
    // The first call came before anything was read; the second after the result of the first.
    expect(confirm).toHaveBeenCalledTimes(1);
  });

  it("never runs what is not allowed", async () => {
    run.mockClear();
    api.claude.script(script);
    const { client } = guarded({
      guardTools: { tools: { pay: { args: { safeParse: () => ({ success: false }) } } } },
    });
    await expect(ask(client)).rejects.toMatchObject({ code: "TOOL_NOT_ALLOWED", status: 422 });
    expect(run).not.toHaveBeenCalled();
  });
});
