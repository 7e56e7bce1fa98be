import { gzipSync } from "node:zlib";
import { createRedactor, type RedactOptions } from "claude-guard";
import { build } from "esbuild";
import { MIXES, mixOf, ONE_SLOT } from "../test/support/mixes.js";
import { medianOf, spreadOf, timed } from "./support/measure.js";
import { numberTexts } from "./support/numbers.js";
import { leftOut, peer } from "./support/peers.js";
import { prose, proseWords } from "./support/prose.js";
import { number, type Report, type Row } from "./support/report.js";

// The first thousand calls are slower, until the code is compiled.
const ROUNDS = { warmUp: 25, counted: 25 };
const REDACTPII = "@redactpii/node";
const GUARDRAILS = "@openai/guardrails";
const KB = 1024;
type Run = (text: string) => unknown;

/** What is made to slow a search down: beginnings of values over and over. */
const HOSTILE = [
  ..."a. http://a.a 1 sk-ant- -----BEGIN eyJ ghp_ xoxb-1 1.1.1. 1:1: ://a:b@ password=a1 pplx-".split(" "),
  ...[
    " ",
    "A",
    "+1234567 ",
    "201-555-0123 ",
    "4242 4242 ",
    "DE89 3704 ",
    "curl -u a:",
    "*",
    "\\",
    "&#",
    "\u200b",
    "\udb40",
    "\uff11",
    "xoxp-1234567890-",
    "(201) ",
    "a@",
    "a:b@",
    "::1",
    "eyJh.",
    "1-",
    "&#1;",
    "\\n1",
    "**a",
    "4242\u200b",
    "123456789 office ",
    "nic 123456789 ",
    "tax id 123456789 ",
    "tel 1234567 ",
    ",12345678",
    "\t1234567.5",
    "<td>555123456",
    "| 12345678 |\n",
    "a1b2c3d4e5f6",
    "1.1.1.1 ",
    "(201) 555-0123",
    "943 476 5919,",
    "756 5555 5555 5",
    "电话：13812345678",
    "СНИЛС 11223344595 ",
    "TCKN 10000000146.",
    "ABN 51 824 753 557\t",
    "DE89370400440532013000",
    "BB-BB-BB-BB-BB-BB",
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed=",
    'password="Q7z',
    "login ",
    "login=9q1",
    "pwd=912",
    "API_KEY=9a",
    // Put together: `claude-guard check` takes them for what they look like.
    ["?PASS", "WORD=2ArSF*EE"].join(""),
    [";P", "WD=9kFt5oK_"].join(""),
    ['SECRET = "k7#p', 'V!q2:"pwd key": "9kFt', "5oK_Fk,"].join(""),
    "$9",
    "999 999 9999\n",
    "; pwd = xxxxx\n",
    "JWT_KEY,sgp_..\n",
    "pcsk_",
    ['"pass": kQ7wz', "2Vt\n0470 12 3,"].join(""),
    ONE_SLOT,
    'password: "#forgot-password1\t',
  ],
];

/** Redaction with every kind on: time, hostile text, hold-back, own secrets and size. */
export async function redactAll(): Promise<Report> {
  const { redact } = createRedactor({ entities: ["all"] });
  const [redactpii, guardrails] = [await redactpiiRun(), await guardrailsRun()];
  const peers: [string, Run][] = [
    ...(redactpii === undefined ? [] : [[REDACTPII, redactpii] as [string, Run]]),
    ...(guardrails === undefined ? [] : [[`${GUARDRAILS} secretKeysCheck`, guardrails] as [string, Run]]),
  ];
  const missing = [...(redactpii ? [] : [REDACTPII]), ...(guardrails ? [] : [GUARDRAILS])];
  return {
    title: "Redaction, all kinds",
    columns: [""],
    rows: [
      ...(await throughput([["claude-guard", redact], ...peers])),
      ...(await numbers(redact, redactpii)),
      await doubled(),
      ...hostile(redact),
      ...neverAlike(redact),
      holdBack(["secrets", "US_SSN"], "default kinds"),
      holdBack(["all"], "all kinds"),
      await ownSecrets(),
      await bundle(),
    ],
    notes: missing.map(leftOut),
  };
}

