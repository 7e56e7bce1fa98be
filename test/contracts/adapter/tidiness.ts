import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { expect, it } from "vitest";
import { startFakeClaude } from "../../fake-claude/index.js";
import { until } from "../../support/claude.js";
import { rawPost, readAnswer } from "../../support/site.js";
import { ask, echoBody, fixture } from "./fixture.js";
import type { Framework } from "./harness.js";

const chat = JSON.stringify({ message: "hi" });

/** Nothing is left behind. */
export function tidiness(framework: Framework): void {
  const { api, app, options, serve } = fixture(framework);

  it("leaves no listeners on a connection that serves many requests", async () => {
    let socket: Socket | undefined;
    let counts: Record<string, number> = {};
    const site = await serve(
      app()
        .guard(options({ rateLimit: { limit: 1000 } }))
        .handle((exchange) => {
          socket = exchange.req.socket;
          return exchange.req.url === "/ask" ? ask(exchange) : echoBody(exchange);
        }),
    );
    const client = await site.socket();
    for (let n = 0; n < 30; n++) {
      const answer = readAnswer(client);
      client.write(rawPost(n % 2 === 0 ? "/ask" : "/", chat));
      expect(await answer).toMatch(/^HTTP\/1.1 200 /);
      const now = listenersOf(socket);
      if (n === 1) counts = now;
      if (n > 1) expect(now).toEqual(counts);
    }
    client.destroy();
  });

  it("leaves a request's own events as it found them", async () => {
    const seen: { req: IncomingMessage; res: ServerResponse }[] = [];
    const site = await serve(
      app()
        .guard(options())
        .handle((exchange) => {
          seen.push(exchange);
          return ask(exchange);
        }),
    );
    await site.post("/", chat);
    const [exchange] = seen;
    await until(() => exchange?.res.closed === true);
    for (const name of ["readable", "drain"]) {
      expect([name, exchange?.req.listenerCount(name), exchange?.res.listenerCount(name)]).toEqual([
        name,
        0,
        0,
      ]);
    }
  });

  it("keeps nothing open after the servers are closed", async () => {
    const handles = () =>
      process.getActiveResourcesInfo().filter((name) => /TCP|Timeout|Pipe|Immediate/.test(name)).length;
    const before = handles();
    const claude = await startFakeClaude();
    const client = api.client({ baseURL: claude.url, maxRetries: 0 });
    claude.script({ text: ["a", "b"], delayMs: [0, 10_000] });
    const site = await serve(
      app().guard({ client }).chat({ model: "claude-haiku-5-5", client }, "/chat").handle(ask),
    );
    const response = await site.open("/chat", {
      method: "POST",
      body: chat,
      headers: { "content-type": "application/json" },
    });
    const reader = response.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await until(() => claude.requests[0]?.aborted === true);
    await site.close();
    await claude.close();
    await until(() => handles() <= before);
  });
}

function listenersOf(socket: Socket | undefined): Record<string, number> {
  const names = socket?.eventNames() ?? [];
  return Object.fromEntries(names.map((name) => [String(name), socket?.listenerCount(name) ?? 0]));
}
