import { describe, expect, it, vi } from "vitest";
import { createGuard } from "../src/guard.js";
import type { GuardOptions } from "../src/guard-options.js";
import type { Caller, Guard, GuardEvent, ModelCall } from "../src/index.js";
import { madeUpKey } from "./fake-claude/index.js";
import { hello, standIn, until } from "./support/claude.js";

const api = standIn();
const newCaller = (): Caller => ({ id: "1", subject: "me", signal: new AbortController().signal });
const guardOf = (options: GuardOptions = {}) =>
  createGuard({ client: api.client({ maxRetries: 0 }), ...options });
const bodyOf = (n: number) => api.claude.requests[n]?.body as Record<string, unknown> | undefined;

describe("createGuard", () => {
  it("guards by default: input, limit, identity, instructions, output", async () => {
    const key = madeUpKey();
    api.claude.script({ text: `It is ${key}` });
    const client = guardOf().client(newCaller());
    const message = await client.messages.create({ ...hello, messages: [{ role: "user", content: "a\0b" }] });
    expect(message.content).toMatchObject([{ text: "It is [ANTHROPIC_API_KEY]" }]);
    expect(bodyOf(0)).toMatchObject({
      messages: [{ role: "user", content: "ab" }],
      system: expect.stringContaining("Rules that always hold"),
      metadata: { user_id: expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
  });

  it("turns each guard off by itself", async () => {
    const key = madeUpKey();
    api.claude.script({ text: `It is ${key}` });
    const guard = guardOf({
      validateInput: false,
      rateLimit: false,
      identifyUser: false,
      hardenSystemPrompt: false,
      redactOutput: false,
      door: false,
    });
    expect(guard.door).toBeUndefined();
    const message = await guard
      .client(newCaller())
      .messages.create({ ...hello, messages: [{ role: "user", content: "a\0b" }] });
    expect(message.content).toMatchObject([{ text: `It is ${key}` }]);
    expect(bodyOf(0)).toEqual({ ...hello, messages: [{ role: "user", content: "a\0b" }] });
  });

  it("makes a client of its own for the screen only where there is one", () => {
    const client = api.client();
    const copied = vi.spyOn(client, "withOptions");
    guardOf({ client });
    guardOf({ client, screenWithClaude: false });
    expect(copied).not.toHaveBeenCalled();
    guardOf({ client, screenWithClaude: {} });
    expect(copied).toHaveBeenCalledOnce();
  });

  it("keeps values from the model when told to, and puts them back after redactOutput", async () => {
    const redactInput = { entities: ["EMAIL_ADDRESS"], reversible: true } as const;
    const guard = guardOf({ redactInput, redactOutput: { entities: ["EMAIL_ADDRESS"] } });
    api.claude.script({ text: "I write to [EMAIL_ADDRESS_1], not to a@acme.com." });
    const message = await guard
      .client(newCaller())
      .messages.create({ ...hello, messages: [{ role: "user", content: "I am jane@acme.com" }] });
    expect(bodyOf(0)).toMatchObject({ messages: [{ role: "user", content: "I am [EMAIL_ADDRESS_1]" }] });
    expect(message.content).toMatchObject([{ text: "I write to jane@acme.com, not to [EMAIL_ADDRESS]." }]);
  });

  it("judges links by the values that were put back into them", async () => {
    const redactInput = { entities: ["EMAIL_ADDRESS"], reversible: true } as const;
    const guard = guardOf({ redactInput, guardLinks: { allow: ["acme.com", "mailto:"] } });
    api.claude.script({ text: "https://acme.com[EMAIL_ADDRESS_1]/?q=1 [mail](mailto:[EMAIL_ADDRESS_1])" });
    const message = await guard
      .client(newCaller())
      .messages.create({ ...hello, messages: [{ role: "user", content: "From x@evil.example" }] });
    expect(message.content).toMatchObject([{ text: "(link removed) [mail](mailto:x@evil.example)" }]);
  });

  it("asks guards of the app's own after the cheap checks, with what was cleaned", async () => {
    const seen: ModelCall[] = [];
    const own: Guard = {
      name: "own",
      check(call) {
        seen.push(call);
        return { allowed: true, params: { ...call.params, stop_sequences: ["END"] } };
      },
    };
    const guard = guardOf({ guards: [own] });
    const client = guard.client(newCaller());
    await client.messages.create({ ...hello, messages: [{ role: "user", content: "a\0" }] });
    expect(seen).toMatchObject([{ stage: "call", params: { messages: [{ content: "a" }] } }]);
    expect(seen[0]?.params.system).toBeUndefined();
    expect(bodyOf(0)).toMatchObject({ stop_sequences: ["END"] });
    await expect(client.messages.create({ ...hello, messages: [] })).rejects.toMatchObject({
      code: "INVALID_INPUT",
    });
    expect(seen).toHaveLength(1);
  });

  it("is one middleware for a client of the app's own", async () => {
    const guard = createGuard({ client: false });
    const client = api.client({ middleware: [guard.middleware(newCaller())] });
    await client.messages.create(hello);
    expect(bodyOf(0)).toMatchObject({ system: expect.stringContaining("Rules") });
    expect(() => guard.client(newCaller())).toThrow(/client: false/);
  });

  it("tells where the caller stands as soon as a call is admitted", async () => {
    const told: object[] = [];
    const client = guardOf({ rateLimit: { limit: 2 } }).client(newCaller(), {
      onHeaders: (headers) => told.push(headers),
    });
    await client.messages.create(hello);
    await client.messages.create(hello);
    await expect(client.messages.create(hello)).rejects.toMatchObject({ code: "RATE_LIMITED", status: 429 });
    expect(told).toMatchObject([
      { RateLimit: expect.stringContaining("r=1") },
      { RateLimit: expect.stringContaining("r=0") },
    ]);
  });

  it("lets a denied call pass in monitor mode, and filters its answer", async () => {
    const key = madeUpKey();
    const events: GuardEvent[] = [];
    api.claude.script({ text: key });
    const client = guardOf({
      monitor: true,
      rateLimit: { limit: 1 },
      onEvent: (event) => events.push(event),
    }).client(newCaller());
    await client.messages.create(hello);
    expect((await client.messages.create(hello)).content).toMatchObject([{ text: "[ANTHROPIC_API_KEY]" }]);
    await until(() => events.filter(({ type }) => type === "completed").length === 2);
    expect(events).toContainEqual(
      expect.objectContaining({ type: "denied", code: "RATE_LIMITED", monitored: true }),
    );
  });

  it("gives the SDK's own retries one charge", async () => {
    api.claude.queue({ status: 529, headers: { "retry-after-ms": "1" } }, { text: "second" });
    const client = createGuard({ client: api.client(), rateLimit: { limit: 1 } }).client(newCaller());
    expect((await client.messages.create(hello)).content).toMatchObject([{ text: "second" }]);
    await expect(client.messages.create(hello)).rejects.toMatchObject({ code: "RATE_LIMITED" });
  });

  it.each<[object, RegExp]>([
    [{ monitr: true }, /^claude-guard: unknown option "monitr"/],
    [{ monitor: "yes" }, /"monitor" must be true or false/],
    [{ secret: "short" }, /"secret" must have at least 16 characters/],
    [{ onEvent: "log" }, /"onEvent" must be a function/],
    [{ guards: [() => true] }, /"guards.0" must be a guard/],
    [{ idleTimeout: "soon" }, /"idleTimeout" must be milliseconds or a length of time/],
    [{ rateLimit: { limit: -1 } }, /rateLimit: "limit"/],
    [{ redactOutput: { entities: ["NOPE"] } }, /redactOutput: "entities.0"/],
    [{ validateInput: { maxChars: 0 } }, /validateInput: "maxChars"/],
    [{ identifyUser: true }, /identifyUser/],
  ])("refuses the options %j", (options, says) => {
    const make = () => createGuard({ client: false, ...(options as GuardOptions) });
    expect(make).toThrow(TypeError);
    expect(make).toThrow(says);
  });
});

describe("what reaches no model", () => {
  it("passes as it is: not charged, not redacted, no instructions added", async () => {
    const redactInput = { entities: ["EMAIL_ADDRESS"] } as const;
    const client = guardOf({ rateLimit: { limit: 1, window: "1h" }, redactInput }).client(newCaller());
    const messages = [{ role: "user" as const, content: "I am a@acme.com" }];
    for (let i = 0; i < 3; i++) await client.messages.countTokens({ model: hello.model, messages });
    expect(bodyOf(2)).toEqual({ model: hello.model, messages });
    await client.files.upload({ file: new File(["I am a@acme.com"], "me.txt") });
    expect(bodyOf(3)).toContain("I am a@acme.com");
    await client.messages.create({ ...hello, messages });
    expect(bodyOf(4)?.messages).toEqual([{ role: "user", content: "I am [EMAIL_ADDRESS]" }]);
    await expect(client.messages.create(hello)).rejects.toMatchObject({ code: "RATE_LIMITED" });
  });

  it("is no batch: that is refused before anything is sent", async () => {
    const events: GuardEvent[] = [];
    const client = guardOf({ onEvent: (event) => events.push(event) }).client(newCaller());
    const refused = expect.objectContaining({ code: "ENDPOINT_NOT_GUARDED" });
    const requests = [{ custom_id: "1", params: hello }];
    await expect(client.messages.batches.create({ requests })).rejects.toEqual(refused);
    await expect(client.messages.batches.results("msgbatch_1")).rejects.toEqual(refused);
    expect(api.claude.requests).toEqual([]);
    expect(events).toEqual([]);
  });
});

describe("screenWithClaude within a guard", () => {
  it("asks by the guard's own client, past the guard, and before the call", async () => {
    api.claude.queue({ text: '{"verdict":"injection"}' });
    const guard = createGuard({ client: api.client(), screenWithClaude: { when: "always" } });
    const refused = guard.client(newCaller()).messages.create(hello);
    await expect(refused).rejects.toMatchObject({ code: "PROMPT_INJECTION" });
    expect(api.claude.requests).toHaveLength(1);
    expect(api.claude.requests[0]?.body).toMatchObject({ max_tokens: 64, output_config: {} });
    expect(api.claude.requests[0]?.body).not.toHaveProperty("metadata");
  });

  it("needs a client", () => {
    expect(() => createGuard({ client: false, screenWithClaude: {} })).toThrow(
      'screenWithClaude: "client" must be a client of @anthropic-ai/sdk',
    );
  });
});
