import { inspect } from "node:util";
import Anthropic from "@anthropic-ai/sdk";
import { afterEach, describe, expect, it, vi } from "vitest";
import { boundClient, type ClaudeClient, claudeClient } from "../src/client.js";
import { madeUpKey } from "./fake-claude/index.js";
import { hello, standIn } from "./support/claude.js";

const api = standIn();
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe("claudeClient", () => {
  it("is made from ANTHROPIC_API_KEY", () => {
    const key = madeUpKey();
    vi.stubEnv("ANTHROPIC_API_KEY", key);
    expect(claudeClient()).toMatchObject({ apiKey: key });
  });

  it("is the app's own, of whatever platform", () => {
    const own = new Anthropic({ apiKey: madeUpKey() });
    expect(claudeClient(own)).toBe(own);
    const bedrock = { middleware: [], maxRetries: 2, withOptions: () => ({}) } satisfies ClaudeClient;
    expect(claudeClient(bedrock)).toBe(bedrock);
    const gateway = new Anthropic({ apiKey: "key-of-our-own-gateway" });
    expect(claudeClient(gateway)).toBe(gateway);
  });

  it("must be of the SDK's kind", () => {
    for (const other of [{}, { messages: {} }, { withOptions: () => ({}) }]) {
      expect(() => claudeClient(other as never)).toThrow(/"client" must be a client of @anthropic-ai\/sdk/);
    }
  });

  it("is missing: says what to do", () => {
    vi.stubEnv("ANTHROPIC_API_KEY", undefined);
    expect(() => claudeClient()).toThrow(TypeError);
    expect(() => claudeClient()).toThrow(/set ANTHROPIC_API_KEY.*`client: new Anthropic.*`client: false`/);
  });

  it("has a key that cannot work: says why, and nothing of the key", () => {
    const key = madeUpKey();
    const bad = [
      `"${key}"`,
      `${key} `,
      `\t${key}`,
      `${key.slice(0, 50)} ${key.slice(50)}`,
      key.slice(0, 20),
      key.replace("api03", "admin01"),
      "your-api-key-here-please",
      ["sk", "ant", "api03", "x".repeat(95)].join("-"),
      ["sk", "ant", "..."].join("-"),
    ];
    for (const apiKey of bad) {
      const make = () => claudeClient(new Anthropic({ apiKey }));
      expect(make).toThrow(TypeError);
      expect(make).not.toThrow(key.slice(15, 25));
      expect(make).not.toThrow(apiKey.slice(-12));
    }
    vi.stubEnv("ANTHROPIC_API_KEY", "a-key-of-another-service-0123456789-0123456789");
    expect(() => claudeClient()).toThrow(TypeError);
  });

  it("is refused in a browser", () => {
    vi.stubGlobal("window", { document: {} });
    expect(() => claudeClient(new Anthropic({ apiKey: madeUpKey(), dangerouslyAllowBrowser: true }))).toThrow(
      /runs on the server/,
    );
    // Where a server has a window of its own, there is no document in it.
    vi.stubGlobal("window", {});
    expect(() => claudeClient(new Anthropic({ apiKey: madeUpKey() }))).not.toThrow();
  });
});

describe("boundClient", () => {
  it("passes the middleware of the client's own first, and leaves the client as it was", async () => {
    const order: string[] = [];
    const named = (name: string) => (request: never, next: (request: never) => never) => {
      order.push(name);
      return next(request);
    };
    const own = api.client({ middleware: [named("own")] });
    const bound = boundClient(own, named("guard") as never);
    await bound.messages.create(hello);
    expect(order).toEqual(["own", "guard"]);
    await own.messages.create(hello);
    expect(order).toEqual(["own", "guard", "own"]);
  });

  it("shows nothing of its key", () => {
    const key = madeUpKey();
    const bound = boundClient(new Anthropic({ apiKey: key }), (request, next) => next(request));
    const shown = [bound, { bound }, [bound], bound.messages, bound.beta.messages].flatMap((value) => [
      inspect(value, { depth: 9, showHidden: true }),
      JSON.stringify(value),
    ]);
    expect(`${shown.join("\n")}${bound}`).not.toContain(key.slice(14, 40));
    expect(bound.apiKey).toBe(key);
  });
});
