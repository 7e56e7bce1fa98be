import { createServer } from "node:http";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import Anthropic from "@anthropic-ai/sdk";
import { chatRoute, claudeGuard } from "claude-guard/express";
import express from "express";
import { madeUpKey } from "../../test/fake-claude/index.js";
import { serve } from "../support/child.js";
import { NO_LIMIT } from "../support/prepared.js";

// The same chat handlers on the SDK as it is, or on the guarded one.
const [, , kind, baseURL] = process.argv;
const guarded = kind === "guarded";
const client = new Anthropic({ apiKey: madeUpKey(), baseURL: baseURL ?? null });
const model = "claude-haiku-5-5";

const app = express();
app.use(express.json());
if (guarded) {
  app.use("/chat", chatRoute({ model, client, ...NO_LIMIT }));
  app.use(claudeGuard({ client, ...NO_LIMIT }));
}

const ask = (req: express.Request) => ({
  claude: guarded ? req.claude : client,
  call: {
    model,
    max_tokens: 1024,
    messages: [{ role: "user" as const, content: req.body.message as string }],
  },
});

app.post("/json", async (req, res) => {
  const { claude, call } = ask(req);
  res.json(await claude.messages.create(call));
});

app.post("/stream", async (req, res) => {
  const { claude, call } = ask(req);
  res.setHeader("Content-Type", "text/event-stream");
  for await (const event of await claude.messages.create({ ...call, stream: true })) {
    res.write(`data: ${JSON.stringify(event)}\n\n`);
  }
  res.end();
});

app.post("/chat", async (req, res) => {
  const { claude, call } = ask(req);
  const answer = await claude.messages.create({ ...call, stream: true }).asResponse();
  res.setHeader("Content-Type", "text/event-stream");
  Readable.fromWeb(answer.body as ReadableStream<Uint8Array>).pipe(res);
});
serve(createServer(app));
