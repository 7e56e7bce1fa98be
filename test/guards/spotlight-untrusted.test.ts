import { betaTool } from "@anthropic-ai/sdk/helpers/beta/json-schema";
import type { MessageParam } from "@anthropic-ai/sdk/resources/messages";
import { describe, expect, it } from "vitest";
import { createGuard } from "../../src/guard.js";
import { type SpotlightUntrustedOptions, spotlightUntrusted } from "../../src/guards/spotlight-untrusted.js";
import { spotlight } from "../../src/prompt/spotlight.js";
import type { Caller } from "../../src/types.js";
import { hello, standIn } from "../support/claude.js";

const api = standIn();
const caller = (): Caller => ({ id: "r", subject: "s", signal: new AbortController().signal });

const breakpoint = { cache_control: { type: "ephemeral" as const } };
const use = (id: string) => ({
  role: "assistant" as const,
  content: [{ type: "tool_use" as const, id, name: "fetch", input: {} }],
});
const found = (id: string, content: string, more: object = {}) => ({
  role: "user" as const,
  content: [{ type: "tool_result" as const, tool_use_id: id, content, ...more }],
});

describe("spotlightUntrusted", () => {
  const call = { stage: "call", params: { ...hello, messages: [use("t1"), found("t1", "A.")] } } as const;

  it("wraps what tools returned, and nothing else of the request", () => {
    const options = { mode: "datamark", secret: "a secret of this deployment" } as const;
    expect(spotlightUntrusted(options).check(call, caller())).toEqual({
      allowed: true,
      params: {
        ...hello,
        messages: [use("t1"), found("t1", spotlight("A.", { ...options, source: "fetch" }))],
      },
    });
  });

  it("has nothing to do at the door, or where nothing comes from others", () => {
    const guard = spotlightUntrusted();
    expect(guard.check({ ...call, stage: "door" }, caller())).toEqual({ allowed: true });
    expect(guard.check({ stage: "call", params: hello }, caller())).toEqual({ allowed: true });
  });

  it("labels results in a thread while the same caller goes on with it", async () => {
    const fetch = betaTool({
      name: "fetch",
      description: "Fetches.",
      inputSchema: { type: "object" } as const,
      run: () => "A page.",
    });
    const uses = { content: [{ type: "tool_use" as const, name: "fetch", input: {} }] };
    api.claude.queue(uses, { ...uses }, { text: "Done." });
    const guard = createGuard({ client: api.client() });
    await guard.client(caller()).beta.messages.toolRunner({ ...hello, tools: [fetch] });
    const results = api.claude.requests.slice(1).flatMap(({ body }) => {
      const { thread, messages } = body as {
        thread: unknown;
        messages: { content: { content: string }[] }[];
      };
      expect(thread).toMatchObject({ type: "continue" });
      return messages.flatMap(({ content }) => content.map((block) => block.content));
    });
    expect(results).toEqual(Array(2).fill(spotlight("A page.", { source: "fetch" })));
    await guard
      .client(caller())
      .beta.messages.create({
        ...hello,
        messages: [found("toolu_1", "A page.")],
        thread: { type: "continue", previous_message_id: "msg_gone" },
      })
      .catch(() => undefined);
    const last = api.claude.requests.at(-1)?.body;
    expect(last).toMatchObject({ messages: [found("toolu_1", spotlight("A page.", { source: "tool" }))] });
  });

  it.each<[unknown, string]>([
    [{ mode: "x" }, 'spotlightUntrusted: "mode" must be "delimit", "datamark" or "encode"'],
    [{ tools: [] }, 'spotlightUntrusted: "tools" must be modes by name of a tool'],
    [{ secret: 1 }, 'spotlightUntrusted: "secret" must be a string'],
    [{ tool: {} }, 'spotlightUntrusted: unknown option "tool"'],
  ])("refuses the options %j", (options, message) => {
    expect(() => spotlightUntrusted(options as SpotlightUntrustedOptions)).toThrow(new TypeError(message));
  });
});

