import { GuardError } from "../src/errors.js";
import { leakFilter } from "../src/prompt/leak-filter.js";
import {
  ANSWER_FILES,
  answersOf,
  available,
  CANARY,
  ordinaryAnswers,
  SYSTEM,
} from "../test/support/leak-texts.js";
import { CANARY_WRITTEN, QUOTE_WRITTEN } from "../test/support/leak-writings.js";
import { medianOf, timed } from "./support/measure.js";
import { prose } from "./support/prose.js";
import { number, type Report, type Row } from "./support/report.js";

const QUOTED = 60;
const PIECE = 4;
const ROUNDS = { warmUp: 5, counted: 25 };
const NONE = { text: "0", met: false };
const make = leakFilter({ canary: CANARY, confidential: [SYSTEM], minQuoted: QUOTED });

/** What gives a system prompt away and is not cut, what is cut and should not be, what waits, and what it costs. */
export async function leak(): Promise<Report> {
  const writings = [
    ...CANARY_WRITTEN.map(([name, write]) => ofAll(`canary ${name}`, splits(write(CANARY)))),
    ...QUOTE_WRITTEN.map(([name, write]) => ofAll(`quote ${name}`, quotes(write))),
  ];
  return {
    title: "Leaks of the system prompt",
    columns: ["missed or figure", "of"],
    rows: [...writings, ...alarms(), ...flow(), ...(await costs())],
    notes: available ? [] : ["The development data was not found: EVAL_DATA names its folder."],
  };
}

/** A text in two pieces, cut at each place. */
function splits(text: string): string[][] {
  return Array.from({ length: text.length + 1 }, (_, at) => [text.slice(0, at), text.slice(at)]);
}

/** Every stretch of the prompt that is just long enough, written in some way. */
function quotes(write: (text: string) => string): string[][] {
  const stretches = Array.from({ length: SYSTEM.length - QUOTED + 1 }, (_, at) =>
    SYSTEM.slice(at, at + QUOTED),
  );
  return stretches.filter((text) => !/\s{2}/.test(text)).map((text) => [write(text)]);
}

function ofAll(what: string, answers: readonly (readonly string[])[]): Row {
  const missed = answers.filter((chunks) => !isCut(chunks)).length;
  return row(what, missed, answers.length);
}

function row(what: string, count: number, of: number): Row {
  return { what, cells: [String(count), String(of)], goal: { ...NONE, met: count === 0 } };
}

function isCut(chunks: readonly string[]): boolean {
  const filter = make("block");
  try {
    for (const chunk of chunks) filter.push(chunk);
    filter.end();
    return false;
  } catch (error) {
    if (error instanceof GuardError) return true;
    throw error;
  }
}

function sets(): (readonly [string, string[]])[] {
  const files = available ? ANSWER_FILES.map((name) => [name, answersOf(name)] as const) : [];
  return [["ordinary answers", ordinaryAnswers(1_000)], ...files];
}

function alarms(): Row[] {
  return sets().map(([name, texts]) =>
    row(`false alarms: ${name}`, texts.filter((text) => isCut([text])).length, texts.length),
  );
}

function flow(): Row[] {
  return sets().map(([name, texts]) => {
    let [deltas, held, most] = [0, 0, 0];
    for (const text of texts) {
      const filter = make("block");
      let waiting = 0;
      for (const piece of pieces(text)) {
        waiting += piece.length - filter.push(piece).length;
        held += waiting;
        most = Math.max(most, waiting);
        deltas++;
      }
    }
    return {
      what: `held back: ${name}`,
      cells: [`${number(held / deltas)} on average, ${most} at most`, `${number(deltas)} deltas`],
    };
  });
}

function pieces(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, i) =>
    text.slice(i * PIECE, (i + 1) * PIECE),
  );
}

async function costs(): Promise<Row[]> {
  const text = prose(20_000);
  const deltas = pieces(text);
  const stream = await median(() => {
    const filter = make("block");
    for (const piece of deltas) filter.push(piece);
    return filter.end();
  });
  const whole = await median(() => make("block").push(text));
  const prompt = prose(4_000).slice(0, 10_000);
  const prepare = () => leakFilter({ canary: CANARY, confidential: [prompt] });
  const before = await median(prepare);
  const all = await median(() => prepare()("block").push("The first twenty letters of an answer."));
  return [
    { what: `a delta of ${PIECE} characters`, cells: [`${number(stream / deltas.length)} µs`, ""] },
    {
      what: "a whole answer",
      cells: [`${number(text.length / whole)} MB/s`, `${number(text.length / 1000)} kB`],
    },
    { what: "making a prompt ready, before the call", cells: [`${number(before / 1000)} ms`, "10 kB"] },
    {
      what: "  and the rest, when an answer begins",
      cells: [`${number((all - before) / 1000)} ms`, "10 kB"],
    },
  ];
}

async function median(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = -ROUNDS.warmUp; round < ROUNDS.counted; round++) {
    const { wall } = await timed(work);
    if (round >= 0) times.push(wall);
  }
  return medianOf(times);
}
