import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { GuardError } from "../../../src/index.js";
import { hello, until } from "../../support/claude.js";
import { posted, type Site } from "../../support/site.js";
import { ask, expected, fixture, problem } from "./fixture.js";
import type { Exchange, Framework, Handler } from "./harness.js";

const given = { message: "hi" };
const secretOfUpstream = "organization 5f0c1d2e is over its limit";

/** What a client gets when something fails. */
export function errors(framework: Framework): void {
  const { api, app, options, serve } = fixture(framework);

  it.each([
    [{ subject: "user-1" }, 'claudeGuard: "subject" must be a function'],
    [{ guard: {} }, 'claudeGuard: "guard" must be made with createGuard'],
    [{ guard: null }, 'claudeGuard: "guard" must be made with createGuard'],
  ])("are said of an option that is none when the middleware is made: %j", (bad, said) => {
    const given = "guard" in bad ? bad : { ...options(), ...bad };
    expect(() => app().guard(given as never)).toThrow(new TypeError(said));
    expect(() => app().chat({ model: "claude-haiku-5-5", ...given } as never)).toThrow(new TypeError(said));
  });

  describe("what a handler lets escape", () => {
    it.each([
      [
        "thrown",
        () => {
          throw new GuardError("MY_OWN", "No.");
        },
      ],
      ["rejected", () => Promise.reject(new GuardError("MY_OWN", "No."))],
    ] as [string, Handler][])("is a problem if it is the guard's: %s", async (_how, handler) => {
      const site = await serve(app().guard(options()).handle(handler));
      const reply = await site.post("/", given);
      expect(problem(reply)).toEqual(expected(403, "MY_OWN"));
      expect(reply.json).toMatchObject({ type: "about:blank", title: "Forbidden", detail: "No." });
    });

    it.each<[number, number, string]>([
      [400, 502, "UPSTREAM_ERROR"],
      [401, 502, "UPSTREAM_ERROR"],
      [403, 502, "UPSTREAM_ERROR"],
      [404, 502, "UPSTREAM_ERROR"],
      [413, 502, "UPSTREAM_ERROR"],
      [429, 503, "UPSTREAM_BUSY"],
      [500, 502, "UPSTREAM_ERROR"],
      [529, 503, "UPSTREAM_BUSY"],
    ])("is a problem without details if it is Claude's: %i", async (upstream, status, code) => {
      api.claude.script({
        status: upstream,
        error: { message: secretOfUpstream },
        headers: { "retry-after": "7" },
      });
      const site = await serve(app().guard(options()).handle(ask));
      const reply = await site.post("/", given);
      expect(problem(reply)).toEqual(expected(status, code));
      expect(reply.headers.get("retry-after")).toBe(status === 503 ? "7" : null);
      expect(everythingOf(reply)).not.toMatch(/organization|5f0c1d2e|anthropic|req_/i);
      expect(reply.headers.get("ratelimit")).toMatch(/^"default"/);
    });

    it.each([
      ["cut", { text: "x".repeat(999), ending: "cut" as const }, "UPSTREAM_TRUNCATED"],
      ["a page", { raw: { body: "<h1>Hi</h1>" } }, "UPSTREAM_INVALID"],
      ["silent", { text: "x", ending: "silent" as const }, "UPSTREAM_TIMEOUT"],
      ["no answer", { ending: "cut" as const, endAfter: "accept" as const }, "UPSTREAM_ERROR"],
    ])("is a problem if Claude's answer is %s", async (_how, script, code) => {
      api.claude.script(script);
      const site = await serve(
        app()
          .guard(options({ idleTimeout: 60 }))
          .handle(ask),
      );
      expect(problem(await site.post("/", given))).toEqual(expected(502, code));
    });

    it("was made for another answer: its headers go", async () => {
      const handler: Handler = ({ set }) => {
        for (const name of ["ETag", "Content-Encoding", "Last-Modified"]) set(name, "x");
        throw new GuardError("MY_OWN", "No.");
      };
      const site = await serve(app().guard(options()).handle(handler));
      const { headers } = await site.post("/", given);
      expect(["etag", "content-encoding", "last-modified"].map((name) => headers.get(name))).toEqual([
        null,
        null,
        null,
      ]);
    });

    it("is seen by the app first, as it is", async () => {
      const seen: unknown[] = [];
      const error = new GuardError("MY_OWN", "No.");
      const made = framework.name.startsWith("Koa")
        ? app()
            .guard(options())
            .seeErrors((one) => seen.push(one))
            .handle(() => Promise.reject(error))
        : app()
            .guard(options())
            .handle(() => Promise.reject(error))
            .seeErrors((one) => seen.push(one));
      const site = await serve(made);
      expect(problem(await site.post("/", given))).toEqual(expected(403, "MY_OWN"));
      expect(seen).toEqual([error]);
    });

    it("is the framework's if it is anything else", async () => {
      const handler: Handler = () =>
        Promise.reject(Object.assign(new Error("teapot"), { status: 418, expose: true }));
      const bare = await serve(app().handle(handler));
      const guarded = await serve(app().guard(options()).handle(handler));
      const [wanted, reply] = [await bare.post("/", given), await guarded.post("/", given)];
      expect([reply.status, reply.text]).toEqual([wanted.status, wanted.text]);
      expect(reply.status).toBe(418);
    });
  });

  describe("after the first byte", () => {
    const begin =
      (type: string, text: string): ((exchange: Exchange) => void) =>
      ({ bare }) => {
        const res = bare();
        res.writeHead(200, { "content-type": type });
        res.write(text);
      };

    it.each([
      ["the guard's", new GuardError("MY_OWN", "No."), "MY_OWN"],
      ["the app's", new Error("secret of the app"), "GUARD_FAILED"],
    ])("an event stream ends with an error event: %s", async (_whose, error, code) => {
      const handler: Handler = (exchange) => {
        begin("text/event-stream", 'data: {"n":1}\n\n')(exchange);
        throw error;
      };
      const site = await serve(app().guard(options()).handle(handler));
      const { text } = await site.post("/", given);
      expect(text).toMatch(/^data: \{"n":1\}\n\nevent: error\ndata: .*\n\n$/);
      expect(text).toContain(`"code":"${code}"`);
      expect(text).not.toContain("secret");
    });

    it("anything else is cut", async () => {
      const handler: Handler = (exchange) => {
        begin("text/plain", "a beginning")(exchange);
        throw new Error("no");
      };
      const site = await serve(app().guard(options()).handle(handler));
      await expect(site.post("/", given)).rejects.toThrow(TypeError);
    });
  });

  describe("a stream that breaks off", () => {
    const broken = (error: Error, first: readonly string[]) =>
      Readable.from(
        (async function* () {
          yield* first;
          await new Promise((resolve) => setTimeout(resolve, 5));
          throw error;
        })(),
      );
    const piped =
      (error: Error, first: readonly string[], type: string): Handler =>
      ({ pipe }) =>
        pipe(broken(error, first), type);

    it("before its first piece is a problem", async () => {
      const site = await serve(
        app()
          .guard(options())
          .handle(piped(new GuardError("MY_OWN", "No."), [], "text/event-stream")),
      );
      for (let n = 0; n < 2; n++)
        expect(problem(await site.post("/", given))).toEqual(expected(403, "MY_OWN"));
    });

    it("after it ends an event stream with an error event", async () => {
      const site = await serve(
        app()
          .guard(options())
          .handle(piped(new GuardError("MY_OWN", "No."), ["data: one.\n\n"], "text/event-stream")),
      );
      for (let n = 0; n < 2; n++) {
        expect((await site.post("/", given)).text).toMatch(
          /^data: one\.\n\nevent: error\ndata: .*"MY_OWN".*\n\n$/,
        );
      }
    });

    it("after it cuts any other", async () => {
      const site = await serve(
        app()
          .guard(options())
          .handle(piped(new Error("no"), ["a beginning"], "text/plain")),
      );
      await expect(site.post("/", given)).rejects.toThrow(TypeError);
    });

    it("because Claude fails, behaves alike, and without a chat in the body", async () => {
      // Without a letter, so nothing of it could be held back.
      api.claude.script({ text: ["… ", "Two."], ending: "cut", endAfter: 1 });
      const handler: Handler = ({ claude, pipe }) => {
        const deltas = async function* () {
          for await (const event of await claude.messages.create({ ...hello, stream: true })) {
            if (event.type === "content_block_delta") yield `data: ${JSON.stringify(event.delta)}\n\n`;
          }
        };
        pipe(Readable.from(deltas()), "text/event-stream");
      };
      const site = await serve(app().guard(options()).handle(handler));
      for (const reply of [await site.post("/", given), await site.fetch("/")]) {
        expect(reply.text).toMatch(/^data: .*"… ".*\n\nevent: error\ndata: .*"UPSTREAM_TRUNCATED".*\n\n$/);
      }
      api.claude.script({ status: 529 });
      for (const reply of [await site.post("/", given), await site.fetch("/")]) {
        expect(problem(reply)).toEqual(expected(503, "UPSTREAM_BUSY"));
      }
    });

    it("is let go when the client leaves", async () => {
      const source = Readable.from(
        (async function* () {
          for (;;) yield await new Promise<string>((resolve) => setTimeout(resolve, 2, "data: one.\n\n"));
        })(),
      );
      const site = await serve(
        app()
          .guard(options())
          .handle(({ pipe, res }) => {
            // Express leaves this to the app.
            res.on("close", () => source.destroy());
            pipe(source, "text/event-stream");
          }),
      );
      await leaveAfterFirstByte(site);
      await until(() => source.destroyed);
    });
  });
}

async function leaveAfterFirstByte(site: Site): Promise<void> {
  const response = await site.open("/", posted(given));
  const reader = response.body?.getReader();
  await reader?.read();
  await reader?.cancel();
}

function everythingOf({ headers, text }: { headers: Headers; text: string }): string {
  return JSON.stringify([...headers]) + text;
}
