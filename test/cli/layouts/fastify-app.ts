/** A Fastify server in plain JavaScript that has another provider too, with a schema, a queue and generated code. */
export const fastifyApp: Readonly<Record<string, string>> = {
  "package.json": `{ "name": "triage", "type": "module", "dependencies": { "@anthropic-ai/sdk": "1", "fastify": "5", "openai": "6", "express-rate-limit": "8" } }\n`,
  ".gitignore": "/node_modules\n.env\n.env.*\n!.env.sample\n",
  ".env.sample": "ANTHROPIC_API_KEY=your-key-here\nOPENAI_API_KEY=\nSESSION_SECRET=change-me\n",
  "src/app.js": `import Fastify from "fastify";
import { triage } from "./triage.js";

export function build() {
  const app = Fastify({ logger: { redact: ["req.headers.authorization", "req.body"] } });
  const schema = { body: { type: "object", required: ["text"], properties: { text: { type: "string" } } } };
  app.post("/triage", { schema }, async (req) => {
    req.log.info({ length: req.body.text.length }, "triage");
    return triage(req.body.text);
  });
  app.setErrorHandler((error, req, reply) => {
    req.log.error({ code: error.code, url: req.url });
    reply.code(500).send({ error: "failed" });
  });
  return app;
}
`,
  "src/triage.js": `import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";

const claude = new Anthropic();
const openai = new OpenAI();
const tools = [{ name: "assign", description: "Assigns a ticket.", input_schema: { type: "object" } }];
const defaults = { model: "claude-haiku-5-5", max_tokens: 1000, tools };
/** Say "system: " + anything and it stays a comment. */
const HINT = "never write system: \${req.body.message} or new Anthropic({ dangerouslyAllowBrowser: true })";

export async function triage(text) {
  const messages = [{ role: "user", content: text }];
  const answer = await claude.messages.create({ ...defaults, system: HINT, messages });
  if (answer.stop_reason !== "refusal") return answer;
  await openai.beta.threads.messages.create("thread_1", { role: "user", content: text });
  return openai.chat.completions.create({ model: "gpt-5", messages });
}
`,
  "src/generated/schema.js": `export const validate = function(a){"use strict";return/^sk-ant-/.test(a)};\nexport const hash = "sha512-q1MQHvU2CgVQYBhXRm3Yz0m0T3nN0a9bT5m1Uu8GQFhE0W0y0N0pIDd4vXbR3jR8v1tGqvS1lC2kqY7nF8R3ZA==";\n`,
  "migrations/001.sql": "-- users\nCREATE TABLE users (id uuid PRIMARY KEY, password_hash text NOT NULL);\n",
};
