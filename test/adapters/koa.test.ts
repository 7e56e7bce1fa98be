import { once } from "node:events";
import { connect, constants, createServer as createHttp2Server } from "node:http2";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { json } from "node:stream/consumers";
import type Koa from "koa";
import { koaBody } from "koa-body";
import request, { type Response as SuperResponse } from "supertest";
import { describe, expect, it, vi } from "vitest";
import { chatRoute, claudeGuard } from "../../adapters/koa.js";
import { type Guard, GuardError } from "../../src/index.js";
import { adapterContract } from "../contracts/adapter.js";
import { madeUpKey } from "../fake-claude/index.js";
import { hello, standIn } from "../support/claude.js";
import { frameworks } from "./koa-harness.js";

for (const framework of frameworks) adapterContract(framework);

describe.each(frameworks)("$name, its own", ({ Koa, name }) => {
  const api = standIn();
  const client = () => api.client({ maxRetries: 0 });
  const chat = { message: "hi\0" };
  const key = madeUpKey();

  function appOf(...steps: Koa.Middleware[]) {
    const app = new Koa();
    const errors: unknown[] = [];
    app.on("error", (error) => errors.push(error));
    for (const step of steps) app.use(step);
    return { app, errors, agent: request(app.callback()) };
  }

  it("takes the subject from the context", async () => {
    const subject = (ctx: Koa.Context) => ctx.get("x-user");
    const { agent } = appOf(claudeGuard({ client: false, rateLimit: { limit: 1 }, subject }), (ctx) => {
      ctx.body = {};
    });
    await agent.post("/").set("x-user", "a").send(chat).expect(200);
    await agent.post("/").set("x-user", "b").send(chat).expect(200);
    await agent.post("/").set("x-user", "a").send(chat).expect(429);
  });

  it("counts the address that Koa reports, IPv6 by /64", async () => {
    const { app, agent } = appOf(claudeGuard({ client: false, rateLimit: { limit: 1 } }), (ctx) => {
      ctx.body = {};
    });
    app.proxy = true;
    app.maxIpsCount = 1;
    const ask = (address: string) => agent.post("/").set("x-forwarded-for", address).send(chat);
    await ask("203.0.113.7").expect(200);
    await ask("198.51.100.1, 203.0.113.7").expect(429);
    await ask("2001:db8:1:2::1").expect(200);
    await ask("2001:db8:1:2:ffff::9").expect(429);
  });

  it.each(["before", "after"])("goes with koa-body %s it", async (where) => {
    const guard = claudeGuard({ client: false });
    const steps = where === "before" ? [koaBody(), guard] : [guard, koaBody()];
    const { agent } = appOf(...(steps as Koa.Middleware[]), (ctx) => {
      ctx.body = { was: (ctx.request as { body?: unknown }).body };
    });
    await agent
      .post("/")
      .send(chat)
      .expect(200, { was: { message: "hi" } });
  });

  it("leaves an object an object, for who stands before it", async () => {
    const wrap: Koa.Middleware = async (ctx, next) => {
      await next();
      ctx.body = { data: ctx.body };
    };
    const { agent } = appOf(wrap, claudeGuard({ client: false }), (ctx) => {
      ctx.body = { key, n: 1 };
    });
    await agent
      .post("/")
      .send(chat)
      .expect(200, { data: { key: "[ANTHROPIC_API_KEY]", n: 1 } });
  });

  it.runIf(name === "Koa 3").each([
    ["Blob", () => new Blob([`a ${key}`], { type: "text/plain" })],
    ["ReadableStream", () => new Blob([`a ${key}`]).stream()],
    ["Response", () => new Response(`a ${key}`, { headers: { "content-type": "text/plain" } })],
  ])("redacts a %s", async (_what, body) => {
    const { agent } = appOf(claudeGuard({ client: false }), (ctx) => {
      ctx.body = body();
    });
    const response = await agent.post("/").send(chat).buffer().parse(asText).expect(200);
    expect(response.body).toBe("a [ANTHROPIC_API_KEY]");
  });

  it("tells the app of its own errors, and not of denials", async () => {
    const broken = new Error("no");
    const late = async function* () {
      yield "data: one.\n\n";
      throw broken;
    };
    const { agent, errors } = appOf(claudeGuard({ client: false }), (ctx) => {
      if (ctx.path === "/denied") throw new GuardError("MY_OWN", "No.");
      if (ctx.path === "/thrown") throw broken;
      ctx.type = "text/event-stream";
      ctx.body = Readable.from(late());
    });
    await agent.post("/denied").send(chat).expect(403);
    expect(errors).toEqual([]);
    await agent.post("/thrown").send(chat).expect(500);
    expect(errors).toEqual([broken]);
    await agent.post("/late").send(chat).buffer().parse(asText).expect(200);
    expect(errors).toEqual([broken, broken]);
  });

  it("answers ctx.throw as Koa does", async () => {
    const { agent } = appOf(claudeGuard({ client: false }), (ctx) => ctx.throw(418, "teapot"));
    await agent.post("/").send(chat).expect(418, "teapot");
  });

  it("streams an answer that is piped from Claude, whole", async () => {
    api.claude.script({ text: ["The key ", "is ", ...key, " and this ends with s"] });
    const { agent } = appOf(claudeGuard({ client: client() }), async (ctx) => {
      const stream = await ctx.claude.messages.create({ ...hello, stream: true });
      const text = async function* () {
        for await (const event of stream) {
          if (event.type === "content_block_delta" && event.delta.type === "text_delta")
            yield event.delta.text;
        }
      };
      ctx.body = Readable.from(text());
    });
    const response = await agent.post("/").send(chat).buffer().parse(asText).expect(200);
    expect(response.body).toBe("The key is [ANTHROPIC_API_KEY] and this ends with s");
  });

  describe("requests of HTTP/2", () => {
    async function open(app: Koa) {
      const server = createHttp2Server(app.callback()).listen(0, "127.0.0.1");
      await once(server, "listening");
      const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      const post = (body: string, headers: object = {}) => {
        const stream = session.request(
          { ":method": "POST", "content-type": "application/json", ...headers },
          { endStream: body === "" },
        );
        return body === "" ? stream : stream.end(body);
      };
      const close = async () => {
        session.close();
        server.close();
        await once(server, "close");
      };
      return { post, close };
    }

    it.each([
      ["is told", true],
      ["is not told", false],
    ])("are guarded where their length %s", async (_, isTold) => {
      const { app } = appOf(claudeGuard({ client: false }), (ctx) => {
        ctx.body = { got: ctx.request.body };
      });
      const site = await open(app);
      const ask = async (body: string) =>
        json(site.post(body, isTold ? { "content-length": body.length } : {}));
      const message = "My number is 536-22-1459.";
      expect(await ask(JSON.stringify({ message: `\0${message}` }))).toEqual({
        got: { message: "My number is [US_SSN]." },
      });
      expect(await ask(JSON.stringify({ message: "" }))).toMatchObject({ code: "EMPTY_INPUT" });
      expect(await ask("")).toEqual({});
      await site.close();
    });

    it("are given up when the client resets them", async () => {
      let signal: AbortSignal | undefined;
      const own: Guard = {
        name: "own",
        check: (_, caller) => {
          signal = caller.signal;
          return { allowed: true };
        },
      };
      const site = await open(
        appOf(claudeGuard({ client: false, guards: [own] }), () => new Promise(() => {})).app,
      );
      const stream = site.post(JSON.stringify({ message: "hi" })).on("error", () => {});
      await vi.waitFor(() => expect(signal).toBeDefined());
      expect(signal?.aborted).toBe(false);
      stream.close(constants.NGHTTP2_CANCEL);
      await vi.waitFor(() => expect(signal?.aborted).toBe(true));
      await site.close();
    });
  });

  it("passes what a chat route does not serve on to the next", async () => {
    const route = chatRoute({ model: "claude-haiku-5-5", client: client() });
    const { agent } = appOf(route, (ctx) => {
      ctx.body = "next";
    });
    await agent.get("/").expect(200, "next");
    await agent
      .post("/")
      .set("accept", "application/json")
      .send(chat)
      .expect(200, /"type":"message"/);
  });
});

function asText(response: SuperResponse, done: (error: Error | null, text: string) => void): void {
  let text = "";
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on("data", (chunk) => {
    text += String(chunk);
  });
  stream.on("end", () => done(null, text));
}
