import { startServer } from "./child.js";

/** How long an answer took, in milliseconds. */
export interface Latency {
  /** Until the first text of the answer was here. */
  readonly first: number;
  readonly total: number;
}

/** Asks a chat route of `servers/chat.ts`, and reads the answer to its end. */
export async function ask(url: string): Promise<Latency> {
  const started = performance.now();
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ message: "Where is my order?" }),
  });
  if (!response.ok || response.body === null) throw new Error(`The chat answered ${response.status}`);
  let first: number | undefined;
  const decoder = new TextDecoder();
  for await (const chunk of response.body) {
    if (decoder.decode(chunk).includes('"text_delta"')) first ??= performance.now() - started;
  }
  const total = performance.now() - started;
  return { first: first ?? total, total };
}

/** Runs some work against the chat handlers, raw and guarded, both on one stand-in. */
export async function withChatServers<T>(
  script: object,
  work: (raw: Chat, guarded: Chat) => Promise<T>,
): Promise<T> {
  const claude = await startServer("claude", JSON.stringify(script));
  const raw = await startServer("chat", "raw", claude.url);
  const guarded = await startServer("chat", "guarded", claude.url);
  try {
    return await work(raw, guarded);
  } finally {
    for (const server of [raw, guarded, claude]) await server.stop();
  }
}

type Chat = Awaited<ReturnType<typeof startServer>>;
