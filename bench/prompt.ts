import { readFileSync } from "node:fs";
import { type HardenOptions, harden, type RuleLanguage, type SpotlightMode, spotlight } from "claude-guard";
import { inputTokenBound } from "../src/limits/estimate.js";
import { RULES } from "../src/prompt/rules/languages.js";
import { estimateTokens } from "../test/fake-claude/tokens.js";
import { medianOf, timed } from "./support/measure.js";
import { prose } from "./support/prose.js";
import { number, percent, type Report, type Row } from "./support/report.js";

const SYSTEM = "You help customers of Acme.";
const SECTIONS = ["scope", "role", "confidentiality", "untrusted", "refusal"] as const;
const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ["prose", prose(2_000)],
  ["code", readFileSync(new URL("../src/guard.ts", import.meta.url), "utf8")],
  ["JSON", readFileSync(new URL("../package.json", import.meta.url), "utf8")],
];

/** What `harden()` and `spotlight()` add to what is sent, and how long they take. */
export async function prompt(): Promise<Report> {
  const rows: Row[] = [
    await ruleRow("rules", {}),
    ...SECTIONS.map((section) => ({ what: `  of that, ${section}`, cells: sectionCells(section) })),
    await ruleRow("rules that speak of all modes", { untrusted: { tools: { a: "datamark", b: "encode" } } }),
  ];
  for (const language of Object.keys(RULES) as RuleLanguage[]) {
    if (language !== "en") rows.push(await ruleRow(`rules in ${language}`, { language }));
  }
  for (const [what, text] of TEXTS) {
    for (const mode of ["delimit", "datamark", "encode"] as const) rows.push(await wrapRow(what, text, mode));
  }
  return {
    title: "What hardening and spotlighting add",
    columns: ["characters", "tokens at most", "a fourth of the JSON", "time"],
    rows,
    notes: [
      "Tokens at most: as rateLimit reserves them, a token for each byte. A fourth of the JSON: as the stand-in counts.",
      "The tokenizer of Claude is not published. Languages other than English take more tokens a character.",
    ],
  };
}

async function ruleRow(what: string, options: HardenOptions): Promise<Row> {
  const time = await microseconds(() => harden(SYSTEM, options));
  return { what, cells: [...added(SYSTEM, `${harden(SYSTEM, options)}`), `${number(time)} µs`] };
}

function sectionCells(section: (typeof SECTIONS)[number]): string[] {
  return added(`${harden(SYSTEM, { [section]: false })}`, `${harden(SYSTEM)}`);
}

async function wrapRow(what: string, text: string, mode: SpotlightMode): Promise<Row> {
  const options = { source: "fetch_page", mode };
  const wrapped = spotlight(text, options);
  const time = await microseconds(() => spotlight(text, options));
  const share = percent((wrapped.length - text.length) / text.length);
  const [, ...tokens] = added(text, wrapped);
  const size = `${number(text.length / 1000)} kB of ${what}, ${mode}`;
  return { what: size, cells: [`+ ${share}`, ...tokens, `${number(time)} µs`] };
}

/** What one text has more than the other, as the content of a turn. */
function added(before: string, after: string): string[] {
  const request = (content: string) => ({ messages: [{ role: "user", content }] });
  const more = (count: (text: string) => number) => `+ ${count(after) - count(before)}`;
  return [
    more((text) => text.length),
    more((text) => inputTokenBound(request(text))),
    more((text) => estimateTokens(text)),
  ];
}

const ROUNDS = 200;

async function microseconds(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = -ROUNDS; round < ROUNDS; round++) {
    const { wall } = await timed(run);
    if (round >= 0) times.push(wall);
  }
  return medianOf(times);
}
