import { createServer } from "node:http";
import Anthropic from "@anthropic-ai/sdk";
import { claudeGuard } from "claude-guard/express";
import express from "express";
import { madeUpKey } from "../../test/fake-claude/index.js";
import { serve } from "../support/child.js";

// An app with nothing to guard: bare, or with the guard before or after the body parser.
const [, , place] = process.argv;
const guard = () => claudeGuard({ client: new Anthropic({ apiKey: madeUpKey() }) });

const app = express();
if (place === "before") app.use(guard());
app.use(express.json());
if (place === "after") app.use(guard());
app.get("/", (_req, res) => {
  res.json({ status: "ok" });
});
app.post("/orders", (req, res) => {
  res.json({ ordered: req.body.quantity });
});
serve(createServer(app));
