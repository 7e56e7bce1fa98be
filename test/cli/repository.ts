import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { mustRun, temporaryFolder, writeFiles } from "../support/package.js";

/** A repository of git in a folder of its own. */
export interface TestRepository {
  readonly path: string;
  /** Writes files and commits everything that is not ignored. */
  commit(files: Readonly<Record<string, string>>): Promise<string>;
  git(...args: readonly string[]): Promise<string>;
  write(files: Readonly<Record<string, string>>): void;
  append(file: string, text: string): void;
  delete(file: string): void;
  remove(): void;
}

const IDENTITY = [
  "-c",
  "user.name=Test",
  "-c",
  "user.email=test@example.invalid",
  "-c",
  "commit.gpgsign=false",
];

/** Makes an empty repository. Nothing of this machine's configuration of git decides how it behaves. */
export async function makeRepository(): Promise<TestRepository> {
  const folder = temporaryFolder();
  const env = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
  const git = (...args: readonly string[]) =>
    mustRun("git", [...IDENTITY, ...args], { cwd: folder.path, env });
  await git("init", "--quiet", "--initial-branch=main");
  return {
    path: folder.path,
    git,
    commit: async (files) => {
      writeFiles(folder.path, files);
      await git("add", "--all");
      await git("commit", "--quiet", "--allow-empty", "--message=Change");
      return (await git("rev-parse", "HEAD")).trim();
    },
    write: (files) => writeFiles(folder.path, files),
    append: (file, text) => appendFileSync(join(folder.path, file), text),
    delete: (file) => rmSync(join(folder.path, file)),
    remove: folder.remove,
  };
}

/** A repository for the test that runs, with these files committed. */
export async function newRepository(files?: Readonly<Record<string, string>>): Promise<TestRepository> {
  const repository = await makeRepository();
  onTestFinished(repository.remove);
  if (files !== undefined) await repository.commit(files);
  return repository;
}

/** The path of a folder for the test that runs, with these files in it. */
export function newFolder(files: Readonly<Record<string, string>>): string {
  const { path, remove } = temporaryFolder();
  onTestFinished(remove);
  writeFiles(path, files);
  return path;
}
