import { createRedactor, redact as redactText } from "claude-guard";
import { medianOf, timed } from "./support/measure.js";
import { leftOut, peer } from "./support/peers.js";
import { prose, proseWords } from "./support/prose.js";
import { number, type Report } from "./support/report.js";

const ROUNDS = { warmUp: 5, counted: 25 };
const PEER = "@redactpii/node";
type Redact = (text: string) => unknown;

/** Redaction of prose in which there is nothing to redact, and of a text made to slow patterns down. */
export async function redact(): Promise<Report> {
  const peers = await peerRedactors();
  const all: readonly (readonly [string, Redact])[] = [["claude-guard redact()", redactText], ...peers];
  const text = prose(100_000);
  const hostile = "a.".repeat(8192);
  // In turns, so that what disturbs the machine disturbs all of them.
  const [clean, slow] = [await rounds(all, text), await rounds(all, hostile)];
  const rows = all.map(([what], i) => ({
    what,
    cells: [
      `${number(text.length / medianOf(clean[i] ?? []))} MB/s`,
      `${number(medianOf(slow[i] ?? []) / 1000)} ms`,
    ],
  }));
  const delta = await perDelta();
  rows.push({
    what: "claude-guard, a delta of a stream",
    cells: [`${number(delta)} µs`, ""],
  });
  return {
    title: "Redaction",
    columns: [`clean prose, ${number(text.length / 1000)} kB`, "16 kB of a.a.a…"],
    rows,
    notes: peers.length === 0 ? [leftOut(PEER)] : [],
  };
}

async function rounds(all: readonly (readonly [string, Redact])[], text: string): Promise<number[][]> {
  const times: number[][] = all.map(() => []);
  for (let round = -ROUNDS.warmUp; round < ROUNDS.counted; round++) {
    for (const [i, [, run]] of all.entries()) {
      const { wall } = await timed(() => run(text));
      if (round >= 0) times[i]?.push(wall);
    }
  }
  return times;
}

async function perDelta(): Promise<number> {
  const words = proseWords(100_000);
  const redactor = createRedactor();
  const stream = () => {
    const filter = redactor.filter();
    let length = 0;
    for (const word of words) length += filter.push(word).length;
    return length + filter.end().length;
  };
  const [times] = await rounds([["", stream]], "");
  return medianOf(times ?? []) / words.length;
}

type PeerRedactor = new (options?: object) => { redact(text: string): string };

async function peerRedactors(): Promise<[string, Redact][]> {
  const Redactor = (await peer(PEER))?.Redactor as PeerRedactor | undefined;
  if (Redactor === undefined) return [];
  const [ssn, every] = [new Redactor({ rules: { SSN: true } }), new Redactor()];
  return [
    [`${PEER}, US SSNs only`, (text) => ssn.redact(text)],
    [`${PEER}, all its rules`, (text) => every.redact(text)],
  ];
}
