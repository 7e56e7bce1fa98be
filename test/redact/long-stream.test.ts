import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";

let folder: string;
let file: string;

// Made one plain file first: what loads TypeScript would take half of the memory.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "long-stream-"));
  file = join(folder, "long-stream.mjs");
  const source = fileURLToPath(new URL("../support/long-stream.ts", import.meta.url));
  await build({ entryPoints: [source], outfile: file, bundle: true, format: "esm", platform: "node" });
});
afterAll(() => rmSync(folder, { recursive: true }));

// Less than the stream is long: what is kept must not grow with it.
it.each([
  ["something that may be a disguise, with a character always waiting", "", "\\n1"],
  ["a value that is begun and never ends, with what does not show", "4242", "\u200b"],
])(
  "24 million characters of %s take a heap of 16 MB",
  async (_, opening, unit) => {
    const args = ["--max-old-space-size=16", file, JSON.stringify(opening), JSON.stringify(unit)];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(Number(stdout)).toBeGreaterThanOrEqual(24_000_000);
  },
  120_000,
);
