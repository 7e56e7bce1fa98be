// Runs with every test file: whatever it prints, a key that was made up for it must not be in there.
import { format } from "node:util";
import { afterAll, expect } from "vitest";
import { madeUpKeys } from "../fake-claude/made-up.js";

const said: string[] = [];

for (const name of ["log", "info", "warn", "error", "debug", "trace", "dir", "table"] as const) {
  const original = console[name].bind(console) as (...args: unknown[]) => void;
  console[name] = (...args: unknown[]) => {
    said.push(format(...args));
    original(...args);
  };
}

for (const stream of [process.stdout, process.stderr]) {
  const original = stream.write.bind(stream) as (...args: unknown[]) => boolean;
  stream.write = (chunk: unknown, ...rest: unknown[]) => {
    said.push(typeof chunk === "string" ? chunk : Buffer.from(chunk as Uint8Array).toString());
    return original(chunk, ...rest);
  };
}

afterAll(() => {
  const text = said.join("\n");
  // Not by `toContain`: its message would print what must not be printed.
  const leaked = madeUpKeys().filter((key) => text.includes(key.slice(13, -4))).length;
  expect(leaked, "keys in the output of this file").toBe(0);
});
