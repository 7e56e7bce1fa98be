import type Anthropic from "@anthropic-ai/sdk";
import type { GuardSource } from "../../../adapters/node-chat.js";
import type { GuardEvent, GuardOptions } from "../../../src/index.js";
import { hello, standIn } from "../../support/claude.js";
import { type Reply, type Site, sites } from "../../support/site.js";
import type { App, Exchange, Framework } from "./harness.js";

/** What the suites share: the stand-in, servers that close after each test, and short words for both. */
export function fixture({ app }: Framework) {
  const api = standIn();
  const start = sites();
  return {
    api,
    app,
    /** Options of a guard that calls the stand-in, without retries. */
    options: (more: GuardOptions = {}): GuardSource & GuardOptions => ({
      client: api.client({ maxRetries: 0 }),
      ...more,
    }),
    serve: (made: App): Promise<Site> => start(made.listener()),
  };
}

/** Echoes the parsed body. */
export const echoBody = (exchange: Exchange) => exchange.json({ body: exchange.body ?? null });

/** Echoes the bytes of the body as they come, and the headers that speak of them. */
export async function echoBytes({ req, send }: Exchange): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  send(Buffer.concat(chunks), "image/png");
}

/** Asks Claude what the request asks, and answers with the text. */
export async function ask({ claude, body, json }: Exchange): Promise<void> {
  const { message } = body as { message: string };
  json({ answer: await say(claude, message) });
}

/** One call, not streamed. */
export async function say(claude: Anthropic, content: string): Promise<string> {
  const { content: blocks } = await claude.messages.create({
    ...hello,
    messages: [{ role: "user", content }],
  });
  return blocks.map((block) => (block.type === "text" ? block.text : "")).join("");
}

const LIFE: readonly string[] = ["allowed", "denied", "redacted", "completed", "failed"];

/** Collects the events of the life of a request, without what single guards report; `kinds` says them in short. */
export function eventLog() {
  const events: GuardEvent[] = [];
  return {
    events,
    onEvent: (event: GuardEvent) => {
      if (LIFE.includes(event.type)) events.push(event);
    },
    kinds: () => events.map(({ stage, type }) => `${stage} ${type}`),
  };
}

/** The last signature in the events of a chat. */
export function signatureIn(sse: string): string | undefined {
  return [...sse.matchAll(/^data: \{"type":"signature","signature":"([^"]+)"\}$/gm)].at(-1)?.[1];
}

/** Everything of a problem that a test looks at. */
export function problem({ status, headers, text, json }: Reply) {
  const { code, status: said } = json as { code: string; status: number };
  const hasLength = headers.get("content-length") === String(Buffer.byteLength(text));
  return { status, type: headers.get("content-type"), code, said, hasLength };
}

/** A problem as it should be. */
export const expected = (status: number, code: string) => ({
  status,
  type: "application/problem+json",
  code,
  said: status,
  hasLength: true,
});
