import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { madeUpKey } from "../fake-claude/index.js";
import { heard, keysIn } from "./no-keys.js";

const print = (text: string, stream = "stdout") => [
  "-e",
  `process.${stream}.write(Buffer.from("${Buffer.from(text).toString("hex")}", "hex"))`,
];

it("hears this process, and the programs that it starts", async () => {
  console.log("said here");
  await once(execFile(process.execPath, print("said by execFile")), "close");
  const child = spawn(process.execPath, print("said by spawn", "stderr"));
  let read = "";
  for await (const chunk of child.stderr) read += chunk;
  expect(read).toBe("said by spawn");
  expect(heard()).toContain("said here");
  expect(heard()).toContain("said by execFile");
  expect(heard()).toContain("said by spawn");
});

it("knows a key of this process, and one that another has made", () => {
  const key = madeUpKey();
  const foreign = ["sk", "ant", "api03", `${"aB3_".repeat(23)}xAA`].join("-");
  expect(keysIn("nothing of the kind: sk-ant-api03-...")).toBe(0);
  expect(keysIn(`a ${key.slice(13)} b`)).toBe(1);
  expect(keysIn(`x ${foreign} y`)).toBe(1);
});
