import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mustRun } from "../support/package.js";
import { ROOT } from "../support/sources.js";
import { LAYOUTS } from "./layouts/index.js";
import { newFolder, newRepository } from "./repository.js";
import { checkJson, claudeGuard, places } from "./run.js";

describe("where there is nothing to report", () => {
  it.each(Object.entries(LAYOUTS))("nothing is (%s)", async (_name, files) => {
    const { path } = await newRepository(files);
    const report = await checkJson(path);
    expect(places(report)).toEqual([]);
    expect(report).toMatchObject({ notes: [], files: Object.keys(files).length, commits: 1 });
    expect((await claudeGuard(["check", path])).code).toBe(0);
  });

  // A clone: what is committed, and nothing that somebody has lying about.
  it.skipIf(!existsSync(join(ROOT, ".git")))("nothing is (this repository, its history too)", async () => {
    const folder = newFolder({});
    await mustRun("git", ["clone", "--quiet", ROOT, "clone"], { cwd: folder });
    const report = await checkJson(join(folder, "clone"));
    expect(places(report)).toEqual([]);
    expect(report.files).toBeGreaterThan(300);
    expect(report.commits).toBeGreaterThan(0);
  });
});
