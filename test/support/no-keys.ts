// Runs with every test file: whatever it prints, and whatever the programs that it starts print, no key may be in
// there.
import { ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";
import { format } from "node:util";
import { afterAll, expect } from "vitest";
import { madeUpKeys } from "../fake-claude/made-up.js";

const said: string[] = [];

function hear(chunk: unknown): void {
  if (typeof chunk === "string") said.push(chunk);
  else if (chunk instanceof Uint8Array) said.push(Buffer.from(chunk).toString());
}

for (const name of ["log", "info", "warn", "error", "debug", "trace", "dir", "table"] as const) {
  const original = console[name].bind(console) as (...args: unknown[]) => void;
  console[name] = (...args: unknown[]) => {
    hear(format(...args));
    original(...args);
  };
}

for (const stream of [process.stdout, process.stderr]) {
  const original = stream.write.bind(stream) as (...args: unknown[]) => boolean;
  stream.write = (chunk: unknown, ...rest: unknown[]) => {
    hear(chunk);
    return original(chunk, ...rest);
  };
}

// Where all of spawn, execFile and fork meet.
const child = ChildProcess.prototype as unknown as { spawn(this: ChildProcess, options: unknown): unknown };
const start = child.spawn;
child.spawn = function (options) {
  const result = start.call(this, options);
  // What git knows of a history goes to who asks for it: `check` reads keys there, and its output is heard.
  if (this.spawnfile === "git") return result;
  for (const stream of [this.stdout, this.stderr]) if (stream !== null) listen(stream);
  return result;
};

/** Hears what a stream is given, whoever reads it and when. */
function listen(stream: Readable): void {
  const original = stream.push.bind(stream);
  stream.push = (chunk, encoding) => {
    hear(chunk);
    return original(chunk, encoding);
  };
}

/** All that was printed so far. */
export function heard(): string {
  return said.join("");
}

/** How many keys stand in a text: those that were made up here, and any that has the length of one. */
export function keysIn(text: string): number {
  const known = madeUpKeys().filter((key) => text.includes(key.slice(13, -4))).length;
  return known + (text.match(/sk-ant-[a-z]{2,9}\d\d-[\w-]{80}/g) ?? []).length;
}

afterAll(() => {
  // Not by `toContain`: its message would print what must not be printed.
  expect(keysIn(heard()), "keys in the output of this file").toBe(0);
});
