import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createGuard } from "../../../src/index.js";
import { until } from "../../support/claude.js";
import { posted, rawPost } from "../../support/site.js";
import { ask, echoBody, echoBytes, eventLog, expected, fixture, problem, say } from "./fixture.js";
import type { Framework, Parser } from "./harness.js";

const dirty = "he\u0000llo\r\nyou";
const clean = "hello\nyou";

/** Which requests the door looks at, and what the handler sees of them. */
export function door(framework: Framework): void {
  const { app, options, serve } = fixture(framework);

  describe("a chat", () => {
    it("reaches the handler cleaned, without any parser", async () => {
      const site = await serve(app().guard(options()).handle(echoBody));
      expect((await site.post("/", { message: dirty, n: 1 })).json).toEqual({
        body: { message: clean, n: 1 },
      });
    });

    it.each(["before", "after"])("reaches the handler cleaned, with a parser %s the guard", async (where) => {
      const made =
        where === "before" ? app().parse("json").guard(options()) : app().guard(options()).parse("json");
      const site = await serve(made.handle(echoBody));
      expect((await site.post("/", { message: dirty, n: 1 })).json).toEqual({
        body: { message: clean, n: 1 },
      });
    });

    it.each([["text"], ["raw"]] as [Parser][])("keeps the form that a %s parser gave it", async (parser) => {
      const site = await serve(
        app()
          .parse(parser)
          .guard(options())
          .handle(({ body, json }) => json({ is: kindOf(body), was: String(body) })),
      );
      expect((await site.post("/", { message: dirty })).json).toEqual({
        is: parser,
        was: JSON.stringify({ message: clean }),
      });
    });

    it("reaches a handler that reads the bytes, in one piece, in chunks and compressed", async () => {
      const site = await serve(app().guard(options()).handle(echoBytes));
      const whole = JSON.stringify({ message: dirty });
      const body = gzipSync(whole);
      const headers = { "content-type": "application/json", "content-encoding": "gzip" };
      expect((await site.post("/", whole)).text).toBe(JSON.stringify({ message: clean }));
      expect((await site.fetch("/", { method: "POST", headers, body })).text).toBe(
        JSON.stringify({ message: clean }),
      );
      const socket = await site.socket();
      socket.write(rawPost("/", [...whole], ["connection: close"]));
      expect(await textOf(socket)).toContain(JSON.stringify({ message: clean }));
    });

    it.each(["none", "before", "after"])("is read compressed and in chunks, parser: %s", async (where) => {
      const made = app();
      if (where === "before") made.parse("json");
      made.guard(options());
      if (where === "after") made.parse("json");
      const site = await serve(made.handle(echoBody));
      const whole = JSON.stringify({ message: dirty });
      const headers = { "content-type": "application/json", "content-encoding": "gzip" };
      const reply = await site.fetch("/", { method: "POST", headers, body: gzipSync(whole) });
      expect(reply.json).toEqual({ body: { message: clean } });
      const socket = await site.socket();
      socket.write(rawPost("/", [...whole], ["connection: close"]));
      expect(await textOf(socket)).toContain(JSON.stringify({ body: { message: clean } }));
    });

    it("is looked for in every field, and in several at once", async () => {
      const site = await serve(app().guard(options()).handle(echoBody));
      const messages = [{ role: "user", content: [{ type: "text", text: dirty, extra: 1 }], extra: 2 }];
      const cleaned = [{ role: "user", content: [{ type: "text", text: clean }] }];
      const given = { message: dirty, prompt: dirty, input: dirty, messages, other: dirty };
      expect((await site.post("/", given)).json).toEqual({
        body: { message: clean, prompt: clean, input: clean, messages: cleaned, other: dirty },
      });
      expect(problem(await site.post("/", { message: "fine", input: "" }))).toEqual(
        expected(422, "EMPTY_INPUT"),
      );
    });

    it("is looked for in the fields that the app names", async () => {
      const site = await serve(
        app()
          .guard(options({ door: { fields: ["question"] } }))
          .handle(echoBody),
      );
      expect((await site.post("/", { question: dirty, message: dirty })).json).toEqual({
        body: { question: clean, message: dirty },
      });
    });

    it("is as large as the app allows", async () => {
      const site = await serve(
        app()
          .guard(options({ door: { maxBodyBytes: 100 } }))
          .handle(echoBody),
      );
      expect((await site.post("/", { message: "x".repeat(80) })).status).toBe(200);
      expect(problem(await site.post("/", { message: "x".repeat(100) }))).toEqual(
        expected(413, "BODY_TOO_LARGE"),
      );
    });
  });

  describe("anything else", () => {
    const form = new URLSearchParams({ message: "" });
    const multipart = new FormData();
    multipart.set("message", "");
    multipart.set("file", new Blob([Buffer.alloc(2_000_000, 1)]), "a.png");
    const others: [string, string, RequestInit][] = [
      ["GET", "/?message=", {}],
      ["HEAD", "/", { method: "HEAD" }],
      ["DELETE", "/", { method: "DELETE" }],
      ["JSON without chat", "/", posted('{ "a": 1.0, "b": [ 12345678901234567890 ], "a": "\\u0041" }')],
      ["a list", "/", posted([{ message: "" }])],
      ["a JSON string", "/", posted('"message"')],
      ["an empty body", "/", posted("")],
      ["a form", "/", { method: "POST", body: form }],
      ["text", "/", { method: "POST", body: '{"message":""}', headers: { "content-type": "text/plain" } }],
      [
        "bytes",
        "/",
        { method: "POST", body: Buffer.alloc(3_000_000, 7), headers: { "content-type": "image/png" } },
      ],
      [
        "text that sounds like JSON",
        "/",
        { ...posted("\u001e{}\n"), headers: { "content-type": "application/json-seq" } },
      ],
    ];

    it.each(others)("%s passes untouched", async (_what, path, init) => {
      const bare = await serve(app().handle(echoBytes));
      const guarded = await serve(
        app()
          .guard(options({ rateLimit: { limit: 1 } }))
          .handle(echoBytes),
      );
      const answer = await bare.fetch(path, init);
      for (let n = 0; n < 3; n++)
        expect(comparable(await guarded.fetch(path, init))).toEqual(comparable(answer));
    });

    it.each(["before", "after"])("passes untouched with a parser %s the guard", async (where) => {
      const guarded = app();
      if (where === "before") guarded.parse("json");
      guarded.guard(options({ rateLimit: { limit: 1 } }));
      if (where === "after") guarded.parse("json");
      const site = await serve(guarded.handle(echoBytes));
      for (let n = 0; n < 2; n++) {
        const reply = await site.fetch("/", { method: "POST", body: multipart });
        expect({ status: reply.status, length: reply.text.length > 2_000_000 }).toEqual({
          status: 200,
          length: true,
        });
        const png = { method: "POST", body: Buffer.alloc(9, 7), headers: { "content-type": "image/png" } };
        expect((await site.fetch("/", png)).text).toBe("\x07".repeat(9));
      }
    });

    it("passes after a parser of bytes or of text", async () => {
      const png = { method: "POST", body: Buffer.alloc(9, 7), headers: { "content-type": "image/png" } };
      const site = await serve(
        app()
          .parse("raw")
          .guard(options())
          .handle(({ body, send }) => send(body as Buffer, "image/png")),
      );
      expect((await site.fetch("/", png)).text).toBe("\x07".repeat(9));
    });

    it("is not charged, and bears no headers of a limit", async () => {
      const site = await serve(
        app()
          .guard(options({ rateLimit: { limit: 1 } }))
          .handle(echoBody),
      );
      for (let n = 0; n < 3; n++) {
        const reply = await site.post("/", { other: "" });
        expect([reply.status, reply.headers.get("ratelimit")]).toEqual([200, null]);
      }
    });

    it("has an empty body and does not hang, parser after the guard", async () => {
      const site = await serve(app().guard(options()).parse("json").handle(echoBody));
      expect((await site.post("/", "")).status).toBe(200);
      const socket = await site.socket();
      socket.write(rawPost("/", [], ["connection: close"]));
      expect(await textOf(socket)).toContain("HTTP/1.1");
    });
  });

  describe("the limit", () => {
    it("is told on what passes and on what does not", async () => {
      const site = await serve(
        app()
          .guard(options({ rateLimit: { limit: 1, window: "1m" } }))
          .handle(echoBody),
      );
      const [passed, denied] = [
        await site.post("/", { message: "a" }),
        await site.post("/", { message: "a" }),
      ];
      expect(passed.headers.get("ratelimit-policy")).toBe('"default";q=1;w=60');
      expect(passed.headers.get("ratelimit")).toMatch(/^"default";r=0;t=\d+$/);
      expect(passed.headers.get("retry-after")).toBeNull();
      expect(problem(denied)).toEqual(expected(429, "RATE_LIMITED"));
      expect(denied.headers.get("ratelimit")).toMatch(/^"default";r=0;t=\d+$/);
      expect(Number(denied.headers.get("retry-after"))).toBeGreaterThan(0);
      expect(denied.headers.get("cache-control")).toBe("no-store");
    });

    it("counts a request once with its first call, and each further call", async () => {
      const { onEvent, kinds } = eventLog();
      const site = await serve(
        app()
          .guard(options({ rateLimit: { limit: 3 }, onEvent }))
          .handle(async ({ claude, req, json }) => {
            await say(claude, "one");
            if (req.url === "/twice") await say(claude, "two");
            json({});
          }),
      );
      expect((await site.post("/", { message: "a" })).headers.get("ratelimit")).toMatch(/r=2;/);
      expect((await site.post("/twice", { message: "a" })).headers.get("ratelimit")).toMatch(/r=0;/);
      expect((await site.post("/", { message: "a" })).status).toBe(429);
      await until(() => kinds().filter((kind) => kind === "call completed").length === 3);
    });

    it("counts a request without chat by its calls", async () => {
      const site = await serve(
        app()
          .guard(options({ rateLimit: { limit: 1 } }))
          .handle(async ({ claude, json }) => json({ said: await say(claude, "hi") })),
      );
      const first = await site.fetch("/");
      expect([first.status, first.headers.get("ratelimit")]).toEqual([200, expect.stringContaining("r=0")]);
      expect(problem(await site.fetch("/"))).toEqual(expected(429, "RATE_LIMITED"));
    });

    it("counts once where one guard is mounted twice", async () => {
      const guard = createGuard(options({ rateLimit: { limit: 2 } }));
      const site = await serve(
        app().guard({ guard }).guard({ guard }, "/ask").parse("json").guard({ guard }).handle(ask),
      );
      expect((await site.post("/ask", { message: "a" })).headers.get("ratelimit")).toMatch(/r=1;/);
      expect((await site.post("/ask", { message: "a" })).status).toBe(200);
      expect((await site.post("/ask", { message: "a" })).status).toBe(429);
    });

    it("is that of each where two guards are mounted", async () => {
      const site = await serve(
        app()
          .guard(options({ rateLimit: { limit: 3 } }))
          .guard(options({ rateLimit: { limit: 1 } }), "/strict")
          .handle(ask),
      );
      expect((await site.post("/strict", { message: "a" })).status).toBe(200);
      expect((await site.post("/strict", { message: "a" })).status).toBe(429);
      expect((await site.post("/", { message: "a" })).status).toBe(200);
      expect((await site.post("/", { message: "a" })).status).toBe(429);
    });
  });

  it("stands under a path and nowhere else", async () => {
    const site = await serve(app().guard(options(), "/ask").parse("json").handle(echoBody));
    expect((await site.post("/ask", { message: "" })).status).toBe(422);
    expect((await site.post("/other", { message: "" })).json).toEqual({ body: { message: "" } });
  });

  it("lets everything pass in monitor mode, and says what it would have denied", async () => {
    const { onEvent, events } = eventLog();
    const site = await serve(
      app()
        .guard(options({ monitor: true, rateLimit: { limit: 1 }, onEvent }))
        .handle(echoBody),
    );
    const given = { message: "x".repeat(10_001) };
    for (let n = 0; n < 2; n++) expect((await site.post("/", given)).json).toEqual({ body: given });
    await until(() => events.length === 7);
    expect(
      events.flatMap((event) => (event.type === "denied" ? [[event.code, event.monitored]] : [])),
    ).toEqual([
      ["INPUT_TOO_LONG", true],
      ["INPUT_TOO_LONG", true],
      ["RATE_LIMITED", true],
    ]);
  });

  it("can be turned off", async () => {
    const site = await serve(
      app()
        .guard(options({ door: false }))
        .parse("json")
        .handle(echoBody),
    );
    expect((await site.post("/", { message: dirty })).json).toEqual({ body: { message: dirty } });
  });
}

function kindOf(body: unknown): string {
  return Buffer.isBuffer(body) ? "raw" : typeof body === "string" ? "text" : "json";
}

function comparable({ status, headers, text }: { status: number; headers: Headers; text: string }) {
  const { date: _, ...rest } = Object.fromEntries(headers);
  return { status, headers: rest, text };
}

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  let all = "";
  for await (const chunk of stream) all += String(chunk);
  return all;
}
