import Anthropic from "@anthropic-ai/sdk";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type FakeClaude, type Script, startFakeClaude, steer } from "./index.js";
import { chunkSizes, rawPost } from "./raw-http.js";

const params = {
  model: "claude-haiku-5-5",
  max_tokens: 100,
  messages: [{ role: "user" as const, content: "Hi" }],
};

let claude: FakeClaude;
let client: Anthropic;
beforeAll(async () => {
  claude = await startFakeClaude();
  client = new Anthropic({ apiKey: "made-up", baseURL: claude.url, maxRetries: 0, logLevel: "off" });
});
beforeEach(() => claude.reset());
afterAll(() => claude.close());

/** What a stream gave before it ended, and the error it ended with. */
async function read(script: Script): Promise<{ types: string[]; text: string; error: unknown }> {
  const types: string[] = [];
  let text = "";
  try {
    claude.script(script);
    for await (const event of await client.messages.create({ ...params, stream: true })) {
      types.push(event.type);
      if (event.type === "content_block_delta" && event.delta.type === "text_delta") text += event.delta.text;
    }
    return { types, text, error: undefined };
  } catch (error) {
    return { types, text, error };
  }
}

describe("errors", () => {
  test.each([
    [400, "invalid_request_error"],
    [401, "authentication_error"],
    [402, "billing_error"],
    [403, "permission_error"],
    [404, "not_found_error"],
    [413, "request_too_large"],
    [429, "rate_limit_error"],
    [500, "api_error"],
    [504, "timeout_error"],
    [529, "overloaded_error"],
  ])("status %i is a %s", async (status, type) => {
    claude.script({ status, headers: { "retry-after": "3", "x-should-retry": "false" } });
    for (const stream of [false, true]) {
      const error = await client.messages.create({ ...params, stream }).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(Anthropic.APIError);
      const { headers, requestID, error: body } = error as InstanceType<typeof Anthropic.APIError>;
      expect(error).toMatchObject({ status, type });
      expect(body).toEqual({
        type: "error",
        error: { type, message: expect.any(String) },
        request_id: requestID,
      });
      expect(headers?.get("retry-after")).toBe("3");
    }
  });

  test("are retried by the SDK, which a queue shows", async () => {
    claude.queue({ status: 529, headers: { "retry-after-ms": "1" } }, { text: "second" });
    const message = await client.messages.create(params, { maxRetries: 1 });
    expect(message.content).toMatchObject([{ text: "second" }]);
    expect(claude.requests.map(({ status }) => status)).toEqual([529, 200]);
    expect(claude.requests[1]?.headers["x-stainless-retry-count"]).toBe("1");
  });

  test("carry what a script says", async () => {
    const details = { error_code: "ramp_limit_exceeded" } as const;
    claude.script({ status: 429, error: { message: "Too fast", details } });
    await expect(client.messages.create(params)).rejects.toMatchObject({
      apiMessage: "Too fast",
      errorCode: "ramp_limit_exceeded",
    });
  });

  test("can be something that the API would not send", async () => {
    claude.script({ raw: { body: "<h1>Bad gateway</h1>" }, status: 502 });
    await expect(client.messages.create(params)).rejects.toMatchObject({ status: 502, type: null });
    claude.script({ raw: { body: "<h1>Log in</h1>" } });
    const response = await client.messages.create(params).asResponse();
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(await response.text()).toBe("<h1>Log in</h1>");
  });

  test("inside a stream", async () => {
    const { text, error } = await read({ text: ["a", "b", "c"], ending: "error", endAfter: 2 });
    expect(text).toBe("ab");
    expect(error).toMatchObject({ type: "overloaded_error", status: undefined });
    const first = await read({ ending: "error", endAfter: "head", error: { type: "api_error" } });
    expect(first).toMatchObject({ types: [], error: { type: "api_error" } });
  });
});

describe("endings of a stream", () => {
  test("truncated: ends without message_stop and without an error", async () => {
    const { types, text, error } = await read({ text: ["a", "b"], ending: "truncated" });
    expect({ text, error }).toEqual({ text: "ab", error: undefined });
    expect(types.at(-1)).toBe("content_block_delta");
    expect((await read({ ending: "truncated", endAfter: 0 })).types).toEqual(["message_start"]);
    expect((await read({ ending: "truncated", endAfter: "head" })).types).toEqual([]);
  });

  test("cut: what was sent arrives, then the connection breaks", async () => {
    const { text, error } = await read({ text: ["a", "b", "c"], ending: "cut", endAfter: 2 });
    expect(text).toBe("ab");
    expect(error).toBeInstanceOf(Error);
    expect(await claude.requests[0]?.done).toBe("finished");
  });

  test("cut before anything is sent is a connection error", async () => {
    const { error } = await read({ ending: "cut", endAfter: "accept" });
    expect(error).toBeInstanceOf(Anthropic.APIConnectionError);
  });

  test("silent: stays open until the client leaves", async () => {
    claude.script({ text: ["a", "b"], ending: "silent", endAfter: 1 });
    const stream = await client.messages.create({ ...params, stream: true });
    let text = "";
    for await (const event of stream) {
      if (event.type !== "content_block_delta" || event.delta.type !== "text_delta") continue;
      text += event.delta.text;
      expect(claude.requests[0]?.aborted).toBe(false);
      setTimeout(() => stream.controller.abort(), 20);
    }
    expect(text).toBe("a");
    expect(await claude.requests[0]?.done).toBe("aborted");
    expect(claude.requests[0]?.abortedAt).toBeGreaterThan(claude.requests[0]?.receivedAt ?? Number.NaN);
  });

  test("silent before the head: the SDK's timeout is the one to act", async () => {
    claude.script({ ending: "silent", endAfter: "accept" });
    await expect(client.messages.create(params, { timeout: 50 })).rejects.toBeInstanceOf(
      Anthropic.APIConnectionTimeoutError,
    );
    expect(await claude.requests[0]?.done).toBe("aborted");
    expect(claude.requests[0]?.bytesSent).toBe(0);
  });

  test("of a JSON answer", async () => {
    claude.script({ text: "a long text", ending: "truncated" });
    await expect(client.messages.create(params)).rejects.toThrow(/JSON/);
    claude.script({ text: "a long text", ending: "cut" });
    await expect(client.messages.create(params)).rejects.toThrow();
    claude.script({ ending: "error" });
    await expect(client.messages.create(params)).rejects.toMatchObject({ status: 529 });
  });
});