async function throughput(runs: readonly [string, Run][]): Promise<Row[]> {
  const text = prose(40_000);
  const long = text.slice(0, 100 * KB);
  const rows = await speeds("clean text of 1 kB", text, runs);
  const [ours] = runs;
  const [whole] = ours === undefined ? [] : await rounds([() => ours[1](long)]);
  return [
    { what: "100 kB of clean prose", cells: [`${number(long.length / medianOf(whole ?? []))} MB/s`] },
    ...rows,
  ];
}

/** Text full of numbers, in which there is nothing to redact. */
async function numbers(redact: Run, redactpii: Run | undefined): Promise<Row[]> {
  const few = createRedactor({ entities: ["CREDIT_CARD", "EMAIL_ADDRESS", "PHONE_NUMBER", "US_SSN"] });
  const runs: [string, Run][] = [
    ["claude-guard", redact],
    [`claude-guard, kinds that ${REDACTPII} knows`, few.redact],
    ...(redactpii === undefined ? [] : [[REDACTPII, redactpii] as [string, Run]]),
  ];
  const rows: Row[] = [];
  for (const [what, text] of Object.entries(numberTexts(100 * KB)))
    rows.push(...(await speeds(`1 kB of ${what}`, text, runs)));
  return rows;
}

/** How many texts of 1 kB each of `runs` takes a second: the first hundred of `text`. */
async function speeds(what: string, text: string, runs: readonly [string, Run][]): Promise<Row[]> {
  const texts = Array.from({ length: 100 }, (_, i) => text.slice(i * KB, (i + 1) * KB));
  const times = await rounds(
    runs.map(
      ([, run]) =>
        () =>
          each(run, texts),
    ),
  );
  return runs.map(([name], i) => ({
    what: `${what}: ${name}`,
    cells: [`${number((texts.length / medianOf(times[i] ?? [])) * 1e6)} a second`],
  }));
}

async function each(run: Run, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    const result = run(text);
    if (result instanceof Promise) await result;
  }
}

/** As many kinds again as there are, of a user's own. */
async function doubled(): Promise<Row> {
  const recognizers = Array.from({ length: 400 }, (_, i) => {
    const name = String.fromCharCode(97 + (i % 26), 97 + ((i * 7) % 26), 97 + ((i * 11) % 26));
    return { entity: `OWN_${i}`, pattern: new RegExp(`\\b${name}${i}_[a-z0-9]{16,32}\\b`) };
  });
  const text = prose(20_000).slice(0, 100 * KB);
  const [once, twice] = [
    createRedactor({ entities: ["all"] }),
    createRedactor({ entities: ["all"], recognizers }),
  ];
  const times = await rounds([() => once.redact(text), () => twice.redact(text)]);
  const [before, after] = times.map(medianOf);
  return {
    what: "400 kinds more",
    cells: [`${number(((after ?? 0) / (before ?? 1) - 1) * 100)} % more time`],
  };
}

function hostile(run: Run): Row[] {
  const measured = HOSTILE.map((unit) => {
    const [short = 0, long = 0] = [16, 100].map((size) => {
      const text = unit.repeat(Math.ceil((size * KB) / unit.length));
      return Math.min(...Array.from({ length: 12 }, () => timeOf(() => run(text))));
    });
    return { unit, long, growth: Math.log(long / short) / Math.log(100 / 16) };
  }).sort((a, b) => b.long - a.long);
  // Of what takes less than a millisecond the growth is noise.
  const growth = Math.max(...measured.filter(({ long }) => long > 1).map((one) => one.growth));
  return [
    ...measured.slice(0, 3).map(({ unit, long }) => ({
      what: `100 kB of ${JSON.stringify(unit)}, hostile`,
      cells: [`${number(long)} ms`],
    })),
    { what: "growth from 16 to 100 kB, the worst exponent", cells: [number(growth)] },
  ];
}

