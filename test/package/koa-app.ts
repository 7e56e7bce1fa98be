import type Anthropic from "@anthropic-ai/sdk";
import { chatRoute, claudeGuard } from "claude-guard/koa";
import Koa from "koa";

const app = new Koa();
app.use(claudeGuard({ rateLimit: { limit: 20, window: "1h" } }));
app.use(async (ctx, next) => {
  if (ctx.path !== "/ask") return next();
  const client: Anthropic = ctx.claude;
  const stream = await client.messages.create({
    model: "claude-haiku-5-5",
    max_tokens: 1024,
    stream: true,
    messages: [{ role: "user", content: "Hello" }],
  });
  for await (const event of stream) ctx.body = event.type;
});
app.use(chatRoute({ system: "You help customers of Acme.", model: "claude-haiku-5-5" }));
// @ts-expect-error the client is an Anthropic and nothing else
app.use((ctx) => ctx.claude.nothing);
