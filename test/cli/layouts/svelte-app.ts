/** A SvelteKit app with a Hono server beside it, a container, and a workflow that deploys both. */
export const svelteApp: Readonly<Record<string, string>> = {
  "package.json": `{ "name": "studio", "type": "module", "dependencies": { "@anthropic-ai/sdk": "1", "claude-guard": "0", "hono": "4", "@sveltejs/kit": "2" } }\n`,
  ".gitignore": "node_modules\nbuild\n.svelte-kit\n.env\n.env.*\n!.env.example\n",
  ".env.example": "ANTHROPIC_API_KEY=\nPUBLIC_SITE_NAME=Studio\nPUBLIC_MAX_TOKENS=500\n",
  ".github/workflows/deploy.yml": `on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    env:
      ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
    steps:
      - run: echo "token=\${{ github.token }}"
`,
  Dockerfile: 'FROM node:22\nENV NODE_ENV=production\nARG ANTHROPIC_API_KEY\nCMD ["node", "build"]\n',
  "src/routes/+page.svelte": `<script lang="ts">
  import { PUBLIC_SITE_NAME } from "$env/static/public";
  let message = $state("");
  let answer = $state("");
  async function ask() {
    const response = await fetch("/ask", { method: "POST", body: JSON.stringify({ message }) });
    answer = (await response.json()).answer;
  }
</script>

<h1>{PUBLIC_SITE_NAME}</h1>
<input bind:value={message} /> <button onclick={ask}>Ask</button>
<p>{answer}</p>
`,
  "src/routes/ask/+server.ts": `import { ANTHROPIC_API_KEY } from "$env/static/private";
import { createGuard } from "claude-guard";
import Anthropic from "@anthropic-ai/sdk";
import { json } from "@sveltejs/kit";

const guard = createGuard({ client: new Anthropic({ apiKey: ANTHROPIC_API_KEY }) });
class Assistant {
  #model = "claude-sonnet-5";
  constructor(private readonly claude: Anthropic) {}
  ask(content: string) {
    return this.claude.messages.create({
      model: this.#model,
      max_tokens: 800,
      system: "You are the assistant of a studio.",
      messages: [{ role: "user", content }],
    });
  }
}

export async function POST({ request, getClientAddress }) {
  const { message } = await request.json();
  const caller = { id: crypto.randomUUID(), subject: getClientAddress(), signal: request.signal };
  const answer = await new Assistant(guard.client(caller)).ask(message);
  return json({ answer: answer.content[0] });
}
`,
  "server/index.ts": `import { Hono } from "hono";
import { logger } from "hono/logger";
import Anthropic from "@anthropic-ai/sdk";
import { createGuard } from "claude-guard";

const guard = createGuard();
const app = new Hono();
app.use(logger());
app.post("/summary", async (c) => {
  const { text } = await c.req.json<{ text: string }>();
  const caller = { id: "1", subject: "batch", signal: c.req.raw.signal };
  const claude = new Anthropic({ middleware: [guard.middleware(caller)] });
  const answer = await claude.messages.create({
    model: "claude-haiku-5-5",
    max_tokens: 4 * 1024,
    system: "Summarize what the user sends.",
    messages: [{ role: "user", content: text }],
  });
  console.log(answer.id, answer.usage);
  return c.json(answer);
});
export default app;
`,
};
