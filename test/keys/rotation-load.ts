import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Anthropic from "@anthropic-ai/sdk";
import { type KeyEvent, keyAdmin, keyRing, SecretKey } from "claude-guard";
import { chatRoute } from "claude-guard/express";
import { environmentKeys } from "claude-guard/node";
import express from "express";
import { madeUpAdminKey, madeUpKey, startFakeClaude } from "../fake-claude/index.js";

/** What begins the rotation, and when the old key stops working. */
export interface LoadOptions {
  readonly by: "SIGHUP" | "file change" | "API";
  readonly revoked: "at the end" | "abruptly";
  readonly streams: number;
}

/** What came of it. */
export interface LoadResult {
  readonly requests: number;
  readonly failed: readonly string[];
  readonly truncated: number;
  /** Requests that went out with the old key after it was drained, of all that did. */
  readonly oldAfterDrain: number;
  readonly old: number;
  readonly fresh: number;
  /** Answers that the old key's revocation refused, which the ring sent again. */
  readonly refused: number;
  readonly rotationMs: number;
}

const ANSWER = "Here are some plain words, one delta each, that take a while to be said by the model.";

/** Rotates a key under so many concurrent streams of an Express server, from before it begins to after it ended. */
export async function rotateUnderLoad({ by, revoked, streams }: LoadOptions): Promise<LoadResult> {
  const [old, fresh] = [madeUpKey(), madeUpKey()];
  const claude = await startFakeClaude({
    keys: { [old]: "active", [fresh]: "active", [madeUpAdminKey()]: "active" },
  });
  const adminKey = [...claude.keys.keys()].find((key) => key.includes("-admin")) ?? "";
  claude.script(({ body }) =>
    (body as { max_tokens?: number } | undefined)?.max_tokens === 1
      ? { firstByteDelayMs: 100 }
      : { text: ANSWER, delayMs: 8 },
  );
  const folder = mkdtempSync(join(tmpdir(), "rotation-"));
  const path = join(folder, "key");
  writeFileSync(path, old);
  const client = new Anthropic({ apiKey: old, baseURL: claude.url });
  const events: KeyEvent[] = [];
  const reached = (step: string) => events.some((event) => event.type === "rotation" && event.step === step);
  const source = environmentKeys({
    env: { ANTHROPIC_API_KEY_FILE: path },
    pollMs: by === "file change" && 20,
    sighup: by === "SIGHUP",
  });
  const ring = keyRing({
    keys: by === "API" ? [old] : source,
    client,
    onEvent(event) {
      events.push(event);
      // While the new key is still being verified: until it may serve, there is no other.
      if (revoked === "abruptly" && reached("added")) claude.keys.set(old, "revoked");
    },
    rotation: {
      quiet: "300ms",
      timeout: "20s",
      ...(by === "API" && revoked === "at the end" && { admin: keyAdmin({ adminKey, client }) }),
    },
  });
  const app = express();
  app.use("/chat", chatRoute({ model: "claude-haiku-5-5", client, keys: ring, rateLimit: false }));
  const server = createServer(app).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/chat`;

  const failed: string[] = [];
  let [requests, truncated, isOver] = [0, 0, false];
  const visitor = async () => {
    while (!isOver) {
      requests++;
      const text = await chat(url).catch((error: unknown) => `failed: ${error}`);
      if (!text.startsWith("event: message_start")) failed.push(text.slice(0, 200));
      else if (textOf(text) !== ANSWER || !text.includes('"message_stop"')) truncated++;
    }
  };
  const visitors = Array.from({ length: streams }, visitor);
  // Each visitor is in the middle of its second stream.
  while (requests < streams * 2) await sleep(5);
  const start = performance.now();
  const rotation = by === "API" ? ring.rotate({ to: fresh }) : undefined;
  rotation?.catch(() => {});
  if (by !== "API") writeFileSync(path, fresh);
  if (by === "SIGHUP") process.kill(process.pid, "SIGHUP");
  const isDone = () =>
    reached("drained") || reached("rolled back") || events.some(({ type }) => type === "rotation failed");
  while (!isDone() && performance.now() - start < 20_000) await sleep(5);
  const rotationMs = performance.now() - start;
  const atDrain = claude.requests.length;
  await rotation;
  if (!ring.status().some(({ key }) => key === new SecretKey(fresh).fingerprint)) failed.push("not rotated");
  if (claude.keys.get(old) === "active") claude.keys.set(old, "revoked");
  for (const more = requests + streams; requests < more; ) await sleep(5);
  isOver = true;
  await Promise.all(visitors);
  const withKey = (key: string, from = 0) =>
    claude.requests.slice(from).filter(({ headers }) => headers.authorization === `Bearer ${key}`);
  const result = {
    ...{ requests, failed, truncated, rotationMs },
    oldAfterDrain: withKey(old, atDrain).length,
    old: withKey(old).length,
    fresh: withKey(fresh).length,
    refused: claude.requests.filter(({ status }) => status === 401).length,
  };
  ring.close();
  server.closeAllConnections();
  server.close();
  await claude.close();
  rmSync(folder, { recursive: true });
  return result;
}

async function chat(url: string): Promise<string> {
  const headers = { "content-type": "application/json", accept: "text/event-stream" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify({ message: "Hello" }) });
  return response.text();
}

function textOf(sse: string): string {
  return [...sse.matchAll(/^data: (.*)$/gm)]
    .map(([, data = ""]) => (JSON.parse(data) as { delta?: { text?: string } }).delta?.text ?? "")
    .join("");
}
