import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { type Child, type Memory, startServer } from "./support/child.js";
import { medianOf } from "./support/measure.js";
import { number, type Report } from "./support/report.js";

const LAUNCHES = 2;
const STREAMS = 1000;
const OPEN = { text: { chars: 400, perDelta: 8 }, ending: "silent" };
const SLOW_READERS = 20;
const LONG_MB = 16;
const LONG = { text: { chars: LONG_MB * 1_000_000, perDelta: 1000 } };
const UNREAD_MB = SLOW_READERS * LONG_MB;
const KB = 1000;
const MB = 1_000_000;

const KINDS = ["raw", "guarded"] as const;
type Kind = (typeof KINDS)[number];

/** Memory of a server with many open streams, and with readers that do not read: `chatRoute()` against a plain pipe. */
export async function memory(): Promise<Report> {
  const open = await launches(OPEN, (server) => growth(server, STREAMS, true));
  const slow = await launches(LONG, (server) => growth(server, SLOW_READERS, false));
  const each = (what: string, pick: (one: Memory) => number) => {
    const perStream = (all: readonly Memory[]) => medianOf(all.map(pick)) / STREAMS / KB;
    return line(what, perStream(open.raw), perStream(open.guarded), "kB");
  };
  const resident = (all: readonly Memory[]) => medianOf(all.map(({ rss }) => rss)) / MB;
  const { raw, guarded } = { raw: resident(slow.raw), guarded: resident(slow.guarded) };
  return {
    title: `Memory of a chat server, ${number(STREAMS)} open streams`,
    columns: ["piped SDK", "chatRoute", "added"],
    rows: [
      each("a stream, on the heap", ({ heap }) => heap),
      each("a stream, buffers", ({ external }) => external),
      each("a stream, resident", ({ rss }) => rss),
      {
        ...line(`${SLOW_READERS} readers that stop, of ${UNREAD_MB} MB: resident`, raw, guarded, "MB"),
        goal: { text: `≤ ${UNREAD_MB / 10} MB`, met: guarded <= UNREAD_MB / 10 },
      },
    ],
  };
}

function line(what: string, raw: number, guarded: number, unit: string) {
  return {
    what,
    cells: [`${number(raw)} ${unit}`, `${number(guarded)} ${unit}`, `+${number(guarded - raw)} ${unit}`],
  };
}

async function launches(script: object, measure: (server: Child) => Promise<Memory>) {
  const found: Record<Kind, Memory[]> = { raw: [], guarded: [] };
  for (let launch = 0; launch < LAUNCHES; launch++) {
    for (const kind of KINDS) {
      const claude = await startServer("claude", JSON.stringify(script));
      const server = await startServer("chat", kind, claude.url);
      found[kind].push(await measure(server));
      await server.stop();
      await claude.stop();
    }
  }
  return found;
}

async function growth(server: Child, streams: number, read: boolean): Promise<Memory> {
  await hangUp(await openStreams(server, 10, read));
  const before = await server.memory();
  const requests = await openStreams(server, streams, read);
  const after = await settled(server);
  await hangUp(requests);
  return {
    rss: after.rss - before.rss,
    heap: after.heap - before.heap,
    external: after.external - before.external,
  };
}

/** The memory once it no longer grows, or after ten seconds. */
async function settled(server: Child): Promise<Memory> {
  let last = await server.memory();
  for (let second = 0; second < 10; second++) {
    await sleep(1000);
    const now = await server.memory();
    if (now.rss - last.rss < MB && second > 0) return now;
    last = now;
  }
  return last;
}

async function openStreams(server: Child, count: number, read: boolean): Promise<ClientRequest[]> {
  const requests: ClientRequest[] = [];
  // Not all at once, so that none waits for its connection for long.
  for (let n = 0; n < count; n += 50) {
    const some = Array.from({ length: Math.min(50, count - n) }, () => openStream(server, read));
    requests.push(...(await Promise.all(some)));
  }
  return requests;
}

function openStream(server: Child, read: boolean): Promise<ClientRequest> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json" };
    const sent = request(`${server.url}/chat`, { method: "POST", headers, agent: false });
    sent.on("error", reject);
    sent.on("response", (response: IncomingMessage) => {
      if (response.statusCode !== 200) return reject(new Error(`The chat answered ${response.statusCode}`));
      response.on("error", () => {});
      if (read) response.resume();
      resolve(sent);
    });
    sent.end(JSON.stringify({ message: "Where is my order?" }));
  });
}

async function hangUp(requests: readonly ClientRequest[]): Promise<void> {
  for (const one of requests) one.destroy();
  await sleep(500);
}
