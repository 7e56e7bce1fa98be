import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Failure } from "../failure.js";
import { BASELINE, notIn, readBaseline, writeBaseline } from "./baseline.js";
import { checkEnvFiles, unlistedEnvFiles } from "./env-files.js";
import { FileChecker, type FilesReport } from "./files.js";
import type { Finding } from "./finding.js";
import { type HistoryReport, readHistory } from "./history.js";
import { openRepository } from "./open-repository.js";
import { projectOf } from "./project.js";
import type { Repository } from "./repository.js";
import { SecretFinder } from "./secrets.js";
import { readText } from "./text.js";

/** What to check, and how. */
export interface CheckOptions {
  readonly folder: string;
  readonly history: boolean;
  /** The most `max_tokens` that is not called very large. */
  readonly maxTokens: number;
  readonly baseline: string | undefined;
  readonly writeBaseline: boolean;
  readonly today: Date;
  readonly onProgress: (text: string) => void;
}

/** What was found, in how much. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly files: number;
  readonly bytes: number;
  readonly commits: number;
  readonly historyBytes: number;
  readonly ignored: number;
  /** How many findings the baseline knows, or has learned now. */
  readonly baselined: number;
  /** What was not looked at, and why. */
  readonly notes: readonly string[];
  readonly ms: number;
}

/**
 * Runs every rule over a folder.
 *
 * @throws Failure if something cannot be read that a clean report would vouch for.
 */
export async function check(options: CheckOptions): Promise<Report> {
  const began = performance.now();
  const { folder } = options;
  const baselinePath = options.baseline ?? join(folder, BASELINE);
  const isOptional = options.baseline === undefined || options.writeBaseline;
  const repository = await openRepository(folder);
  const known = readBaseline(baselinePath, isOptional);
  const finder = new SecretFinder();
  const past = options.history ? history(repository, finder, options) : NO_HISTORY;
  const [tree, { findings: before, commits, bytes: historyBytes }] = await Promise.all([
    checkTree(repository, finder, options),
    past,
  ]);
  if (repository.files.length === 0 && commits === 0)
    throw new Failure(`There is nothing to check in ${folder}: no file, or all ignored.`);
  const all = [...tree.findings, ...onlyBefore(before, tree.secrets)].sort(byPlace);
  if (options.writeBaseline) writeBaseline(baselinePath, all);
  const findings = options.writeBaseline ? [] : notIn(known, all);
  return {
    findings,
    ...{ files: tree.files, bytes: tree.bytes, commits, historyBytes },
    ...{ ignored: tree.ignored, baselined: all.length - findings.length },
    notes: [...(repository.note === undefined ? [] : [repository.note]), ...tree.notes],
    ms: performance.now() - began,
  };
}

const NO_HISTORY: HistoryReport = { findings: [], commits: 0, bytes: 0 };

async function history(
  repository: Repository,
  finder: SecretFinder,
  { onProgress }: CheckOptions,
): Promise<HistoryReport> {
  if (repository.history === undefined) return NO_HISTORY;
  return readHistory(repository.history(), finder, (count) => {
    if (count % 100 === 0) onProgress(`Reading the history: ${count} commits`);
  });
}

interface TreeReport extends FilesReport {
  readonly files: number;
  readonly bytes: number;
  readonly notes: readonly string[];
}

async function checkTree(
  repository: Repository,
  finder: SecretFinder,
  { folder, maxTokens, today, onProgress }: CheckOptions,
): Promise<TreeReport> {
  const { files } = repository;
  const project = projectOf(folder, files, (path) => readText(folder, path), { maxTokens, today });
  const checker = new FileChecker(finder, project);
  const skipped: { path: string; why: string }[] = [];
  let bytes = 0;
  for (const [i, path] of files.entries()) {
    if (i % 50 === 0) {
      onProgress(`Reading files: ${i} of ${files.length}`);
      // Lets what git says of the history be read in between.
      await nextTurn();
    }
    const reading = readText(folder, path);
    if ("text" in reading) {
      bytes += reading.bytes;
      checker.look(path, reading.text);
    } else {
      skipped.push({ path, why: reading.skipped });
    }
  }
  for (const path of unlistedEnvFiles(files)) {
    const reading = readText(folder, path);
    if ("text" in reading) checker.lookAtVariables(path, reading.text);
  }
  const report = checker.end();
  const variables = await checkEnvFiles(repository, project.usesClaude);
  const notes = notesOn(skipped, report.unparsed);
  return { ...report, findings: [...report.findings, ...variables], files: files.length, bytes, notes };
}

function notesOn(skipped: readonly { path: string; why: string }[], unparsed: readonly string[]): string[] {
  const list = (why: string) => skipped.filter((one) => one.why === why).map(({ path }) => path);
  return [
    ...list("large").map((path) => `${path} is larger than 16 MB and was not read.`),
    ...list("repository").map((path) => `${path} is a repository of its own and was not read.`),
    ...list("unreadable").map((path) => `${path} could not be read.`),
    ...unparsed.map(
      (path) => `${path} could not be parsed, or is larger than 1 MB: it was only searched for secrets.`,
    ),
  ];
}

// A secret that is still in a file is told once, there; so is one that a comment there allows.
function onlyBefore(findings: readonly Finding[], secrets: ReadonlySet<string>): Finding[] {
  return findings.filter(({ secret }) => secret === undefined || !secrets.has(secret.fingerprint));
}

function byPlace(a: Finding, b: Finding): number {
  const order = (x: string, y: string) => (x < y ? -1 : Number(x > y));
  return order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.rule, b.rule);
}
