import autocannon from "autocannon";
import { type Child, startServer } from "./support/child.js";
import { inTurns, medianOf, only, type Pair, ratio, side, spreadOf } from "./support/measure.js";
import { number, percent, type Report, type Row, spread } from "./support/report.js";

const LAUNCHES = 3;
const TURNS = { warmUp: 2, counted: 6 };
const REQUESTS = 1500;
const CONNECTIONS = 20;
const GOAL = 0.95;

interface Case {
  readonly what: string;
  readonly place: "none" | "before" | "after";
  readonly request: Request;
  readonly goal?: number;
}

type Request = { readonly path: string } & Partial<autocannon.Options>;

const get: Request = { path: "/" };
const post: Request = {
  path: "/orders",
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ article: "A-1042", quantity: 3 }),
};

// The first compares the bare app with itself: what it shows is noise.
const CASES: readonly Case[] = [
  { what: "GET, bare against bare", place: "none", request: get },
  { what: "GET", place: "before", request: get, goal: GOAL },
  { what: "POST, guard after the body parser", place: "after", request: post },
  { what: "POST, guard before the body parser", place: "before", request: post },
];

interface Round {
  readonly perSecond: number;
  /** Processor time of the server for one request, in microseconds. */
  readonly cpu: number;
}

/** Bare Express 5 against Express 5 with `app.use(claudeGuard())`, on routes that are no chat. */
export async function http(): Promise<Report> {
  const rows: Row[] = [];
  for (const one of CASES) rows.push(...(await compare(one)));
  return {
    title: "Requests a second of an Express 5 app, on routes that are no chat",
    columns: ["bare", "guarded", "ratio, or added"],
    rows,
  };
}

async function compare({ what, place, request, goal }: Case): Promise<Row[]> {
  const rounds: { raw: Round; guarded: Round }[] = [];
  // Anew several times: one process may be lucky with how it was compiled and laid out in memory.
  for (let launch = 0; launch < LAUNCHES; launch++) {
    const servers = [await startServer("plain", "none"), await startServer("plain", place)] as const;
    rounds.push(
      ...(await inTurns(
        TURNS,
        () => load(servers[0], request),
        () => load(servers[1], request),
      )),
    );
    for (const server of servers) await server.stop();
  }
  const perSecond = only(rounds, (round) => round.perSecond);
  const cpu = only(rounds, (round) => round.cpu);
  return [throughput(what, perSecond, goal), processorTime(what, cpu)];
}

function throughput(what: string, pairs: readonly Pair[], goal: number | undefined): Row {
  const share = ratio(pairs);
  const met = goal === undefined ? {} : { goal: { text: `≥ ${percent(goal)}`, met: share.median >= goal } };
  return {
    what,
    cells: [
      `${number(medianOf(side(pairs, "raw")))}/s`,
      `${number(medianOf(side(pairs, "guarded")))}/s`,
      spread(share, percent),
    ],
    ...met,
  };
}

function processorTime(what: string, pairs: readonly Pair[]): Row {
  const added = spreadOf(pairs.map((pair) => pair.guarded - pair.raw));
  return {
    what: `  ${what.replace(/,.*/, "")}, processor time of the server`,
    cells: [
      `${number(medianOf(side(pairs, "raw")))} µs`,
      `${number(medianOf(side(pairs, "guarded")))} µs`,
      spread(added, number, " µs"),
    ],
  };
}

async function load(server: Child, { path, ...request }: Request): Promise<Round> {
  const before = await server.cpu();
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    autocannon(
      {
        url: server.url + path,
        connections: CONNECTIONS,
        amount: REQUESTS,
        timeout: 5,
        // It notices the end at its next sample, and counts the wait: the responses are timed here.
        sampleInt: 10,
        ...request,
      },
      (error, done) => (error === null ? resolve(done) : reject(error)),
    ).on("response", () => times.push(performance.now()));
  });
  const after = await server.cpu();
  if (result.errors + result.non2xx > 0 || times.length !== REQUESTS) {
    throw new Error(`${result.errors} requests failed, ${result.non2xx} were not answered with 2xx`);
  }
  const seconds = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000;
  return { perSecond: (REQUESTS - 1) / seconds, cpu: (after - before) / REQUESTS };
}
