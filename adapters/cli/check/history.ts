import type { Finding } from "./finding.js";
import { Lines } from "./finding.js";
import type { SecretFinder } from "./secrets.js";

/** How much of one change is looked at as one text; only a line longer than this is cut. */
const MOST = 1_048_576;
const OVERLAP = 16_384;

/** What was read of the history. */
export interface HistoryReport {
  readonly findings: readonly Finding[];
  readonly commits: number;
  readonly bytes: number;
}

/** Reads `git log --patch` line by line and looks for secrets in what was added. */
export async function readHistory(
  lines: AsyncIterable<string>,
  finder: SecretFinder,
  onCommit: (count: number) => void,
): Promise<HistoryReport> {
  const reader = new HistoryReader(finder);
  for await (const line of lines) {
    if (reader.read(line)) onCommit(reader.commits);
  }
  reader.flush();
  return { findings: [...reader.findings.values()], commits: reader.commits, bytes: reader.bytes };
}

class HistoryReader {
  /** By file and secret; the oldest commit is read last, and stays. */
  readonly findings = new Map<string, Finding>();
  commits = 0;
  bytes = 0;
  readonly #finder: SecretFinder;
  #commit = "";
  #file = "";
  /** The line of the file on which the text begins. */
  #line = 0;
  #text = "";
  /** How many columns of the patch tell what a line is: one a parent. */
  #marks = 1;
  #inHeader = false;

  constructor(finder: SecretFinder) {
    this.#finder = finder;
  }

  /** Takes the next line of the log; true if a commit begins with it. */
  read(line: string): boolean {
    this.bytes += line.length + 1;
    if (line.startsWith("commit ")) {
      this.#enter(line.slice(7), "commit message", 1);
      this.commits++;
      return true;
    }
    if (line.startsWith("diff ")) {
      this.flush();
      this.#inHeader = true;
    } else if (this.#inHeader && line.startsWith("+++ ")) {
      this.#file = pathOf(line.slice(4));
    } else if (line.startsWith("@@")) {
      this.#hunk(line);
    } else if (!this.#inHeader) {
      this.#take(line);
    }
    return false;
  }

  /** Looks at what was gathered. */
  flush(): void {
    if (this.#text !== "") this.#look(this.#text);
    this.#text = "";
  }

  #enter(commit: string, file: string, line: number): void {
    this.flush();
    this.#commit = commit;
    this.#file = file;
    this.#line = line;
    this.#inHeader = false;
    this.#marks = 1;
  }

  #hunk(line: string): void {
    this.flush();
    this.#inHeader = false;
    this.#marks = line.indexOf(" ") - 1;
    this.#line = Number(/\+(\d{1,9})/.exec(line)?.[1] ?? 1);
  }

  #take(line: string): void {
    const marks = line.slice(0, this.#marks);
    // Spaces only: a line of the commit's message. Of a merge, only what no parent has is new.
    if (!(/^\++$/.test(marks) || marks === " ")) return;
    this.#text += `${line.slice(this.#marks)}\n`;
    while (this.#text.length > MOST) this.#cut();
  }

  #cut(): void {
    const end = this.#text.lastIndexOf("\n", this.#text.length - 2);
    const part = this.#text.slice(0, end === -1 ? MOST : end + 1);
    this.#look(part);
    this.#line += part.split("\n").length - 1;
    this.#text = this.#text.slice(end === -1 ? MOST - OVERLAP : end + 1);
  }

  #look(text: string): void {
    const found = this.#finder.find("secret-in-history", text);
    const lines = found.length > 0 ? new Lines(text) : undefined;
    for (const { rule, at, message, secret } of found) {
      if (lines === undefined) continue;
      this.findings.set(`${this.#file}\0${secret.fingerprint}`, {
        rule,
        file: this.#file,
        line: this.#line + lines.line(at) - 1,
        column: lines.column(at),
        message: `${message} added in commit ${this.#commit.slice(0, 12)}.`,
        key: secret.fingerprint,
        commit: this.#commit,
        secret,
      });
    }
  }
}

function pathOf(name: string): string {
  const plain = name.startsWith('"') ? name.slice(1, -1) : name.replace(/\t$/, "");
  return plain.startsWith("b/") ? plain.slice(2) : plain;
}
