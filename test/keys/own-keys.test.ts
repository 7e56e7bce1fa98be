import { randomBytes } from "node:crypto";
import {
  type Caller,
  createGuard,
  type GuardEvent,
  type GuardOptions,
  keyRing,
  SecretKey,
} from "claude-guard";
import { describe, expect, it } from "vitest";
import { madeUpKey } from "../fake-claude/index.js";
import { hello, standIn, until } from "../support/claude.js";

const api = standIn();
/** A key of a form that no recognizer knows, as gateways have them. */
const gatewayKey = () => `corp gateway ${randomBytes(12).toString("hex")}`.replaceAll(" ", "_");
const REDACTED = "[ANTHROPIC_API_KEY]";

function guarded(options: GuardOptions) {
  const events: GuardEvent[] = [];
  const onEvent = (event: GuardEvent) => events.push(event);
  const guard = createGuard({ rateLimit: false, validateInput: false, ...options, onEvent });
  const caller: Caller = { id: "1", subject: "2", signal: new AbortController().signal };
  const answer = (text: string | readonly string[]) => {
    api.claude.queue({ content: [{ type: "text", text }] });
    return guard.client(caller).messages;
  };
  return {
    guard,
    events,
    async whole(text: string) {
      const { content } = await answer(text).create(hello);
      return content.map((block) => (block.type === "text" ? block.text : "")).join("");
    },
    streamed: (...deltas: string[]) => answer(deltas).stream(hello).finalText(),
  };
}

const client = (apiKey: string) => api.client({ apiKey, maxRetries: 0 });

describe("the server's own keys", () => {
  it("are taken out of answers whatever their form, wherever a stream is cut", async () => {
    const key = gatewayKey();
    const { whole, streamed, events } = guarded({ client: client(key) });
    const text = `The key is ${key}.`;
    expect(await whole(text)).toBe(`The key is ${REDACTED}.`);
    for (let at = 0; at <= text.length; at++) {
      expect(await streamed(text.slice(0, at), text.slice(at))).toBe(`The key is ${REDACTED}.`);
    }
    await until(() => events.filter(({ type }) => type === "redacted").length === text.length + 2);
    const [found] = events.filter((event) => event.type === "redacted");
    expect(found).toMatchObject({ entities: { ANTHROPIC_API_KEY: 1 } });
  });

  it("are counted with the keys that have the form of one", async () => {
    const key = gatewayKey();
    const { whole, events } = guarded({ client: client(key) });
    expect(await whole(`${key} and ${madeUpKey()} and ${key}`)).toBe(
      `${REDACTED} and ${REDACTED} and ${REDACTED}`,
    );
    await until(() => events.some(({ type }) => type === "redacted"));
    expect(events.find(({ type }) => type === "redacted")).toMatchObject({
      entities: { ANTHROPIC_API_KEY: 3 },
    });
  });

  it.each([
    ["base64", (key: string) => Buffer.from(key).toString("base64").slice(0, -2)],
    ["hex", (key: string) => Buffer.from(key).toString("hex")],
  ])("are known in %s", async (_name, write) => {
    const key = gatewayKey();
    expect(await guarded({ client: client(key) }).whole(`See: ${write(key)}`)).toContain(REDACTED);
  });

  it("are a client's token, too", async () => {
    const authToken = gatewayKey();
    const { whole } = guarded({ client: api.client({ apiKey: null, authToken }) });
    expect(await whole(`<${authToken}>`)).toBe(`<${REDACTED}>`);
  });

  it("are those of a ring, from when it has them: loaded later, brought in, gone", async () => {
    const [first, second, own] = [gatewayKey(), gatewayKey(), gatewayKey()];
    const source = { keys: [first] };
    const load = async () => source.keys;
    const rotation = { quiet: 5, timeout: 2_000 };
    const ring = keyRing({ keys: load, client: client(own), rotation });
    const { guard, whole, streamed } = guarded({ keys: ring, client: client(own) });
    await guard.ready;
    expect(await whole(`${own} ${first} ${second}`)).toBe(`${REDACTED} ${REDACTED} ${second}`);
    source.keys = [second];
    const rotated = ring.rotate();
    await until(() =>
      ring.status().some(({ state, key }) => state === "active" && key === `${new SecretKey(second)}`),
    );
    const pieces = [own, first, second.slice(0, 9), second.slice(9)];
    expect(await streamed(...pieces)).toBe(REDACTED.repeat(3));
    // It is no key of the server's any more, and still none for others to have.
    await rotated;
    expect(await streamed(...pieces)).toBe(REDACTED.repeat(3));
    expect(ring.secrets().map(String)).toEqual(ring.status().map(({ key }) => key));
    expect(JSON.stringify(ring.secrets())).not.toContain(second);
    ring.close();
  });

  it("are taken out of what leaves the app's own handler", async () => {
    const key = gatewayKey();
    const { guard } = guarded({ client: client(key) });
    const caller: Caller = { id: "1", subject: "2", signal: new AbortController().signal };
    const entry = await guard.door?.open(
      async () => ({ message: "hello" }),
      () => caller,
    );
    const filter = entry?.filter();
    expect(
      `${filter?.push(`{"debug":"${key.slice(0, 20)}`)}${filter?.push(`${key.slice(20)}"}`)}${filter?.end()}`,
    ).toBe(`{"debug":"${REDACTED}"}`);
  });

  it("are taken out whatever else is looked for, and as the operators say", async () => {
    const key = gatewayKey();
    const of = (redactOutput: GuardOptions["redactOutput"]) =>
      guarded({ client: client(key), ...(redactOutput !== undefined && { redactOutput }) });
    expect(await of({ entities: ["CREDIT_CARD"] }).whole(key)).toBe(REDACTED);
    expect(await of({ operators: { ANTHROPIC_API_KEY: { type: "remove" } } }).whole(`<${key}>`)).toBe("<>");
    await expect(of({ action: "block" }).whole(key)).rejects.toMatchObject({ code: "OUTPUT_BLOCKED" });
    expect(await of(false).whole(key)).toBe(key);
  });

  it("are not looked for under eight characters, and not without a client", async () => {
    const short = gatewayKey().slice(-7);
    expect(await guarded({ client: client(short) }).whole(`It is ${short}.`)).toBe(`It is ${short}.`);
    expect(createGuard({ client: false }).door).toBeDefined();
  });
});
