/** An Express server in TypeScript with a database, tests, and documentation that shows how keys look. */
export const expressApp: Readonly<Record<string, string>> = {
  "package.json": `{
  "name": "helpdesk",
  "type": "module",
  "scripts": { "start": "node dist/server.js" },
  "dependencies": { "@anthropic-ai/sdk": "^1.12.0", "claude-guard": "^0.1.0", "express": "^5.1.0", "pino": "^9.0.0" }
}
`,
  ".gitignore": "node_modules/\ndist/\n.env\n.env.*\n!.env.example\n",
  ".env.example": "# From the Console.\nANTHROPIC_API_KEY=\nDATABASE_URL=\nPORT=3000\n",
  "README.md": `# Helpdesk

Copy \`.env.example\` to \`.env\` and put your key there: \`ANTHROPIC_API_KEY=sk-ant-api03-...\`.

\`\`\`js
const client = new Anthropic({ dangerouslyAllowBrowser: true }); // never do this
\`\`\`
`,
  "docker-compose.yml": `services:
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: postgres
  app:
    build: .
    environment:
      DATABASE_URL: postgres://postgres:postgres@db:5432/helpdesk
      ANTHROPIC_API_KEY: \${ANTHROPIC_API_KEY}
`,
  "src/config.ts": `import { z } from "zod";

const schema = z.object({
  PORT: z.coerce.number().default(3000),
  ANTHROPIC_API_KEY: z.string().startsWith("sk-ant-"),
  MODEL: z.string().default("claude-haiku-5-5"),
});
export const config = schema.parse(process.env);
// Was claude-3-opus-20240229 once; see the changelog.
export const PRICES = { "claude-3-opus-20240229": 15, "claude-haiku-5-5": 1 };
`,
  "src/server.ts": `import { claudeGuard } from "claude-guard/express";
import express from "express";
import pino from "pino";
import { config } from "./config.js";
import { answer } from "./answer.js";

const logger = pino();
const app = express();
app.use(express.json(), claudeGuard({ rateLimit: { limit: 30, window: "1h" } }));
app.post("/ask", async (req, res) => {
  logger.info({ id: req.id, length: req.body.message.length }, "question");
  res.json(await answer(req));
});
app.get("/health", (req, res) => {
  console.log("health", req.query.probe);
  res.send("ok");
});
app.listen(config.PORT, () => console.log(\`Listening on \${config.PORT}\`));
`,
  "src/answer.ts": `import type { Request } from "express";
import { config } from "./config.js";

const SYSTEM = "You help customers of Acme.";
const PERSONAS: Record<string, string> = { short: "Answer in one sentence.", long: "Explain." };

export async function answer(req: Request) {
  const persona = PERSONAS[req.body.persona] ?? "";
  const today = new Date().toDateString();
  const system = \`\${SYSTEM} \${persona} Today is \${today}.\`;
  const messages = [{ role: "user" as const, content: String(req.body.message) }];
  return req.claude.messages.create({ model: config.MODEL, max_tokens: 1024, system, messages });
}
`,
  "test/answer.test.ts": `import Anthropic from "@anthropic-ai/sdk";
import { claudeGuard } from "claude-guard/express";

const guard = claudeGuard({ rateLimit: false });
const client = new Anthropic({ apiKey: "sk-ant-test" });
it("answers", async () => {
  console.log(await client.messages.create({ model: "claude-3-opus-20240229", messages: [] } as never));
});
`,
};
