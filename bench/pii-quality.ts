import { createRedactor } from "claude-guard";
import {
  announced,
  available,
  covered,
  fakes,
  KINDS,
  orderNumbers,
  type Recall,
  recall,
  type Sample,
  samples,
} from "../test/support/pii.js";
import { number, type Report, type Row } from "./support/report.js";

const MARKED = [
  "stream_pii_dev",
  "pii_presidio_generated_large",
  "pii_presidio_synth_v2",
  "pii_validatorjs_units",
];
const CLEAN = [
  "banking77",
  "technical_docs",
  "source_code",
  "web_wiki_docs",
  "xquad_contexts_A",
  "awesome_chatgpt_prompts",
];

const redactor = createRedactor({ entities: ["contact", "financial", "national-ids"] });
const find = (text: string) => redactor.redact(text).findings;

/** How much personal data is found, by kind and by file, and how often it is found where there is none. */
export async function piiQuality(): Promise<Report> {
  const marked: [string, Sample[]][] = [["made up, 16 locales", fakes(60)]];
  if (available) for (const name of MARKED) marked.push([name, samples(name)]);
  const rows = marked.flatMap(([what, all]) => shares(what, recall(find, all, KINDS)));
  if (available) rows.push(...shares("pii_validatorjs_units after a word", covered(find, announced())));
  const orders = orderNumbers(5_000).filter((order) => find(`order ${order} has left`).length > 0);
  rows.push({ what: "order numbers that fail Luhn", cells: [`${orders.length} of 5000`, ""] });
  if (available) for (const name of CLEAN) rows.push(clean(name));
  const notes = available ? [] : ["The development data was not found: EVAL_DATA names its folder."];
  return { title: "Personal data", columns: ["found", "share"], rows, notes };
}

function shares(what: string, counts: ReadonlyMap<string, Recall>): Row[] {
  return [...counts].map(([kind, { found, of }]) => ({
    what: `${what}: ${kind}`,
    cells: [`${found} of ${of}`, `${number((100 * found) / of)} %`],
  }));
}

function clean(name: string): Row {
  const texts = samples(name).map(({ text }) => text);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const count = texts.reduce((sum, text) => sum + find(text).length, 0);
  return {
    what: `${name}, not marked`,
    cells: [`${count}`, `${number((count / length) * 100_000)} in 100 kB`],
  };
}
