import { ask, withChatServers } from "./support/ask.js";
import type { Child } from "./support/child.js";
import { added, inTurns, medianOf, only, side } from "./support/measure.js";
import { number, type Report, type Row } from "./support/report.js";

const TURNS = { warmUp: 300, counted: 700 };
const SCRIPT = {
  text: "Your order left our house on Monday, and should be with you by the end of the week.",
};

/** One chat request through Express, in a handler that calls the SDK and in the same handler with the guard. */
export async function chat(): Promise<Report> {
  const rows = await withChatServers(SCRIPT, async (raw, guarded) => [
    ...(await compare("JSON answer", "/json", raw, guarded)),
    ...(await compare("streamed answer, 17 deltas", "/stream", raw, guarded)),
  ]);
  return {
    title: "Time of a chat request, against the stand-in for the API",
    columns: ["SDK", "guarded", "added"],
    rows,
  };
}

async function compare(what: string, path: string, raw: Child, guarded: Child): Promise<Row[]> {
  const before = { raw: await raw.cpu(), guarded: await guarded.cpu() };
  const pairs = await inTurns(
    TURNS,
    () => ask(raw.url + path),
    () => ask(guarded.url + path),
  );
  const perRequest = (microseconds: number) => microseconds / 1000 / (TURNS.warmUp + TURNS.counted);
  const latency = only(pairs, ({ total }) => total);
  return [
    row(what, medianOf(side(latency, "raw")), medianOf(side(latency, "guarded")), added(latency).median),
    row(
      "  processor time of the server",
      perRequest((await raw.cpu()) - before.raw),
      perRequest((await guarded.cpu()) - before.guarded),
    ),
  ];
}

function row(what: string, raw: number, guarded: number, more = guarded - raw): Row {
  return { what, cells: [`${number(raw)} ms`, `${number(guarded)} ms`, `+${number(more)} ms`] };
}
