import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mustRun, temporaryFolder } from "../support/package.js";
import { ROOT } from "../support/sources.js";
import { LAYOUTS } from "./layouts/index.js";
import { makeRepository } from "./repository.js";
import { checkJson, claudeGuard, places } from "./run.js";

describe("where there is nothing to report", () => {
  it.each(Object.entries(LAYOUTS))("nothing is (%s)", async (_name, files) => {
    const repository = await makeRepository();
    try {
      await repository.commit(files);
      const report = await checkJson(repository.path);
      expect(places(report)).toEqual([]);
      expect(report).toMatchObject({ notes: [], files: Object.keys(files).length, commits: 1 });
      expect((await claudeGuard(["check", repository.path])).code).toBe(0);
    } finally {
      repository.remove();
    }
  });

  // A clone: what is committed, and nothing that somebody has lying about.
  it.skipIf(!existsSync(join(ROOT, ".git")))("nothing is (this repository, its history too)", async () => {
    const folder = temporaryFolder();
    try {
      await mustRun("git", ["clone", "--quiet", ROOT, "clone"], { cwd: folder.path });
      const report = await checkJson(join(folder.path, "clone"));
      expect(places(report)).toEqual([]);
      expect(report.files).toBeGreaterThan(300);
      expect(report.commits).toBeGreaterThan(0);
    } finally {
      folder.remove();
    }
  });
});
