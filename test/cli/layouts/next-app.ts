/** A monorepo: a Next.js app whose route handler asks Claude, and components that ask the route. */
export const nextApp: Readonly<Record<string, string>> = {
  "package.json": `{ "private": true, "workspaces": ["apps/*", "packages/*"] }\n`,
  ".gitignore": "node_modules\n.next\n.env\n.env*.local\n.env.development\n.env.production\n",
  ".env.example": "ANTHROPIC_API_KEY=\nNEXT_PUBLIC_API_URL=http://localhost:3000\nNEXT_PUBLIC_POSTHOG_KEY=\n",
  "apps/web/package.json": `{ "name": "web", "dependencies": { "@anthropic-ai/sdk": "1", "next": "16", "react": "19" } }\n`,
  "apps/web/app/api/chat/route.ts": `import Anthropic from "@anthropic-ai/sdk";
import { NextResponse } from "next/server";
import { SYSTEM_PROMPT } from "@acme/prompts";

const client = new Anthropic();

export async function POST(request: Request) {
  const { messages } = (await request.json()) as { messages: Anthropic.MessageParam[] };
  try {
    const answer = await client.messages.create({
      model: "claude-sonnet-5",
      max_tokens: 2_000,
      system: SYSTEM_PROMPT,
      messages,
    });
    return NextResponse.json({ text: answer.content });
  } catch (error) {
    console.error("chat failed", error instanceof Error ? error.name : "unknown");
    return NextResponse.json({ error: "unavailable" }, { status: 503 });
  }
}
`,
  "apps/web/app/page.tsx": `import { Chat } from "../components/chat";

// A component of the server: it may read what the browser must not.
export default async function Page() {
  const hasKey = Boolean(process.env.ANTHROPIC_API_KEY);
  return <main>{hasKey ? <Chat /> : <p>Set ANTHROPIC_API_KEY.</p>}</main>;
}
`,
  "apps/web/components/chat.tsx": `"use client";
import type Anthropic from "@anthropic-ai/sdk";
import { useState } from "react";

export function Chat() {
  const [messages, setMessages] = useState<Anthropic.MessageParam[]>([]);
  const send = async (content: string) => {
    const next = [...messages, { role: "user" as const, content }];
    setMessages(next);
    console.log("sending", next);
    const response = await fetch(\`\${process.env.NEXT_PUBLIC_API_URL}/api/chat\`, {
      method: "POST",
      body: JSON.stringify({ messages: next }),
    });
    console.log(response.body);
  };
  return <button onClick={() => send("Hi")}>Hi</button>;
}
`,
  "packages/prompts/package.json": `{ "name": "@acme/prompts", "main": "index.ts" }\n`,
  "packages/prompts/index.ts": `const rules = ["Be brief.", "Never promise refunds."];
export const SYSTEM_PROMPT = \`You help customers. \${rules.join(" ")}\`;
`,
};
