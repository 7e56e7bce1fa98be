import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { madeUpKey } from "../../fake-claude/index.js";
import { until } from "../../support/claude.js";
import { rawPost, readAnswer } from "../../support/site.js";
import { eventLog, expected, fixture, problem } from "./fixture.js";
import type { Framework, Handler } from "./harness.js";

const key = madeUpKey();
const shown = "[ANTHROPIC_API_KEY]";
const given = { message: "hi" };

/** No piece of the key that is long enough to tell anything. */
export function expectNoKey(text: string): void {
  for (let at = 13; at + 8 <= key.length; at++) expect(text).not.toContain(key.slice(at, at + 8));
}

/** Answers that are sent in one piece, made from a text. */
const whole: [string, (text: string) => Handler][] = [
  [
    "JSON",
    (text) =>
      ({ json }) =>
        json({ note: text, list: [1, text], [text]: { deep: text } }),
  ],
  [
    "text",
    (text) =>
      ({ send }) =>
        send(`a ${text} b é`, "text/plain"),
  ],
  [
    "HTML",
    (text) =>
      ({ send }) =>
        send(`<p title="${text}">é</p>`),
  ],
  [
    "XML",
    (text) =>
      ({ send }) =>
        send(`<a>${text}</a>`, "application/atom+xml"),
  ],
  [
    "bytes of text",
    (text) =>
      ({ send }) =>
        send(Buffer.from(`a ${text} é`), "text/plain; charset=utf-8"),
  ],
  [
    "bytes without a type",
    (text) =>
      ({ send }) =>
        send(Buffer.from(`a ${text} é`)),
  ],
  [
    "latin1",
    (text) =>
      ({ send }) =>
        send(Buffer.from(`é ${text}`, "latin1"), "text/plain; charset=iso-8859-1"),
  ],
  [
    "an ETag of its own",
    (text) =>
      ({ set, send }) => {
        set("ETag", text === shown ? `"15-${"x".repeat(27)}"` : '"mine"');
        send(`a ${text}`, "text/plain");
      },
  ],
];

/** The key in pieces, around it text. */
const pieces = (size: number): string[] => `a ${key} é b`.match(new RegExp(`.{1,${size}}`, "gsu")) ?? [];
const sse = (list: readonly string[]) => list.map((one) => `data: ${JSON.stringify({ text: one })}\n\n`);

/** Answers that are sent in pieces. */
const streamed: [string, Handler][] = [
  [
    "write",
    ({ bare }) => {
      const res = bare();
      res.setHeader("content-type", "text/plain; charset=utf-8");
      for (const one of pieces(5)) res.write(one);
      res.end();
    },
  ],
  [
    "write of bytes, an end with a piece",
    ({ bare }) => {
      const res = bare();
      res.setHeader("content-type", "text/plain; charset=utf-8");
      for (const byte of Buffer.from(pieces(999).join(""))) res.write(Uint8Array.of(byte));
      res.end("", "latin1");
    },
  ],
  [
    "write in other encodings",
    ({ bare }) => {
      const res = bare();
      res.setHeader("content-type", "text/plain; charset=utf-8");
      for (const one of pieces(9)) res.write(Buffer.from(one).toString("hex"), "hex");
      res.end();
    },
  ],
  [
    "writeHead with headers",
    ({ bare }) => {
      const res = bare();
      const text = pieces(999).join("");
      const length = Buffer.byteLength(text);
      res.writeHead(200, "Fine", {
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Length": length,
        ETag: '"1"',
      });
      res.end(text);
    },
  ],
  [
    "flushHeaders",
    ({ bare }) => {
      const res = bare();
      res.setHeader("content-type", "text/plain; charset=utf-8");
      res.flushHeaders();
      setTimeout(() => res.end(pieces(999).join("")), 5);
    },
  ],
  [
    "no type at all",
    ({ bare }) => {
      const res = bare();
      for (const one of pieces(7)) res.write(one);
      res.end();
    },
  ],
  ["a stream", ({ pipe }) => pipe(Readable.from(pieces(3)), "text/plain")],
  ["a stream without a type", ({ pipe }) => pipe(Readable.from(pieces(3)))],
  [
    "a stream of JSON",
    ({ pipe }) => pipe(Readable.from([...JSON.stringify({ note: pieces(999)[0] })]), "application/json"),
  ],
  ["events of its own", ({ pipe }) => pipe(Readable.from(sse(pieces(3))), "text/event-stream")],
];

