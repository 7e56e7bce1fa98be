import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Failure } from "../failure.js";
import type { Repository } from "./repository.js";
import { MOST_BYTES } from "./text.js";

/** What a repository may configure and must not have a say in: programs to run, and the form of the output. */
const SAFE = [
  ...["-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "-c", "log.showRoot=true"],
  // A larger file counts as binary, so that no line of the log is longer.
  ...["-c", `core.bigFileThreshold=${MOST_BYTES}`],
];

/** The changes of every commit that a ref reaches, and what merges added themselves; commit messages too. */
const LOG = [
  ...["log", "--all", "--patch", "--cc", "--unified=0", "--irreversible-delete", "--no-renames"],
  ...["--no-ext-diff", "--no-textconv", "--no-color", "--no-notes", "--no-show-signature", "--no-mailmap"],
  ...["--src-prefix=a/", "--dst-prefix=b/", "--format=commit %H%n%w(0,1,1)%B"],
];

interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly complaint: string;
}

/**
 * The work tree of git that a folder is or stands in; `undefined` if it is none, or if git is not installed.
 *
 * @throws Failure if it is one and git does not answer.
 */
export async function openGit(folder: string): Promise<Repository | undefined> {
  const inside = await git(folder, ["rev-parse", "--is-inside-work-tree"]).catch(() => undefined);
  if (inside === undefined || inside.complaint.includes("not a git repository")) return undefined;
  if (inside.code !== 0) throw new Failure(`git: ${inside.complaint.trim()}`);
  if (inside.out.trim() === "false")
    throw new Failure(`${folder} is a bare repository: check a clone of it.`);
  const tracked = await list(folder, ["ls-files", "-z", "--cached"]);
  const others = await list(folder, ["ls-files", "-z", "--others", "--exclude-standard"]);
  const hasCommits = (await git(folder, ["rev-list", "--all", "-n", "1"])).out !== "";
  // At the root without a path, which would leave out the messages of commits that change nothing.
  const isRoot = (await git(folder, ["rev-parse", "--show-prefix"])).out.trim() === "";
  const shallow = (await git(folder, ["rev-parse", "--is-shallow-repository"])).out.trim() === "true";
  const gone = new Set(await list(folder, ["ls-files", "-z", "--deleted"]));
  const isTracked = new Set(tracked.filter((path) => !gone.has(path)));
  return {
    files: [...isTracked, ...others].sort(),
    isTracked: (path) => isTracked.has(path),
    ignored: (paths) => ignored(folder, paths),
    ...(hasCommits && { history: () => log(folder, isRoot ? [] : ["--relative", "--", "."]) }),
    ...(shallow && {
      note: "The clone is shallow: only a part of the history was read (in CI, fetch with depth 0).",
    }),
  };
}

async function ignored(folder: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  const { code, out, complaint } = await git(
    folder,
    ["check-ignore", "-z", "--no-index", "--stdin"],
    paths.join("\0"),
  );
  // It answers 1 when none is ignored.
  if (code !== 0 && code !== 1) throw new Failure(`git: ${complaint.trim()}`);
  return new Set(out.split("\0").filter((path) => path !== ""));
}

async function list(folder: string, args: readonly string[]): Promise<string[]> {
  const { code, out, complaint } = await git(folder, args);
  if (code !== 0) throw new Failure(`git: ${complaint.trim()}`);
  return out.split("\0").filter((path) => path !== "");
}

async function git(folder: string, args: readonly string[], input = ""): Promise<Answer> {
  const child = start(folder, args);
  const out: Buffer[] = [];
  const complaint: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => complaint.push(chunk));
  child.stdin?.on("error", () => undefined).end(input);
  const [code] = (await once(child, "close")) as [number | null];
  return { code, out: Buffer.concat(out).toString(), complaint: Buffer.concat(complaint).toString() };
}

async function* log(folder: string, where: readonly string[]): AsyncGenerator<string> {
  const child = start(folder, [...LOG, ...where]);
  const closed = once(child, "close");
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    complaint = (complaint + chunk.toString()).slice(0, 2000);
  });
  child.stdin?.end();
  try {
    if (child.stdout !== null) yield* linesOf(child.stdout.setEncoding("utf8"));
  } finally {
    child.kill();
  }
  const [code] = (await closed) as [number | null];
  if (code !== 0) throw new Failure(`git log: ${complaint.trim()}`);
}

/** Lines as git ends them; `node:readline` also ends one at a lone carriage return. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function start(folder: string, args: readonly string[]): ChildProcess {
  // In one language, because what it says is read; of the folder, whichever repository a hook is run for.
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, GIT_COMMON_DIR, ...env } = process.env;
  return spawn("git", ["-C", folder, ...SAFE, ...args], { env: { ...env, LC_ALL: "C" } });
}
