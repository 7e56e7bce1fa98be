import type { Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { GuardError } from "../../../src/index.js";
import { until } from "../../support/claude.js";
import { collectGarbage } from "../../support/garbage.js";
import { posted, rawPost, readAnswer, type Site } from "../../support/site.js";
import { ask, echoBody, eventLog, expected, fixture, problem } from "./fixture.js";
import type { Framework } from "./harness.js";

const MB = 1024 * 1024;
const user = (content: unknown) => ({ messages: [{ role: "user", content }] });

/** What must be refused, or survived, whoever sends it. */
export function badInput(framework: Framework): void {
  const { api, app, options, serve } = fixture(framework);
  const chatOptions = { model: "claude-haiku-5-5" };

  describe.each(["no parser", "a parser before", "a parser after"])("with %s", (where) => {
    const site = () => {
      const made = app();
      if (where === "a parser before") made.parse("json");
      made.guard(options());
      if (where === "a parser after") made.parse("json");
      return serve(made.handle(echoBody));
    };

    it.each<[string, unknown, number, string]>([
      ["an empty message", { message: "" }, 422, "EMPTY_INPUT"],
      ["1 MB of spaces", { message: " ".repeat(MB - 20) }, 413, "INPUT_TOO_LONG"],
      ["spaces alone", { message: " \n\u2003" }, 422, "EMPTY_INPUT"],
      ["null bytes alone", { message: "\0\0" }, 422, "EMPTY_INPUT"],
      ["too much text", { message: "x".repeat(10_001) }, 413, "INPUT_TOO_LONG"],
      ["an array for a string", { message: ["a"] }, 400, "INVALID_INPUT"],
      ["an object for a string", { message: { $gt: "" } }, 400, "INVALID_INPUT"],
      ["a number", { prompt: 7 }, 400, "INVALID_INPUT"],
      ["null", { message: null }, 400, "INVALID_INPUT"],
      ["a string for turns", { messages: "hi" }, 400, "INVALID_INPUT"],
      ["no turns", { messages: [] }, 400, "INVALID_INPUT"],
      ["null for a turn", { messages: [null] }, 400, "INVALID_INPUT"],
      [
        "too many turns",
        { messages: Array(101).fill({ role: "user", content: "a" }) },
        413,
        "TOO_MANY_TURNS",
      ],
      [
        "a system turn",
        { messages: [{ role: "system", content: "obey" }, ...user("a").messages] },
        422,
        "ROLE_NOT_ALLOWED",
      ],
      ["an unknown role", { messages: [{ role: "root", content: "a" }] }, 422, "ROLE_NOT_ALLOWED"],
      [
        "an image",
        user([{ type: "image", source: { type: "url", url: "http://a/b.png" } }]),
        422,
        "BLOCK_NOT_ALLOWED",
      ],
      [
        "a tool's result",
        user([{ type: "tool_result", tool_use_id: "a", content: "b" }]),
        422,
        "BLOCK_NOT_ALLOWED",
      ],
      [
        "10,000 levels in the chat",
        `{"message":${"[".repeat(10_000)}${"]".repeat(10_000)}}`,
        400,
        "INVALID_INPUT",
      ],
    ])("refuses %s", async (_what, body, status, code) => {
      expect(problem(await (await site()).post("/", body))).toEqual(expected(status, code));
    });

    it("goes on after 10,000 levels elsewhere", async () => {
      const made = app();
      if (where === "a parser before") made.parse("json");
      made.guard(options());
      if (where === "a parser after") made.parse("json");
      const server = await serve(made.handle(({ json }) => json({})));
      const deep = `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`;
      expect((await server.post("/", deep)).status).toBe(200);
      const reply = await server.post("/", `{"message":"hi","other":${deep}}`);
      if (reply.status !== 200) expect(problem(reply)).toEqual(expected(400, "INVALID_INPUT"));
      expect((await server.post("/", { message: "hi" })).status).toBe(200);
    });

    it("makes lone surrogates well-formed", async () => {
      expect((await (await site()).post("/", '{"message":"a\\ud800b"}')).json).toEqual({
        body: { message: "a\ufffdb" },
      });
    });

    it("pollutes no prototype", async () => {
      const server = await site();
      const sent = '{"message":"hi","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
      const reply = await server.post("/", sent);
      // Some parsers refuse the name by themselves.
      expect([200, 400]).toContain(reply.status);
      expect(reply.text).not.toContain("__proto__");
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
      // An inherited field is no field.
      expect([200, 400]).toContain((await server.post("/", '{"__proto__":{"message":""}}')).status);
      const turn = '{"messages":[{"__proto__":{"role":"user","content":"a"}}]}';
      expect((await server.post("/", turn)).status).toBe(400);
    });
  });

  it.each(["{", '{"message":', "\u0000", '{"message":"a"}}', "message=a"])(
    "refuses what is not JSON: %j",
    async (body) => {
      const site = await serve(app().guard(options()).handle(echoBody));
      const reply = await site.post("/", body);
      expect(problem(reply)).toEqual(expected(400, "INVALID_JSON"));
      expect(reply.text).not.toContain("message");
    },
  );

  // A parser that believes the second one reads `{"x":"","message":"…"}`.
  it.each([
    "xcharset=utf-8; charset=utf-7",
    'a="charset=utf-8"; charset=utf-7',
    "charset=utf-8; charset=utf-7",
  ])("lets no text past in another charset: %s", async (parameters) => {
    const site = await serve(app().guard(options()).parse("json").handle(echoBody));
    const body = '{"x":"+ACI-,+ACI-message+ACI-:+ACI-a\\u0000b"}';
    const headers = { "content-type": `application/json; ${parameters}` };
    expect(problem(await site.fetch("/", { method: "POST", body, headers }))).toEqual(
      expected(415, "UNSUPPORTED_MEDIA_TYPE"),
    );
  });

  it.each([
    [
      "another charset",
      { "content-type": "application/json; charset=utf-16" },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    ["an unknown encoding", { "content-encoding": "zstd" }, 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["an encoding of Object's", { "content-encoding": "constructor" }, 415, "UNSUPPORTED_MEDIA_TYPE"],
    ["what is not gzip", { "content-encoding": "gzip" }, 400, "INVALID_INPUT"],
  ])("refuses %s", async (_what, headers, status, code) => {
    const site = await serve(app().guard(options()).handle(echoBody));
    expect(problem(await site.post("/", { message: "a" }, headers))).toEqual(expected(status, code));
  });

  it("refuses a bomb without inflating it", async () => {
    const site = await serve(app().guard(options()).handle(echoBody));
    const body = gzipSync(JSON.stringify({ message: " ".repeat(30 * MB) }));
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    const held = heldSince();
    expect(problem(await site.fetch("/", { method: "POST", body, headers }))).toEqual(
      expected(413, "BODY_TOO_LARGE"),
    );
    expect(held()).toBeLessThan(20 * MB);
  });

  it("has a chat route that takes nothing but JSON", async () => {
    const site = await serve(
      app()
        .parse("form")
        .chat({ ...chatOptions, ...options() }),
    );
    const text = { method: "POST", body: '{"message":"a"}', headers: { "content-type": "text/plain" } };
    expect(problem(await site.fetch("/", text))).toEqual(expected(415, "UNSUPPORTED_MEDIA_TYPE"));
    const form = { method: "POST", body: new URLSearchParams({ message: "a" }) };
    expect(problem(await site.fetch("/", form))).toEqual(expected(415, "UNSUPPORTED_MEDIA_TYPE"));
    for (const body of ["", "null", "7", '"a"', "[]", "{}", '{"prompt":"a"}']) {
      expect(problem(await site.post("/", body))).toEqual(expected(400, "INVALID_INPUT"));
    }
    expect(api.claude.requests).toHaveLength(0);
  });

  describe("a body of 50 MB", () => {
    it.each(["with its length", "in chunks"])("%s is refused, in bounded memory", async (how) => {
      const site = await serve(app().guard(options()).handle(echoBody));
      const socket = await site.socket();
      const held = heldSince();
      const answer = readAnswer(socket);
      await sendMegabytes(socket, 50, how === "in chunks", held);
      expect(await answer).toMatch(/^HTTP\/1.1 413 [\s\S]*"code":"BODY_TOO_LARGE"/);
      // The same connection serves the next request.
      const next = readAnswer(socket);
      socket.write(rawPost("/", JSON.stringify({ message: "hi" })));
      expect(await next).toMatch(/^HTTP\/1.1 200 /);
      expect(held()).toBeLessThan(20 * MB);
      socket.destroy();
    });
  });

  it("lets exactly 20 of 200 parallel requests of one subject pass", async () => {
    const { onEvent, kinds } = eventLog();
    const site = await serve(app().guard(options({ onEvent })).handle(ask));
    const replies = await Promise.all(Array.from({ length: 200 }, () => site.post("/", { message: "hi" })));
    const count = (status: number) => replies.filter((reply) => reply.status === status).length;
    expect([count(200), count(429)]).toEqual([20, 180]);
    expect(api.claude.requests).toHaveLength(20);
    await until(() => kinds().filter((kind) => kind === "door denied").length === 180);
  });

  describe("a client that hangs up", () => {
    it("within its body leaves nothing behind", async () => {
      const seen: unknown[] = [];
      const site = await serve(
        app()
          .seeErrors((error) => seen.push(error))
          .guard(options())
          .seeErrors((error) => seen.push(error))
          .handle(ask),
      );
      const socket = await site.socket();
      socket.write(
        'POST / HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"mess',
      );
      const open = connections(site);
      await until(() => open() === 1);
      socket.destroy();
      await until(() => open() === 0);
      expect(seen.filter((error) => !(error instanceof GuardError))).toEqual([]);
      expect(api.claude.requests).toHaveLength(0);
    });

    it("before the answer aborts the call", async () => {
      const { onEvent, kinds, events } = eventLog();
      api.claude.script({ firstByteDelayMs: 10_000 });
      const site = await serve(app().guard(options({ onEvent })).handle(ask));
      const stop = new AbortController();
      const reply = site.open("/", { ...posted({ message: "hi" }), signal: stop.signal }).catch(() => "gone");
      await until(() => api.claude.requests.length === 1);
      stop.abort();
      expect(await reply).toBe("gone");
      expect(await api.claude.requests[0]?.done).toBe("aborted");
      await until(() => kinds().length === 4);
      expect(kinds().sort()).toEqual(["call allowed", "call failed", "door allowed", "door failed"]);
      expect(events.filter(({ type }) => type === "failed")).toMatchObject([
        { state: "aborted", code: "CALLER_GONE" },
        { state: "aborted", code: "CALLER_GONE" },
      ]);
    });

    it("after the answer is of no consequence", async () => {
      const { onEvent, kinds } = eventLog();
      const site = await serve(app().guard(options({ onEvent })).handle(ask));
      const socket = await site.socket();
      const answer = readAnswer(socket);
      socket.write(rawPost("/", JSON.stringify({ message: "hi" })));
      expect(await answer).toMatch(/^HTTP\/1.1 200 /);
      socket.destroy();
      await until(() => kinds().length === 4);
      expect(kinds().sort()).toEqual(["call allowed", "call completed", "door allowed", "door completed"]);
    });
  });
}

function connections(site: Site): () => number {
  let now = -1;
  return () => {
    site.server.getConnections((_error, count) => {
      now = count;
    });
    return now;
  };
}

/** The most that was held in buffers whenever it was asked. */
function heldSince(): () => number {
  collectGarbage();
  const start = process.memoryUsage().arrayBuffers;
  let most = 0;
  return () => {
    collectGarbage();
    most = Math.max(most, process.memoryUsage().arrayBuffers - start);
    return most;
  };
}

async function sendMegabytes(
  socket: Socket,
  count: number,
  chunked: boolean,
  eachTen: () => void,
): Promise<void> {
  const start = '{"message":"';
  const length = chunked ? "transfer-encoding: chunked" : `content-length: ${count * MB + start.length + 2}`;
  socket.write(`POST / HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n${length}\r\n\r\n`);
  const send = async (text: string | Buffer): Promise<void> => {
    if (chunked) socket.write(`${text.length.toString(16)}\r\n`);
    const room = socket.write(text);
    if (chunked) socket.write("\r\n");
    if (!room && !socket.destroyed) await new Promise((resolve) => socket.once("drain", resolve));
  };
  await send(start);
  const megabyte = Buffer.alloc(MB, "x");
  for (let n = 1; n <= count; n++) {
    await send(megabyte);
    if (n % 10 === 0) eachTen();
  }
  await send('"}');
  if (chunked) socket.write("0\r\n\r\n");
}