/** What the app answers to a chat, however it is sent. */
export function leaving(framework: Framework): void {
  const { app, options, serve } = fixture(framework);
  const unlimited = { rateLimit: { limit: 1000 } } as const;

  describe("in one piece", () => {
    it.each(whole)("%s is what the framework makes of the redacted text", async (_what, make) => {
      const bare = await serve(app().handle(make(shown)));
      const guarded = await serve(app().guard(options()).handle(make(key)));
      const [wanted, reply] = [await bare.post("/", given), await guarded.post("/", given)];
      expect(reply.text).toBe(wanted.text);
      expect(headersOf(reply)).toEqual({ ...headersOf(wanted), ...limitHeaders });
      expect(Number(reply.headers.get("content-length"))).toBeGreaterThan(0);
    });

    it.each(whole)("%s without a secret is byte for byte the same", async (_what, make) => {
      const bare = await serve(app().handle(make("nothing \\u00e9")));
      const guarded = await serve(app().guard(options()).handle(make("nothing \\u00e9")));
      const [wanted, reply] = [await bare.post("/", given), await guarded.post("/", given)];
      expect(reply.text).toBe(wanted.text);
      expect(headersOf(reply)).toEqual({ ...headersOf(wanted), ...limitHeaders });
    });

    it.each([204, 304])("nothing, with %i", async (status) => {
      const handler: Handler = (exchange) => {
        exchange.status(status);
        exchange.send("");
      };
      const site = await serve(app().guard(options()).handle(handler));
      const socket = await site.socket();
      for (let n = 0; n < 2; n++) {
        const answer = readAnswer(socket);
        socket.write(rawPost("/", JSON.stringify(given)));
        expect(await answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      }
      socket.destroy();
    });
  });

  describe("in pieces", () => {
    it.each(streamed)("%s", async (_what, handler) => {
      const guarded = await serve(app().guard(options()).handle(handler));
      const reply = await guarded.post("/", given);
      expect(reply.text).toContain(shown);
      expect(reply.text.replaceAll(/[^\sa-zé]/gi, "").length).toBeGreaterThan(5);
      expectNoKey(reply.text);
      expect([reply.headers.get("content-length"), reply.headers.get("etag")]).toEqual([null, null]);
    });

    it("cut in two at every place", async () => {
      const text = `a ${key} b`;
      const handler: Handler = ({ bare, body }) => {
        const at = (body as { at: number }).at;
        const res = bare();
        res.writeHead(200, { "content-type": "text/plain" });
        res.write(text.slice(0, at));
        res.end(text.slice(at));
      };
      const site = await serve(app().guard(options(unlimited)).handle(handler));
      for (let at = 0; at <= text.length; at++) {
        expect((await site.post("/", { ...given, at })).text).toBe(`a ${shown} b`);
      }
    });

    it("goes out as it comes", async () => {
      let more = (_text: string) => {};
      const handler: Handler = ({ bare }) => {
        const res = bare();
        res.writeHead(200, { "content-type": "text/plain" });
        more = (text) => void res.write(text);
        more("Hello, ");
      };
      const site = await serve(app().guard(options()).handle(handler));
      const response = await site.open("/", {
        method: "POST",
        body: JSON.stringify(given),
        headers: { "content-type": "application/json" },
      });
      const reader = response.body?.getReader();
      for (const text of ["Hello, ", "you. "]) {
        expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe(text);
        more("you. ");
      }
      await reader?.cancel();
    });
  });

  it.each([...whole.map(([what, make]) => [what, make(key)] as const), ...streamed])(
    "keeps the connection for the next request: %s",
    async (_what, handler) => {
      const site = await serve(app().guard(options()).handle(handler));
      const socket = await site.socket();
      for (let n = 0; n < 2; n++) {
        const answer = readAnswer(socket);
        socket.write(rawPost("/", JSON.stringify(given)));
        expect(await answer).toMatch(/^HTTP\/1.1 200 [\s\S]*ANTHROPIC_API_KEY/);
      }
      socket.destroy();
    },
  );

  describe("bytes", () => {
    // Not even a key in the middle of an image is touched.
    const bytes = Buffer.concat([randomBytes(5000), Buffer.from(key), randomBytes(5000)]);

    it("that are no text pass as they are", async () => {
      const site = await serve(
        app()
          .guard(options())
          .handle(({ send }) => send(bytes, "image/png")),
      );
      const reply = await site.open("/", {
        method: "POST",
        body: JSON.stringify(given),
        headers: { "content-type": "application/json" },
      });
      expect(Buffer.from(await reply.arrayBuffer()).equals(bytes)).toBe(true);
      expect(reply.headers.get("content-length")).toBe(String(bytes.length));
    });

    it.each(["application/octet-stream", undefined])("of type %s stay what they are", async (type) => {
      const random = randomBytes(200_000);
      const handler: Handler = ({ pipe }) =>
        pipe(
          Readable.from(random.toString("latin1").match(/[\s\S]{1,999}/g) ?? []).map((one: string) =>
            Buffer.from(one, "latin1"),
          ),
          type,
        );
      const site = await serve(app().guard(options()).handle(handler));
      const reply = await site.open("/", {
        method: "POST",
        body: JSON.stringify(given),
        headers: { "content-type": "application/json" },
      });
      expect(Buffer.from(await reply.arrayBuffer()).equals(random)).toBe(true);
    });
  });

  describe("what cannot be read is not sent", () => {
    it.each<[string, Handler]>([
      ["another charset", ({ send }) => send(Buffer.from(key, "utf16le"), "text/plain; charset=utf-16le")],
      [
        "a part of a text",
        ({ bare }) =>
          bare()
            .writeHead(206, { "content-type": "text/plain", "content-range": "bytes 0-9/99" })
            .end(key.slice(20)),
      ],
      [
        "compressed by the app",
        ({ bare }) =>
          bare().writeHead(200, { "content-type": "text/plain", "content-encoding": "gzip" }).end(key),
      ],
    ])("%s", async (_what, handler) => {
      const site = await serve(app().guard(options()).handle(handler));
      const reply = await site.post("/", given);
      expect(problem(reply)).toEqual(expected(500, "OUTPUT_UNREADABLE"));
      expect([reply.headers.get("content-encoding"), reply.headers.get("content-range")]).toEqual([
        null,
        null,
      ]);
    });
  });

  describe("compression", () => {
    const handlers: [string, Handler][] = [
      ["JSON", ({ json }) => json({ note: key })],
      ["text", ({ send }) => send(`a ${key}`, "text/plain")],
      ["a stream", ({ pipe }) => pipe(Readable.from(pieces(3)), "text/plain")],
    ];

    it.each(handlers)("mounted before the guard works: %s", async (_what, handler) => {
      const site = await serve(app().compress().guard(options()).handle(handler));
      const reply = await site.post("/", given, { "accept-encoding": "gzip" });
      expect([reply.status, reply.headers.get("content-encoding")]).toEqual([200, "gzip"]);
      expect(reply.text).toContain(shown);
      expectNoKey(reply.text);
    });

    it.each(handlers)("mounted after the guard is refused: %s", async (_what, handler) => {
      const site = await serve(app().guard(options()).compress().handle(handler));
      const reply = await site.post("/", given, { "accept-encoding": "gzip" });
      expect(problem(reply)).toEqual(expected(500, "OUTPUT_UNREADABLE"));
      expect(reply.headers.get("content-encoding")).toBeNull();
    });
  });

  it("keeps headers that are set twice, and the message of the status", async () => {
    const handler: Handler = ({ bare }) => {
      const res = bare();
      res.setHeader("x-old", "1");
      res.writeHead(201, "Made", ["Set-Cookie", "a=1", "Set-Cookie", "b=2", "X-Old", "2"] as never);
      res.end("text");
    };
    const site = await serve(app().guard(options()).handle(handler));
    const reply = await site.open("/", {
      method: "POST",
      body: JSON.stringify(given),
      headers: { "content-type": "application/json" },
    });
    expect([reply.status, reply.statusText, reply.headers.get("x-old")]).toEqual([201, "Made", "2"]);
    expect(reply.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  it("is withheld where the guard blocks", async () => {
    const block = options({ redactOutput: { action: "block" } });
    const site = await serve(
      app()
        .guard(block)
        .handle(({ json }) => json({ note: key })),
    );
    expect(problem(await site.post("/", given))).toEqual(expected(422, "OUTPUT_BLOCKED"));
  });

  it("is told in an event, by kind and count", async () => {
    const { onEvent, events } = eventLog();
    const site = await serve(
      app()
        .guard(options({ onEvent }))
        .handle(({ json }) => json([key, key])),
    );
    await site.post("/", given);
    await until(() => events.length === 3);
    expect(events).toMatchObject([
      { type: "allowed" },
      { type: "redacted", stage: "door", entities: { ANTHROPIC_API_KEY: 2 } },
      { type: "completed", stage: "door" },
    ]);
  });

  it("is not looked at where there was no chat", async () => {
    const site = await serve(
      app()
        .guard(options())
        .handle(({ json }) => json({ note: key })),
    );
    expect((await site.post("/", { other: 1 })).json).toEqual({ note: key });
  });
}

const limitHeaders = { ratelimit: expect.any(String), "ratelimit-policy": expect.any(String) };

function headersOf({ headers, text }: { headers: Headers; text: string }) {
  const { date: _, etag, ...rest } = Object.fromEntries(headers);
  // A tag of the app's own becomes one of the text.
  const tag = etag?.startsWith('"') ? `own, ${text.length} characters` : etag;
  return { ...rest, ...(tag === undefined ? {} : { etag: tag }) };
}
