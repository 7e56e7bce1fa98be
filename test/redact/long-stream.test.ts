import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const file = fileURLToPath(new URL("../support/long-stream.ts", import.meta.url));

// Less than the stream is long: what is kept must not grow with it.
it.each([
  ["something that may be a disguise, with a character always waiting", "", "\\n1"],
  ["a value that is begun and never ends, with what does not show", "4242", "\u200b"],
])(
  "24 million characters of %s take a heap of 20 MB",
  async (_, opening, unit) => {
    const args = [
      "--max-old-space-size=20",
      "--import",
      "tsx",
      file,
      JSON.stringify(opening),
      JSON.stringify(unit),
    ];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(Number(stdout)).toBeGreaterThanOrEqual(24_000_000);
  },
  120_000,
);
