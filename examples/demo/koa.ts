import { createReadStream, readdirSync } from "node:fs";
import type { RequestListener } from "node:http";
import { extname, join } from "node:path";
import { chatRoute } from "claude-guard/koa";
import Koa from "koa";
import type { Backend } from "./backend.js";
import { logEvent } from "./events.js";
import { PAGE_FOLDER, PAGE_HEADERS, SYSTEM } from "./page.js";

/** The demo on Koa: the chat route, and the page that talks to it. */
export function koaApp({ options, mode, model }: Backend): RequestListener {
  const app = new Koa();
  const chat = chatRoute({ ...options, model, system: SYSTEM, onEvent: logEvent });
  app.use((ctx, next) => (ctx.path === "/chat" ? chat(ctx, next) : next()));

  const files = new Set(readdirSync(PAGE_FOLDER));
  app.use((ctx) => {
    ctx.set(PAGE_HEADERS);
    if (ctx.path === "/mode") {
      ctx.body = { mode, model };
      return;
    }
    const file = ctx.path.slice(1) || "index.html";
    if (!files.has(file)) return;
    ctx.type = extname(file);
    ctx.body = createReadStream(join(PAGE_FOLDER, file));
  });
  return app.callback();
}
