import type Anthropic from "@anthropic-ai/sdk";
import { added, inTurns, medianOf, only, type Pair, side, timed } from "./support/measure.js";
import { guarding, preparedClient, QUESTION } from "./support/prepared.js";
import { proseWords } from "./support/prose.js";
import { number, type Report, type Row, spread } from "./support/report.js";

const DELTAS = 5000;
const TURNS = { warmUp: 8, counted: 30 };
const LENGTH = proseWords(DELTAS).join("").length;
const GOAL = 5;

/** Reading a streamed answer with the SDK, raw and guarded, in one process and without sockets. */
export async function stream(): Promise<Report> {
  const client = preparedClient(proseWords(DELTAS));
  const guarded = guarding(client);
  const pairs = await inTurns(
    TURNS,
    () => timed(() => read(client)),
    () => timed(() => read(guarded())),
  );
  const wall = only(pairs, (one) => one.wall / DELTAS);
  const cpu = only(pairs, (one) => one.cpu / DELTAS);
  return {
    title: `Time of an event of a stream of ${DELTAS} words, one event a chunk, redaction on`,
    columns: ["SDK", "guarded", "added"],
    // The goal is held against processor time, which other work on the machine disturbs less.
    rows: [row("event", wall), { ...row("  processor time, all threads", cpu), goal: goalOf(cpu) }],
  };
}

function row(what: string, pairs: readonly Pair[]): Row {
  const more = added(pairs);
  return {
    what,
    cells: [
      `${number(medianOf(side(pairs, "raw")))} µs`,
      `${number(medianOf(side(pairs, "guarded")))} µs`,
      `+${spread(more, number, " µs")}`,
    ],
  };
}

const goalOf = (pairs: readonly Pair[]) => ({ text: `≤ ${GOAL} µs`, met: added(pairs).median <= GOAL });

async function read(claude: Anthropic): Promise<void> {
  let length = 0;
  for await (const event of await claude.messages.create({ ...QUESTION, stream: true })) {
    if (event.type === "content_block_delta" && event.delta.type === "text_delta") {
      length += event.delta.text.length;
    }
  }
  // A short word may be held back and come with the next; none may be lost.
  if (length !== LENGTH) throw new Error(`${length} of ${LENGTH} characters arrived`);
}
