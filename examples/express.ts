// An existing Express server: one line guards it. POST /ask { "message": "…" } answers with JSON.
// Run it: ANTHROPIC_API_KEY=… npx tsx examples/express.ts
import { claudeGuard } from "claude-guard/express";
import express from "express";

const app = express();
app.use(express.json());
app.use(claudeGuard());

app.post("/ask", async (req, res) => {
  // The message has been checked and cleaned, and the caller has been counted, before this runs.
  const answer = await req.claude.messages.create({
    model: "claude-haiku-5-5",
    max_tokens: 1024,
    messages: [{ role: "user", content: req.body.message }],
  });
  res.json({ answer: answer.content.flatMap((block) => (block.type === "text" ? block.text : [])).join("") });
});

app.get("/", (_req, res) => {
  res.send("Not a chat: the guard lets it pass untouched.");
});

const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  console.log("Listening on", server.address());
});
