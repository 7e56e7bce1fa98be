import type { Comment } from "acorn";
import { type CodeFile, type Project, readCode } from "./code/code-file.js";
import { CODE_RULES } from "./code/code-rules.js";
import { isCode, MOST_CODE } from "./code/parse.js";
import { callsPastGuard, type RawClients, rawClients } from "./code/raw-sdk.js";
import { checkVariables, isEnvExample, isEnvFile } from "./env-files.js";
import { type Finding, findingAt, Lines, type Spot } from "./finding.js";
import { type Ignore, isIgnored, readIgnores } from "./ignores.js";
import { isDeployed } from "./project.js";
import type { SecretFinder } from "./secrets.js";

/** What the files told, once all were looked at. */
export interface FilesReport {
  readonly findings: readonly Finding[];
  readonly ignored: number;
  /** The fingerprints of all secrets, those that a comment allows too. */
  readonly secrets: ReadonlySet<string>;
  /** Files of code that no grammar fits: the rules about code say nothing of them. */
  readonly unparsed: readonly string[];
}

/** A file whose calls may go past the guard: only all files together can tell. */
interface Pending {
  readonly clients: RawClients;
  readonly lines: Lines;
  readonly ignores: readonly Ignore[];
}

/** Looks at one text after the other. */
export class FileChecker {
  readonly #finder: SecretFinder;
  readonly #project: Project;
  readonly #findings: Finding[] = [];
  readonly #pending: Pending[] = [];
  readonly #unparsed: string[] = [];
  readonly #secrets = new Set<string>();
  #ignored = 0;

  constructor(finder: SecretFinder, project: Project) {
    this.#finder = finder;
    this.#project = project;
  }

  /** Looks at a file of the project. */
  look(path: string, text: string): void {
    const spots: Spot[] = this.#finder.find("secret-in-files", text);
    if (isEnvFile(path) || isEnvExample(path)) spots.push(...checkVariables(path, text));
    const code = isCode(path) && concerns(text, this.#project) ? this.#parse(path, text) : undefined;
    const rules = code !== undefined && isDeployed(path) ? CODE_RULES : [];
    if (code !== undefined) spots.push(...rules.flatMap((rule) => rule(code, this.#project)));
    if (spots.length === 0 && code === undefined && !text.includes("claude-guard-ignore")) return;
    const lines = new Lines(text);
    const ignores = readIgnores(path, text, lines, code && isIn(code.comments));
    this.#report(path, lines, [...spots, ...ignores.spots], ignores.valid);
    if (code === undefined || rules.length === 0 || !this.#project.usesGuard) return;
    this.#pending.push({ clients: rawClients(code), lines, ignores: ignores.valid });
  }

  /** Looks at a file of variables that git leaves out: there secrets are in their place. */
  lookAtVariables(path: string, text: string): void {
    this.#report(path, new Lines(text), checkVariables(path, text), []);
  }

  /** Everything that was found, once all files were looked at. */
  end(): FilesReport {
    const calls = callsPastGuard(this.#pending.map(({ clients }) => clients));
    for (const { clients, lines, ignores } of this.#pending) {
      this.#report(clients.path, lines, calls.get(clients.path) ?? [], ignores);
    }
    const found = { findings: this.#findings, ignored: this.#ignored };
    return { ...found, secrets: this.#secrets, unparsed: this.#unparsed };
  }

  #parse(path: string, text: string): CodeFile | undefined {
    if (text.length > MOST_CODE) {
      this.#unparsed.push(path);
      return undefined;
    }
    try {
      return readCode(path, text);
    } catch {
      this.#unparsed.push(path);
      return undefined;
    }
  }

  #report(path: string, lines: Lines, spots: readonly Spot[], ignores: readonly Ignore[]): void {
    const found = spots.map((spot) => findingAt(path, lines, spot));
    const open = found.filter((finding) => !isIgnored(finding, ignores));
    for (const { secret } of found) if (secret !== undefined) this.#secrets.add(secret.fingerprint);
    this.#ignored += found.length - open.length;
    this.#findings.push(...open);
  }
}

const CONCERNS = /anthropic|claude|max_tokens|dangerouslyAllowBrowser/i;
const MAY_LOG = /\blog(?:ger)?\b|\bconsole\b/;
const MAY_ASK = /\bsystem\b/;

/** Whether a file is worth parsing: parsing is what takes the time. */
function concerns(text: string, { usesClaude }: Project): boolean {
  if (CONCERNS.test(text)) return true;
  if (!usesClaude) return false;
  return (/\bbody\b|\bmessages\b/.test(text) && MAY_LOG.test(text)) || MAY_ASK.test(text);
}

function isIn(comments: readonly Comment[]): (offset: number) => boolean {
  return (offset) => comments.some(({ start, end }) => start <= offset && offset < end);
}
