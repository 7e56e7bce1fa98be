import { createRedactor } from "claude-guard";
import { answers } from "../test/support/personal/answers.js";
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
  const { values, lookAlikes } = inAnswers();
  rows.push(...shares("made-up answers", values), ...shares("made-up answers, look-alikes", lookAlikes));
  if (available) rows.push(...shares("pii_validatorjs_units after a word", covered(find, announced())));
  const orders = orderNumbers(5_000).filter((order) => find(`order ${order} has left`).length > 0);
  rows.push({ what: "order numbers that fail Luhn", cells: [`${orders.length} of 5000`, ""] });
  if (available) for (const name of CLEAN) rows.push(clean(name));
  const notes = available ? [] : ["The development data was not found: EVAL_DATA names its folder."];
  return { title: "Personal data", columns: ["found", "share"], rows, notes };
}

/** What is found in answers of many forms and languages, of values and of what looks like them. */
function inAnswers() {
  const all = answers(1_900, 101);
  const found = [...covered(find, all)];
  const isLookAlike = ([kind]: readonly [string, Recall]) => kind.startsWith("not: ");
  const of = (pairs: readonly [string, Recall][]): [string, Recall] => [
    "all",
    {
      found: pairs.reduce((sum, [, recall]) => sum + recall.found, 0),
      of: pairs.reduce((sum, [, recall]) => sum + recall.of, 0),
    },
  ];
  const values = found.filter((pair) => !isLookAlike(pair));
  return {
    values: new Map([...values, of(values)]),
    lookAlikes: new Map([of([...touched(all)])]),
  };
}

/** How many look-alikes are taken for a value, if only in part. */
function touched(all: readonly Sample[]): Map<string, Recall> {
  const counts = new Map<string, Recall>();
  for (const { text, spans } of all) {
    const findings = find(text);
    for (const { type, start, end } of spans.filter((span) => span.type.startsWith("not: "))) {
      const before = counts.get(type) ?? { found: 0, of: 0 };
      const hit = findings.some((f) => f.start < end && f.end > start);
      counts.set(type, { found: before.found + (hit ? 1 : 0), of: before.of + 1 });
    }
  }
  return counts;
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