describe("bytes", () => {
  test.each([1, 2, 3, 7])("are written %i at a time, through characters of UTF-8 too", async (byteChunk) => {
    const script = { text: ["Grüße, 世界 🌍!"], byteChunk };
    expect((await read(script)).text).toBe("Grüße, 世界 🌍!");
    const sizes = await chunkSizes(claude.url, JSON.stringify({ ...params, stream: true }));
    // What is left over at the end of an event may be less.
    expect(Math.max(...sizes)).toBe(byteChunk);
    expect(sizes.filter((size) => size < byteChunk).length).toBeLessThanOrEqual(8);
  });

  test("that are garbage come where they are asked for", async () => {
    const noise = {
      text: ["a", "b"],
      garbage: [{ bytes: [0xff, 0xfe, 0x0a], after: 1 }, { bytes: ": hi\n\n" }],
    };
    const response = await client.messages
      .create({ ...params, stream: true }, { headers: steer(noise) })
      .asResponse();
    const bytes = Buffer.from(await response.arrayBuffer()).toString("latin1");
    expect(bytes).toMatch(/"text":"a"}}\n\n\xff\xfe\nevent: content_block_delta/);
    expect(bytes).toMatch(/^event: message_start\n[^\n]+\n\n: hi\n\n/);
    const { error } = await read({
      text: ["a"],
      garbage: [{ bytes: "event: message_stop\ndata: {oops\n\n" }],
    });
    expect(error).toBeInstanceOf(SyntaxError);
  });

  test("of an event may be ten million", async () => {
    const { types, text } = await read({ text: { chars: 10_000_000 } });
    expect(text.length).toBe(10_000_000);
    expect(types.filter((type) => type === "content_block_delta")).toHaveLength(1);
  });

  test("stop flowing while the client does not read, and the stand-in notices when it leaves", async () => {
    claude.script({ text: { chars: 100_000_000, perDelta: 100_000 } });
    const socket = rawPost(claude.url, JSON.stringify({ ...params, stream: true })).pause();
    const sent = () => claude.requests[0]?.bytesSent ?? 0;
    let before = -1;
    await vi.waitFor(
      () => {
        const stands = sent() > 0 && sent() === before;
        before = sent();
        expect(stands).toBe(true);
      },
      { interval: 100, timeout: 10_000 },
    );
    // What loopback sockets buffer differs from machine to machine; without back-pressure it would be all of it.
    expect(sent()).toBeLessThan(50_000_000);
    socket.destroy();
    expect(await claude.requests[0]?.done).toBe("aborted");
  });
});

describe("life", () => {
  test("an aborted request stops its timers", async () => {
    claude.script({ firstByteDelayMs: 60_000 });
    const abort = new AbortController();
    const asked = client.messages.create(params, { signal: abort.signal });
    await vi.waitFor(() => expect(claude.requests[0]?.body).toBeDefined());
    abort.abort();
    await expect(asked).rejects.toBeInstanceOf(Anthropic.APIUserAbortError);
    expect(await claude.requests[0]?.done).toBe("aborted");
    expect(claude.requests[0]?.status).toBeUndefined();
  });

  test("close ends what is open, is done at once, and frees the port", async () => {
    const own = await startFakeClaude();
    const sdk = new Anthropic({ apiKey: "made-up", baseURL: own.url, maxRetries: 0 });
    own.script({ text: ["a"], ending: "silent" });
    const stream = await sdk.messages.create({ ...params, stream: true });
    const reading = (async () => {
      for await (const _ of stream);
    })();
    const broken = expect(reading).rejects.toThrow();
    await own.close();
    await own.close();
    await broken;
    expect(await own.requests[0]?.done).toBe("aborted");
    const again = await startFakeClaude({ port: Number(new URL(own.url).port) });
    expect(again.url).toBe(own.url);
    await again.close();
  });

  test("a port in use is an error", async () => {
    const port = Number(new URL(claude.url).port);
    await expect(startFakeClaude({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
