// An existing Koa server: one line guards it. POST /ask { "message": "…" } streams the answer as plain text.
// Run it: ANTHROPIC_API_KEY=… npx tsx examples/koa.ts
import { Readable } from "node:stream";
import type Anthropic from "@anthropic-ai/sdk";
import { claudeGuard } from "claude-guard/koa";
import Koa from "koa";
import bodyParser from "koa-bodyparser";

const app = new Koa();
app.use(bodyParser());
app.use(claudeGuard());

app.use(async (ctx) => {
  if (ctx.method !== "POST" || ctx.path !== "/ask") return;
  const { message } = ctx.request.body as { message: string };
  const events = await ctx.claude.messages.create({
    model: "claude-haiku-5-5",
    max_tokens: 1024,
    messages: [{ role: "user", content: message }],
    stream: true,
  });
  ctx.type = "text/plain; charset=utf-8";
  ctx.body = Readable.from(textOf(events));
});

async function* textOf(events: AsyncIterable<Anthropic.MessageStreamEvent>) {
  for await (const event of events) {
    if (event.type === "content_block_delta" && event.delta.type === "text_delta") yield event.delta.text;
  }
}

const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  console.log("Listening on", server.address());
});
