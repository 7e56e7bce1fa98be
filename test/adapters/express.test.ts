import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type express from "express";
import request from "supertest";
import { afterAll, describe, expect, it } from "vitest";
import { chatRoute, claudeGuard } from "../../adapters/express.js";
import { GuardError } from "../../src/index.js";
import { expectNoKey } from "../contracts/adapter/leaving.js";
import { adapterContract } from "../contracts/adapter.js";
import { madeUpKey } from "../fake-claude/index.js";
import { hello, standIn } from "../support/claude.js";
import { frameworks } from "./express-harness.js";

for (const framework of frameworks) adapterContract(framework);

describe.each(frameworks)("$name, its own", ({ express, major }) => {
  const api = standIn();
  const client = () => api.client({ maxRetries: 0 });
  const chat = { message: "hi" };
  const denied: express.RequestHandler = (_req, _res, next) => next(new GuardError("MY_OWN", "No."));
  const folder = mkdtempSync(join(tmpdir(), "claude-guard-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("takes the subject from the request", async () => {
    const app = express();
    const subject = (req: express.Request) => String(req.get("x-user"));
    app.use(claudeGuard({ client: false, rateLimit: { limit: 1 }, subject }));
    app.use((_req, res) => void res.json({}));
    const ask = (user: string) => request(app).post("/").set("x-user", user).send(chat);
    await ask("a").expect(200);
    await ask("b").expect(200);
    await ask("a").expect(429);
  });

  it("counts the address that Express reports, IPv6 by /64", async () => {
    const app = express();
    app.set("trust proxy", 1);
    app.use(claudeGuard({ client: false, rateLimit: { limit: 1 } }));
    app.use((_req, res) => void res.json({}));
    const ask = (address: string) => request(app).post("/").set("x-forwarded-for", address).send(chat);
    await ask("203.0.113.7").expect(200);
    await ask("203.0.113.8").expect(200);
    await ask("198.51.100.1, 203.0.113.8").expect(429);
    await ask("2001:db8:1:2::1").expect(200);
    await ask("2001:db8:1:2:ffff::9").expect(429);
  });

  it("passes the error of a subject on to the app", async () => {
    const app = express();
    app.use(
      claudeGuard({
        client: false,
        subject: () => {
          throw new TypeError("no user");
        },
      }),
    );
    app.use(
      ((error: unknown, _req, res, _next) =>
        void res.status(401).json({ error: String(error) })) as express.ErrorRequestHandler,
    );
    await request(app).post("/").send(chat).expect(401, { error: "TypeError: no user" });
  });

  it("answers errors of routers and of apps within the app", async () => {
    const app = express();
    const inner = express();
    inner.use(claudeGuard({ client: false }));
    inner.post("/", denied);
    const router = express.Router();
    router.use(claudeGuard({ client: false }));
    router.post("/", denied);
    app.use("/app", inner);
    app.use("/router", router);
    for (const path of ["/app", "/router"]) {
      for (let n = 0; n < 2; n++) {
        const { body } = await request(app)
          .post(path)
          .send(chat)
          .expect(403)
          .expect("content-type", "application/problem+json");
        expect(body).toMatchObject({ code: "MY_OWN" });
      }
    }
  });

  it("leaves the answer to an error handler of the app's own", async () => {
    const app = express();
    app.use(claudeGuard({ client: false }));
    app.post("/", denied);
    app.use(
      ((error: GuardError, _req, res, _next) =>
        void res.status(error.status).json({ own: error.code })) as express.ErrorRequestHandler,
    );
    await request(app).post("/").send(chat).expect(403, { own: "MY_OWN" });
  });

  it("adds its error handler once", async () => {
    const app = express();
    app.use(claudeGuard({ client: false }));
    app.use((_req, res) => void res.json({}));
    await request(app).post("/").send(chat).expect(200);
    const stack = () =>
      (app as unknown as Record<string, { stack: unknown[] }>)[major === 4 ? "_router" : "router"]?.stack
        .length;
    const before = stack();
    for (let n = 0; n < 3; n++) await request(app).post("/").send(chat).expect(200);
    expect(stack()).toBe(before);
  });

  it.runIf(major === 5)("answers what an async handler rejects with", async () => {
    api.claude.script({ status: 529, headers: { "retry-after": "3" } });
    const app = express();
    app.use(claudeGuard({ client: client() }));
    app.post("/", async (req, res) => void res.json(await req.claude.messages.create(hello)));
    await request(app).post("/").send(chat).expect(503).expect("retry-after", "3");
  });

  it("serves a chat under a path and in a router", async () => {
    api.claude.script({ text: "Hello" });
    const app = express();
    const router = express.Router();
    router.use("/chat", chatRoute({ model: "claude-haiku-5-5", client: client() }));
    app.use("/api", router);
    const { body } = await request(app)
      .post("/api/chat")
      .set("accept", "application/json")
      .send(chat)
      .expect(200);
    expect(body.content).toEqual([{ type: "text", text: "Hello" }]);
    await request(app).post("/api/other").send(chat).expect(404);
  });

  it("redacts a file that is sent", async () => {
    const key = madeUpKey();
    const file = join(folder, "notes.txt");
    writeFileSync(file, `${"line\n".repeat(40_000)}${key}\n${"line\n".repeat(1000)}`);
    const app = express();
    app.use(claudeGuard({ client: false, rateLimit: false }));
    app.post("/send", (_req, res) => res.sendFile(file));
    app.post("/download", (_req, res) => res.download(file));
    for (const path of ["/send", "/download"]) {
      const { text, headers } = await request(app).post(path).send(chat).buffer().expect(200);
      expect(text).toBe(`${"line\n".repeat(40_000)}[ANTHROPIC_API_KEY]\n${"line\n".repeat(1000)}`);
      expectNoKey(text);
      expect([headers["content-length"], headers.etag]).toEqual([undefined, undefined]);
      // Of a part it cannot be told what it is a part of.
      const range = ["bytes", "200010-200060"].join("=");
      await request(app)
        .post(path)
        .set("range", range)
        .send(chat)
        .expect(500)
        .expect(/OUTPUT_UNREADABLE/);
    }
  });

  it("goes with the other ways to answer", async () => {
    const key = madeUpKey();
    const app = express();
    app.use(claudeGuard({ client: false, rateLimit: false }));
    app.post("/jsonp", (_req, res) => void res.jsonp({ key }));
    app.post("/status", (_req, res) => void res.sendStatus(202));
    app.post("/redirect", (_req, res) => void res.redirect(303, "/done"));
    app.post(
      "/format",
      (_req, res) => void res.format({ html: () => res.send(`<p>${key}`), json: () => res.json({ key }) }),
    );
    await request(app)
      .post("/jsonp?callback=f")
      .send(chat)
      .expect(200, /\[ANTHROPIC_API_KEY\]/);
    await request(app).post("/status").send(chat).expect(202, "Accepted");
    await request(app).post("/redirect").send(chat).expect(303).expect("location", "/done");
    await request(app)
      .post("/format")
      .set("accept", "text/html")
      .send(chat)
      .expect(200, "<p>[ANTHROPIC_API_KEY]");
  });
});
