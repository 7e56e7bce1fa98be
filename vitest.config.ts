import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

// The tests read the sources, not dist; test/package reads the packed tarball.
export default defineConfig({
  resolve: {
    alias: [
      { find: /^claude-guard\/(express|koa)$/, replacement: `${path("./adapters")}/$1.ts` },
      { find: /^claude-guard\/node$/, replacement: path("./adapters/environment.ts") },
      { find: /^claude-guard$/, replacement: path("./src/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/no-keys.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
