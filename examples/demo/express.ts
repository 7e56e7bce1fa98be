import type { RequestListener } from "node:http";
import { chatRoute } from "claude-guard/express";
import express from "express";
import type { Backend } from "./backend.js";
import { logEvent } from "./events.js";
import { PAGE_FOLDER, PAGE_HEADERS, SYSTEM } from "./page.js";

/** The demo on Express: the chat route, and the page that talks to it. */
export function expressApp({ options, mode, model }: Backend): RequestListener {
  const app = express().disable("x-powered-by");
  app.use("/chat", chatRoute({ ...options, model, system: SYSTEM, onEvent: logEvent }));

  app.use((_req, res, next) => {
    res.set(PAGE_HEADERS);
    next();
  });
  app.get("/mode", (_req, res) => {
    res.json({ mode, model });
  });
  app.use(express.static(PAGE_FOLDER));
  return app;
}
