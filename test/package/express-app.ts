import type Anthropic from "@anthropic-ai/sdk";
import { chatRoute, claudeGuard } from "claude-guard/express";
import express from "express";

const app = express();
app.use(claudeGuard());
app.post("/ask", async (req, res) => {
  const client: Anthropic = req.claude;
  const answer = await client.messages.create({
    model: "claude-haiku-5-5",
    max_tokens: 1024,
    messages: [{ role: "user", content: String(req.body.message) }],
  });
  const text: Anthropic.ContentBlock[] = answer.content;
  res.json(text);
});
app.use("/chat", chatRoute({ system: "You help customers of Acme.", model: "claude-haiku-5-5" }));
// @ts-expect-error the client is an Anthropic and nothing else
app.get("/", (req) => req.claude.nothing);