/** Texts of what is looked for, each of them new, through an engine that has seen many. */
function neverAlike(run: Run): Row[] {
  const sizes = [16, 100];
  const times = new Map(MIXES.map((kind) => [kind, sizes.map(() => [] as number[])]));
  for (let seed = 0; seed < 11; seed++) {
    for (const [kind, of] of times) {
      for (const [i, size] of sizes.entries()) {
        const text = mixOf(kind, size * KB, 2 * seed + i);
        of[i]?.push(timeOf(() => run(text)));
      }
    }
  }
  return [...times].map(([kind, of]) => {
    const [short = 0, long = 0] = of.map((one) => medianOf(one.slice(3)));
    const growth = Math.log(long / short) / Math.log(100 / 16);
    return {
      what: `100 kB of ${kind}, no two alike`,
      cells: [`${number(long)} ms, growth from 16 kB ${number(growth)}`],
    };
  });
}

function timeOf(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function holdBack(entities: RedactOptions["entities"], what: string): Row {
  const filter = createRedactor({ ...(entities && { entities }) }).filter();
  let [came, went] = [0, 0];
  const held: number[] = [];
  for (const char of proseWords(5_000).join("")) {
    came += char.length;
    went += filter.push(char).length;
    held.push(came - went);
  }
  const mean = held.reduce((sum, length) => sum + length, 0) / held.length;
  return {
    what: `held back of prose, ${what}`,
    cells: [`${number(mean)} characters, ${spreadOf(held).max} at most`],
  };
}

async function ownSecrets(): Promise<Row> {
  const text = prose(20_000).slice(0, 100 * KB);
  const of = (count: number) =>
    createRedactor({ secrets: Array.from({ length: count }, (_, i) => `own-secret-${i * 7919}`) });
  const [one, many] = [of(1), of(5_000)];
  const times = await rounds([() => one.redact(text), () => many.redact(text)]);
  const [first, second] = times.map(medianOf);
  return {
    what: "5,000 own secrets, not one",
    cells: [`${number(((second ?? 0) / (first ?? 1) - 1) * 100)} % more time`],
  };
}

/** The core with all recognizers, minified and gzipped, without libphonenumber's metadata. */
async function bundle(): Promise<Row> {
  const entry = 'export { createRedactor, redact, redactStream } from "claude-guard";';
  const made = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname },
    external: ["zod", "libphonenumber-js/*"],
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    treeShaking: true,
  });
  const size = gzipSync(made.outputFiles[0]?.contents ?? "", { level: 9 }).length;
  return {
    what: "size, minified and gzipped, without zod and libphonenumber's metadata",
    cells: [`${number(size / KB)} KB`],
  };
}

async function rounds(runs: readonly (() => unknown)[]): Promise<number[][]> {
  const times: number[][] = runs.map(() => []);
  for (let round = -ROUNDS.warmUp; round < ROUNDS.counted; round++) {
    for (const [i, run] of runs.entries()) {
      const { wall } = await timed(run);
      if (round >= 0) times[i]?.push(wall);
    }
  }
  return times;
}

async function redactpiiRun(): Promise<Run | undefined> {
  type Redactor = new () => { redact(text: string): string };
  const Redactor = (await peer(REDACTPII))?.Redactor as Redactor | undefined;
  if (Redactor === undefined) return undefined;
  const redactor = new Redactor();
  return (text) => redactor.redact(text);
}

async function guardrailsRun(): Promise<Run | undefined> {
  type Check = (context: object, text: string, config: object) => Promise<unknown>;
  const check = (await peer(GUARDRAILS))?.secretKeysCheck as Check | undefined;
  return check === undefined ? undefined : (text) => check({}, text, { threshold: "balanced" });
}
