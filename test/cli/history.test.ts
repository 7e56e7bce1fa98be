import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readHistory } from "../../adapters/cli/check/history.js";
import { SecretFinder } from "../../adapters/cli/check/secrets.js";
import { madeUpKey } from "../fake-claude/index.js";
import { newRepository } from "./repository.js";
import { checkJson, places } from "./run.js";

it("finds planted keys in any commit that a branch or tag reaches, in the line that they had there", async () => {
  const repository = await newRepository({ "a.txt": `1\n2\n${madeUpKey()}\n` });
  await repository.commit({ "a.txt": "1\n2\n" });
  await repository.git("switch", "--quiet", "--create", "side");
  await repository.commit({ "dir/b c.txt": `x\r\n${madeUpKey()}` });
  await repository.commit({ "dir/b c.txt": "" });
  await repository.git("tag", "gone");
  await repository.commit({ "c.txt": `${madeUpKey()}\n` });
  await repository.git("tag", "left");
  await repository.git("switch", "--quiet", "main");
  await repository.git("branch", "--quiet", "--delete", "--force", "side");
  const report = await checkJson(repository.path);
  expect(places(report)).toEqual([
    "secret-in-history a.txt:3",
    "secret-in-history c.txt:1",
    "secret-in-history dir/b c.txt:2",
  ]);
  expect(report.commits).toBe(5);
  expect((await checkJson(repository.path, "--no-history")).findings).toEqual([]);
});

it("names the oldest commit, once, however often the key came back", async () => {
  const repository = await newRepository();
  const key = madeUpKey();
  const first = await repository.commit({ "a.txt": key });
  await repository.commit({ "a.txt": "" });
  await repository.commit({ "a.txt": `again ${key}` });
  await repository.commit({ "a.txt": "" });
  expect((await checkJson(repository.path)).findings).toMatchObject([{ line: 1, column: 1, commit: first }]);
});

it("finds what a merge added itself, and what stands in a commit's message", async () => {
  const repository = await newRepository({ "a.txt": "1\n2\n3\n" });
  await repository.git("switch", "--quiet", "--create", "side");
  await repository.commit({ "a.txt": "1\n2\nside\n" });
  await repository.git("switch", "--quiet", "main");
  await repository.commit({ "a.txt": "1\n2\nmain\n" });
  await repository.git("merge", "--quiet", "side").catch(() => undefined);
  await repository.commit({ "a.txt": `1\n2\n${madeUpKey()}\n` });
  await repository.commit({ "a.txt": "" });
  await repository.git("commit", "--quiet", "--allow-empty", `--message=Rotate\n\nwas ${madeUpKey()}`);
  expect(places(await checkJson(repository.path))).toEqual([
    "secret-in-history a.txt:3",
    "secret-in-history commit message:3",
  ]);
});

it("tells a key once that is still in the files", async () => {
  const repository = await newRepository();
  const key = madeUpKey();
  await repository.commit({ "old.txt": key });
  repository.delete("old.txt");
  await repository.commit({ "new.txt": key });
  expect(places(await checkJson(repository.path))).toEqual(["secret-in-files new.txt:1"]);
});

it("runs no program that a repository configures", async () => {
  const repository = await newRepository();
  const key = madeUpKey();
  await repository.commit({ ".gitattributes": "*.txt diff=trap\n", "a.txt": key });
  await repository.commit({ "a.txt": "" });
  const trap = "sh -c 'touch ran; cat \"$1\"' -";
  await repository.git("config", "diff.trap.textconv", trap);
  await repository.git("config", "diff.trap.command", trap);
  await repository.git("config", "core.fsmonitor", trap);
  expect(places(await checkJson(repository.path))).toEqual(["secret-in-history a.txt:1"]);
  expect(existsSync(join(repository.path, "ran"))).toBe(false);
  await repository.git("show", "--textconv", "HEAD");
  expect(existsSync(join(repository.path, "ran"))).toBe(true);
});

it("keeps finding where one change is larger than what it holds at a time", async () => {
  const [first, last] = [madeUpKey(), madeUpKey()];
  async function* log() {
    yield "commit 1234567890abcdef";
    yield "diff --git a/big.txt b/big.txt";
    yield "+++ b/big.txt";
    yield "@@ -0,0 +1,30002 @@";
    yield `+${first}`;
    for (let i = 0; i < 30_000; i++) yield `+${"some text ".repeat(10)}`;
    yield `+${"no line ends ".repeat(300_000)}${last}`;
  }
  const { findings } = await readHistory(log(), new SecretFinder(), () => undefined);
  expect(findings.map(({ file, line }) => `${file}:${line}`)).toEqual(["big.txt:1", "big.txt:30002"]);
});
