// No handler yet: the route is the whole chat. POST /chat { "message": "…" } answers with server-sent events.
// Run it: ANTHROPIC_API_KEY=… npx tsx examples/chat-route.ts
import { chatRoute } from "claude-guard/express";
import express from "express";

const app = express();

app.use(
  "/chat",
  chatRoute({
    model: "claude-haiku-5-5",
    system: "You help customers of Acme with their orders.",
    hardenSystemPrompt: { scope: "orders at Acme: delivery, returns and payment" },
    rateLimit: { limit: 30, window: "1h" },
  }),
);

const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  console.log("Listening on", server.address());
});
