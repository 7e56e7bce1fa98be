import type { Message } from "@anthropic-ai/sdk/resources/messages";
import { type Answer, toAnswer, toEvents } from "./answer.js";
import { errorBody } from "./errors.js";
import type { Place, Script } from "./script.js";
import type { Wire } from "./wire.js";

/** What one request is answered with. */
export interface Reply {
  readonly wire: Wire;
  readonly script: Script;
  readonly requestId: string;
  readonly headers: Readonly<Record<string, string>>;
}

const JSON_TYPE = "application/json";
const SSE_TYPE = "text/event-stream; charset=utf-8";
const PING = frame({ type: "ping" });

/** Answers a valid request for a message as its script says, and returns the message if all of it was sent. */
export async function sendMessage(
  reply: Reply,
  params: Readonly<Record<string, unknown>>,
): Promise<Message | undefined> {
  if (await answeredOtherwise(reply)) return undefined;
  const answer = toAnswer(reply.script, params);
  if (params.stream === true) await sendStream(reply, answer);
  else if (reply.script.ending === "error") await sendError(reply, 529);
  else await sendText(reply, 200, JSON_TYPE, JSON.stringify(answer.message));
  return isWhole(reply.script) ? answer.message : undefined;
}

/** Answers with this JSON, unless the script makes it something else. */
export async function sendJson(reply: Reply, body: unknown): Promise<void> {
  if (await answeredOtherwise(reply)) return;
  await sendText(reply, 200, JSON_TYPE, JSON.stringify(body));
}

/** Answers with an error as the API makes it. */
export async function sendError(reply: Reply, status: number): Promise<void> {
  const body = errorBody(status, reply.requestId, reply.script.error);
  await sendText(reply, status, JSON_TYPE, JSON.stringify(body));
}

/** What comes before any answer, and the answers that are none of the API's; true when there is nothing to add. */
async function answeredOtherwise(reply: Reply): Promise<boolean> {
  const { wire, script } = reply;
  await wire.pause(script.firstByteDelayMs ?? 0);
  if (script.endAfter === "accept" && (script.ending === "cut" || script.ending === "silent")) {
    await strike(reply);
    return true;
  }
  const status = script.status ?? 200;
  if (script.raw !== undefined) {
    await sendText(reply, status, script.raw.contentType ?? "text/html; charset=utf-8", script.raw.body);
    return true;
  }
  if (status >= 400) await sendError(reply, status);
  return status >= 400;
}

async function sendText(reply: Reply, status: number, type: string, text: string): Promise<void> {
  const { wire, script } = reply;
  sendHead(reply, status, type);
  if (script.ending === "truncated" || script.ending === "cut" || script.ending === "silent") {
    const bytes = Buffer.from(text);
    if (placeOf(script, 1) !== "head") await wire.write(bytes.subarray(0, bytes.length / 2));
    return strike(reply);
  }
  await wire.write(text);
  wire.end();
}

async function sendStream(reply: Reply, answer: Answer): Promise<void> {
  const { wire, script } = reply;
  const total = answer.blocks.reduce((sum, { deltas }) => sum + deltas.length, 0);
  const last = placeOf(script, total);
  const ping = () => wire.write(PING);
  sendHead(reply, 200, SSE_TYPE);
  if (last === "head") return strike(reply);
  let deltas = 0;
  for (const event of toEvents(answer)) {
    const isDelta = event.type === "content_block_delta";
    if (isDelta) await wire.pause(delayBefore(script, deltas), ping);
    await wire.write(frame(event));
    if (!isDelta && event.type !== "message_start") continue;
    if (isDelta) deltas += 1;
    await writeGarbage(reply, deltas, total);
    if (deltas === last) return strike(reply);
    if (!isDelta) for (let n = script.pings?.beforeContent ?? 1; n > 0; n -= 1) await ping();
  }
  wire.end();
}

function sendHead({ wire, script, headers }: Reply, status: number, type: string): void {
  const cache = type === SSE_TYPE ? { "cache-control": "no-cache" } : {};
  wire.head(status, { "content-type": type, ...cache, ...headers, ...script.headers });
}

function isWhole({ ending }: Script): boolean {
  return ending === undefined || ending === "complete";
}

// Where a stream stops short; `undefined` is nowhere.
function placeOf(script: Script, total: number): "head" | number | undefined {
  if (isWhole(script)) return undefined;
  const place: Place = script.endAfter ?? total;
  return typeof place === "number" ? Math.min(place, total) : "head";
}

async function strike({ wire, script, requestId }: Reply): Promise<void> {
  if (script.ending === "cut") return wire.cut();
  if (script.ending === "silent") return wire.hang();
  if (script.ending === "error") await wire.write(frame(errorBody(529, requestId, script.error)));
  wire.end();
}

async function writeGarbage({ wire, script }: Reply, deltas: number, total: number): Promise<void> {
  for (const { bytes, after = 0 } of script.garbage ?? []) {
    if (Math.min(after, total) !== deltas) continue;
    await wire.write(typeof bytes === "string" ? bytes : Uint8Array.from(bytes));
  }
}

function delayBefore({ delayMs = 0 }: Script, index: number): number {
  return typeof delayMs === "number" ? delayMs : (delayMs[index] ?? delayMs.at(-1) ?? 0);
}

function frame(event: { readonly type: string }): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
