import type Anthropic from "@anthropic-ai/sdk";
import { ask, withChatServers } from "./support/ask.js";
import { added, inTurns, medianOf, type Pair, side } from "./support/measure.js";
import { guarding, preparedClient, QUESTION } from "./support/prepared.js";
import { number, type Report, type Row } from "./support/report.js";

const TURNS = { warmUp: 300, counted: 700 };
const ANSWER = ["Your ", "order ", "left."];
const GOAL = 1;

/** The time until the first text of an answer is there: of the SDK alone, and of a whole server. */
export async function firstToken(): Promise<Report> {
  return {
    title: "Time to the first text of a streamed answer",
    columns: ["SDK", "guarded", "added"],
    rows: [
      row("SDK, without sockets", await inProcess()),
      row("Express server, door included", await overHttp()),
    ],
  };
}

async function inProcess(): Promise<Pair[]> {
  const client = preparedClient(ANSWER);
  const guarded = guarding(client);
  return inTurns(
    TURNS,
    () => untilText(client),
    () => untilText(guarded()),
  );
}

function overHttp(): Promise<Pair[]> {
  const first = async (url: string) => (await ask(`${url}/stream`)).first;
  // A pause between the deltas, as a model makes it: without one all of them may come in one chunk.
  return withChatServers({ text: ANSWER, delayMs: 1 }, (raw, guarded) =>
    inTurns(
      TURNS,
      () => first(raw.url),
      () => first(guarded.url),
    ),
  );
}

async function untilText(claude: Anthropic): Promise<number> {
  const started = performance.now();
  let first: number | undefined;
  for await (const event of await claude.messages.create({ ...QUESTION, stream: true })) {
    if (event.type === "content_block_delta") first ??= performance.now() - started;
  }
  return first ?? Number.NaN;
}

function row(what: string, pairs: readonly Pair[]): Row {
  const { median } = added(pairs);
  return {
    what,
    cells: [
      `${number(medianOf(side(pairs, "raw")))} ms`,
      `${number(medianOf(side(pairs, "guarded")))} ms`,
      `+${number(median)} ms`,
    ],
    goal: { text: `≤ ${GOAL} ms`, met: median <= GOAL },
  };
}