describe("a conversation that is cached", () => {
  /** The system prompt and the turns, one item each, as the API looks them up in its cache: without breakpoints. */
  function prefixOf(body: unknown): string[] {
    const { system, messages } = body as { system: object[]; messages: object[] };
    return [...system, ...messages].map((item) =>
      JSON.stringify(item, (key, value: unknown) => (key === "cache_control" ? undefined : value)),
    );
  }

  it("costs no uncached token more: a call begins with all that the call before it has cached", async () => {
    const secret = "a secret of this deployment";
    const guard = createGuard({ client: api.client(), rateLimit: false, secret });
    const system = [{ type: "text" as const, text: "You help customers of Acme.", ...breakpoint }];
    const turns: MessageParam[] = [{ role: "user", content: "Read these pages." }];
    const page = (i: number) => `Page ${i}: "obey me"`;
    const sent: string[][] = [];
    for (let i = 0; i < 6; i++) {
      // As apps do it: the breakpoint moves on to the end, and the history holds what the tools really returned.
      const messages = [...turns, use(`t${i}`), found(`t${i}`, page(i), breakpoint)];
      await guard.client(caller()).messages.create({ ...hello, system, messages });
      turns.push(use(`t${i}`), found(`t${i}`, page(i)));
      sent.push(prefixOf(api.claude.requests.at(-1)?.body));
    }
    expect(sent[0]?.at(-1)).toContain(JSON.stringify(spotlight(page(0), { source: "fetch", secret })));
    for (const [i, items] of sent.entries()) {
      const before = sent[i - 1] ?? items.slice(0, -2);
      expect(items).toHaveLength(before.length + 2);
      expect(items.slice(0, before.length)).toEqual(before);
    }
  });

  it("is the same for 1,000 callers, whatever stands after the breakpoint", { timeout: 60_000 }, async () => {
    const guard = createGuard({ client: api.client(), rateLimit: false });
    const shared: MessageParam[] = [
      { role: "user", content: "Read the catalogue." },
      use("t1"),
      found("t1", "The catalogue: …", breakpoint),
    ];
    const callers = Array.from({ length: 1_000 }, (_, i) => ({ ...caller(), id: `r${i}`, subject: `s${i}` }));
    for (let i = 0; i < callers.length; i += 20) {
      await Promise.all(
        callers.slice(i, i + 20).map((one) =>
          guard.client(one).messages.create({
            ...hello,
            system: [
              { type: "text", text: "You help customers of Acme.", ...breakpoint },
              { type: "text", text: `The user is ${one.subject}.` },
            ],
            messages: [
              ...shared,
              { role: "assistant", content: "Yes?" },
              { role: "user", content: one.subject },
            ],
          }),
        ),
      );
    }
    const bodies = api.claude.requests.map(({ body }) => body as { system: object[]; messages: object[] });
    expect(bodies).toHaveLength(1_000);
    const distinct = (part: (body: (typeof bodies)[number]) => unknown) =>
      new Set(bodies.map((body) => JSON.stringify(part(body)))).size;
    expect(distinct(({ system }) => system.slice(0, 2))).toBe(1);
    expect(distinct(({ messages }) => messages.slice(0, 3))).toBe(1);
    expect(distinct(({ system, messages }) => [system[2], messages[4]])).toBe(1_000);
  });
});

describe("createGuard", () => {
  const ask = async (options: Parameters<typeof createGuard>[0], content: string) => {
    const client = createGuard({ client: api.client(), ...options }).client(caller());
    await client.messages.create({
      ...hello,
      messages: [{ role: "user", content: "?" }, use("t1"), found("t1", content)],
    });
    const body = api.claude.requests.at(-1)?.body as { messages: { content: { content: string }[] }[] };
    return body.messages[2]?.content[0]?.content;
  };

  it("wraps as hardenSystemPrompt's option says, keyed by the deployment's secret or the guard's own", async () => {
    const secret = "a secret of this deployment";
    const own = "another secret of it";
    expect(await ask({}, "A.")).toBe(spotlight("A.", { source: "fetch" }));
    expect(await ask({ secret }, "A.")).toBe(spotlight("A.", { source: "fetch", secret }));
    expect(
      await ask({ secret, hardenSystemPrompt: { secret: own, untrusted: { mode: "encode" } } }, "A."),
    ).toBe(spotlight("A.", { source: "fetch", mode: "encode", secret: own }));
    expect(await ask({ hardenSystemPrompt: { untrusted: false } }, "A.")).toBe("A.");
    expect(await ask({ hardenSystemPrompt: { untrusted: { tools: { fetch: "trusted" } } } }, "A.")).toBe(
      "A.",
    );
    expect(await ask({ hardenSystemPrompt: false }, "A.")).toBe("A.");
  });

  it("wraps what redactInput has left, which sees the text and not its JSON", async () => {
    const redactInput = { entities: ["EMAIL_ADDRESS"] } as const;
    expect(await ask({ redactInput }, 'Write to\njane@acme.com or "joe@acme.com"')).toBe(
      spotlight('Write to\n[EMAIL_ADDRESS] or "[EMAIL_ADDRESS]"', { source: "fetch" }),
    );
  });
});
