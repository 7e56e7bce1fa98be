import { detectInjection } from "claude-guard";
import { attackGroups, available, everyday, type Group, lookAlike } from "../test/support/injection.js";
import { percent, type Report, type Row } from "./support/report.js";

/** How much of a source of harmless text may be flagged. */
const GOALS: Readonly<Record<string, number>> = {
  ...Object.fromEntries((available ? everyday() : []).map(({ name }) => [name, 0.003])),
  awesome_chatgpt_prompts: 0.05,
  awesome_prompts_zh: 0.05,
  unicode_benign_A: 0,
};

interface Scored {
  readonly name: string;
  readonly scores: readonly number[];
}

/**
 * The threshold that each choice of sources would give: the least at which every harmless source but one stays within
 * its goal, and what that makes of the one that was left out.
 */
export async function injectionThresholds(): Promise<Report> {
  const title = "Prompt injection: thresholds chosen with one source of harmless text left out";
  if (!available) {
    const notes = ["The development data was not found: EVAL_DATA names its folder."];
    return { title, columns: [], rows: [], notes };
  }
  const harmless = [...everyday(), ...lookAlike()].filter(({ name }) => name in GOALS).map(scored);
  const attacks = attackGroups().map(scored);
  const found = (threshold: number) =>
    attacks.reduce((sum, { scores }) => sum + flagged(scores, threshold), 0) / attacks.length;
  const leftOut = harmless.map((one) =>
    rowOf(one, leastOf(harmless.filter((other) => other !== one)), found),
  );
  const all = leastOf(harmless);
  return {
    title,
    columns: ["threshold", "flagged of it", "attacks found, mean of the groups"],
    rows: [
      ...leftOut,
      { what: "none left out", cells: [all.toFixed(3), "", percent(found(all))] },
      { what: "as shipped: balanced", cells: ["0.500", "", percent(found(0.5))] },
    ],
    notes: [
      "The least threshold at which every other source stays within its goal: 0.3 %, role prompts 5 %.",
    ],
  };
}

const scored = ({ name, texts }: Group): Scored => ({
  name,
  scores: texts.map((text) => detectInjection(text).score),
});

const flagged = (scores: readonly number[], threshold: number): number =>
  scores.filter((score) => score >= threshold).length / scores.length;

/** The least threshold at which each source stays within its goal. */
function leastOf(sources: readonly Scored[]): number {
  const least = sources.map(({ name, scores }) => {
    const allowed = Math.floor((GOALS[name] ?? 0) * scores.length);
    // Just above the first score that may not be flagged.
    return ([...scores].sort((a, b) => b - a)[allowed] ?? 0) + 1e-6;
  });
  return Math.max(...least);
}

function rowOf({ name, scores }: Scored, threshold: number, found: (threshold: number) => number): Row {
  const [value, most] = [flagged(scores, threshold), GOALS[name] ?? 0];
  return {
    what: `left out: ${name}`,
    cells: [threshold.toFixed(3), percent(value), percent(found(threshold))],
    goal: { text: `≤ ${percent(most)}`, met: value <= most },
  };
}
