/**
 * A Koa server in CommonJS, with its own client that the guard wraps, and a worker that uses the guard without HTTP.
 */
export const koaApp: Readonly<Record<string, string>> = {
  "package.json": `{ "name": "notes", "main": "index.js", "dependencies": { "@anthropic-ai/sdk": "1", "claude-guard": "0", "koa": "3", "twilio": "5" } }\n`,
  ".gitignore": "node_modules\n.env*\n!.env.example\n",
  ".env.example": 'ANTHROPIC_API_KEY="" # from the Console\nTWILIO_AUTH_TOKEN=<your token>\n',
  "index.js": `"use strict";
const Koa = require("koa");
const { bodyParser } = require("@koa/bodyparser");
const { claudeGuard, chatRoute } = require("claude-guard/koa");
const { client } = require("./claude");
const log = require("./log");

const app = new Koa();
app.use(bodyParser());
app.use(claudeGuard({ client, rateLimit: { limit: 100, window: "1d" } }));
app.use(async (ctx, next) => {
  const start = Date.now();
  await next();
  log.info(ctx.method, ctx.path, ctx.status, Date.now() - start);
});
app.use(async (ctx) => {
  if (ctx.path !== "/ask") return;
  const { message, limit } = ctx.request.body;
  if (message.length > 500) log.warn("long message of %d characters", message.length);
  const stream = ctx.claude.messages.stream({
    model: process.env.MODEL || "claude-sonnet-5",
    max_tokens: Math.min(Number(limit) || 512, 2048),
    system: [{ type: "text", text: "You take notes.", cache_control: { type: "ephemeral" } }],
    messages: [{ role: "user", content: message }],
  });
  ctx.body = await stream.finalMessage();
});
app.listen(3000);
`,
  "claude.js": `const Anthropic = require("@anthropic-ai/sdk");
// One client for the whole process; the guard makes its own from it.
exports.client = new Anthropic({ maxRetries: 1, timeout: 30_000 });
`,
  "log.js": `const levels = ["info", "warn", "error"];
for (const level of levels) exports[level] = (...args) => console[level](new Date().toISOString(), ...args);
`,
  "sms.js": `const twilio = require("twilio");
const client = twilio(process.env.TWILIO_SID, process.env.TWILIO_AUTH_TOKEN);
module.exports = (to, body) => client.messages.create({ to, from: process.env.TWILIO_FROM, body });
`,
  "worker.js": `const { createGuard } = require("claude-guard");
const guard = createGuard({ rateLimit: { limit: 1000, window: "1h" } });
module.exports = async function summarize(job) {
  const claude = guard.client({ id: job.id, subject: job.owner, signal: AbortSignal.timeout(60_000) });
  const request = { model: "claude-haiku-5-5", messages: [{ role: "user", content: job.text }] };
  const answer = await claude.messages.create({ ...request, max_tokens: 2048 });
  console.info("summarized", job.id, answer.usage.output_tokens);
  return answer;
};
`,
};
