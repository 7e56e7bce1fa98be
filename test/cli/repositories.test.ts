import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { madeUpKey } from "../fake-claude/index.js";
import { newRepository } from "./repository.js";
import { checkJson, claudeGuard, places } from "./run.js";

afterEach(() => vi.unstubAllEnvs());

it("reads the history also where every file is gone", async () => {
  const repository = await newRepository({ "a.txt": madeUpKey() });
  repository.delete("a.txt");
  await repository.commit({});
  expect(places(await checkJson(repository.path))).toEqual(["secret-in-history a.txt:1"]);
});

it("reads UTF-16 of both byte orders", async () => {
  const repository = await newRepository();
  const text = (key: string) => Buffer.from(`\ufeffsecret\n${key}\n`, "utf16le");
  writeFileSync(join(repository.path, "le.txt"), text(madeUpKey()));
  writeFileSync(join(repository.path, "be.txt"), text(madeUpKey()).swap16());
  expect(places(await checkJson(repository.path))).toEqual([
    "secret-in-files be.txt:2",
    "secret-in-files le.txt:2",
  ]);
});

it("says that a submodule was not read", async () => {
  const [inner, outer] = [await newRepository(), await newRepository()];
  await inner.commit({ "a.txt": "hello\n" });
  await outer.git(
    "-c",
    "protocol.file.allow=always",
    "submodule",
    "--quiet",
    "add",
    inner.path,
    "vendor/inner",
  );
  const report = await checkJson(outer.path);
  expect(report.notes).toEqual(["vendor/inner is a repository of its own and was not read."]);
});

it("says of a bare repository, and of a file, that they are no folder of files", async () => {
  const repository = await newRepository({ "a.txt": "hello\n" });
  await repository.git("clone", "--quiet", "--bare", ".", "bare");
  const bare = await claudeGuard(["check", join(repository.path, "bare")]);
  expect(bare).toMatchObject({ code: 2, out: "" });
  expect(bare.err).toMatch(/bare is a bare repository: check a clone of it/);
  const file = await claudeGuard(["check", join(repository.path, "a.txt")]);
  expect(file).toMatchObject({ code: 2, out: "" });
  expect(file.err).toMatch(/a\.txt is no folder/);
});

it("looks for .env files in every package", async () => {
  const repository = await newRepository();
  await repository.commit({
    ".gitignore": "/.env\n/.env.*\n!.env.example\npackages/a/.env*\n!packages/a/.env.example\n",
    "package.json": '{ "dependencies": { "@anthropic-ai/sdk": "1" } }',
    ".env.example": "",
    "packages/a/.env.example": "",
    "packages/b/.env.example": "",
  });
  repository.write({ "packages/c/.env.local": "PORT=1\n" });
  const { findings } = await checkJson(repository.path);
  expect(findings.map(({ rule }) => rule)).toEqual(["env-file-not-ignored"]);
  expect(findings[0]?.message).toContain("packages/b/.env, packages/b/.env.local");
  expect(findings[0]?.message).toContain("packages/c/.env.local");
  expect(findings[0]?.message).not.toContain("packages/a");
});

it("checks the folder that it was given, whatever a hook of git has set", async () => {
  const [one, other] = [await newRepository(), await newRepository()];
  await one.commit({ "a.txt": madeUpKey() });
  await other.commit({ "b.txt": "hello\n" });
  vi.stubEnv("GIT_DIR", join(other.path, ".git"));
  vi.stubEnv("GIT_WORK_TREE", other.path);
  vi.stubEnv("GIT_INDEX_FILE", join(other.path, ".git/index"));
  expect(places(await checkJson(one.path))).toEqual(["secret-in-files a.txt:1"]);
});
