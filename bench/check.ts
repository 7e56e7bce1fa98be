import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { check as checkFolder } from "../adapters/cli/check/check.js";
import { medianOf } from "./support/measure.js";
import { number, type Report } from "./support/report.js";

const FILES = 5000;
const COMMITS = 50;
const ROUNDS = 5;
const SOURCES = fileURLToPath(new URL("../src", import.meta.url));

/** `claude-guard check` on a made-up repository of many files, most of them code that has nothing to do with Claude. */
export async function check(): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "claude-guard-bench-"));
  try {
    makeRepository(folder);
    const [tree, whole] = [await rounds(folder, false), await rounds(folder, true)];
    return {
      title: "claude-guard check",
      columns: ["time", "for each MB"],
      rows: [
        { what: `${FILES} files, ${mb(tree.bytes)}`, cells: cells(tree), goal: goal(tree.ms) },
        {
          what: `with ${COMMITS} commits, ${mb(whole.bytes)} more`,
          cells: cells(whole),
          goal: goal(whole.ms),
        },
      ],
      notes: ["One file in ten has to do with Claude and is parsed; every file is searched for secrets."],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  readonly ms: number;
  readonly bytes: number;
  readonly all: number;
}

async function rounds(folder: string, history: boolean): Promise<Measured> {
  const options = { folder, history, maxTokens: 32_000, baseline: undefined, writeBaseline: false };
  const reports = [];
  for (let i = 0; i < ROUNDS; i++) {
    reports.push(await checkFolder({ ...options, today: new Date(), onProgress: () => undefined }));
  }
  const { bytes, historyBytes, findings } = reports[0] ?? { bytes: 0, historyBytes: 0, findings: [] };
  if (findings.length > 0) throw new Error(`The bench has findings: ${JSON.stringify(findings[0])}`);
  const ms = medianOf(reports.map((report) => report.ms));
  return { ms, bytes: history ? historyBytes : bytes, all: bytes + historyBytes };
}

const mb = (bytes: number) => `${number(bytes / 1e6)} MB`;
const cells = ({ ms, all }: Measured) => [`${number(ms / 1000)} s`, `${number(ms / (all / 1e6))} ms`];
const goal = (ms: number) => ({ text: "under 5 s", met: ms < 5000 });

const ROUTE = `import { claudeGuard } from "claude-guard/express";
export const ask = async (req, res) => {
  const messages = [{ role: "user", content: req.body.message }];
  res.json(await req.claude.messages.create({ model: "claude-haiku-5-5", max_tokens: 1024, messages }));
};
`;

function makeRepository(folder: string): void {
  const git = (...args: readonly string[]) => execFileSync("git", args, { cwd: folder, stdio: "pipe" });
  git("init", "--quiet");
  git("config", "user.name", "Bench");
  git("config", "user.email", "bench@example.invalid");
  write(folder, ".gitignore", ".env\n.env.*\n!.env.example\n");
  write(folder, ".env.example", "ANTHROPIC_API_KEY=\n");
  write(folder, "package.json", '{ "dependencies": { "claude-guard": "*" } }');
  // Code of a real project, without the words that make a file one that has to do with Claude.
  const texts = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.includes("recognizers"))
    .map((path) =>
      readFileSync(join(SOURCES, path), "utf8").replace(/claude|anthropic|\bsystem\b/gi, "other"),
    );
  for (let i = 0; i < FILES - 3; i++) {
    const text = i % 10 === 0 ? ROUTE : (texts[i % texts.length] ?? "");
    write(folder, `packages/p${i % 40}/src/f${i}.ts`, `// File ${i}\n${text}`);
    if (i % Math.ceil(FILES / COMMITS) === 0) commit(git, i);
  }
  commit(git, FILES);
}

function commit(git: (...args: readonly string[]) => unknown, i: number): void {
  git("add", "--all");
  git("commit", "--quiet", `--message=Files up to ${i}`);
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
