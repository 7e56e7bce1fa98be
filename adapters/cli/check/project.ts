import { basename } from "node:path";
import type { Project } from "./code/code-file.js";
import { retiredModels } from "./models.js";
import type { Reading } from "./text.js";

/** Folders and files that are not deployed: the rules about code leave them out, those about secrets do not. */
const NOT_DEPLOYED =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|e2e|spec|fixtures|bench|benchmarks?)\/|[.-](?:test|spec|bench)\.[cm]?[jt]sx?$/;

/** Whether the rules about code hold for a file. */
export function isDeployed(path: string): boolean {
  return !NOT_DEPLOYED.test(path);
}

/** Names of packages and files that limit how often somebody may ask. */
const LIMITS = /rate-?_?limit|throttl|limiter|slow-?down|arcjet/i;

/** What the package.json files of a project tell. */
export function projectOf(
  folder: string,
  files: readonly string[],
  read: (path: string) => Reading,
  options: { readonly maxTokens: number; readonly today: Date },
): Project {
  const names = new Set(
    files
      .filter((path) => basename(path) === "package.json")
      .flatMap((path) => {
        const reading = read(path);
        return "text" in reading ? dependencies(reading.text) : [];
      }),
  );
  const usesGuard = names.has("claude-guard");
  const hasLimits = usesGuard || [...names, ...files].some((name) => LIMITS.test(name));
  const usesClaude = usesGuard || [...names].some((name) => name.startsWith("@anthropic-ai/"));
  return { usesClaude, usesGuard, hasLimits, retired: retiredModels(folder), ...options };
}

function dependencies(text: string): string[] {
  try {
    const { name, dependencies, devDependencies, peerDependencies } = JSON.parse(text);
    return [String(name), ...Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies })];
  } catch {
    return [];
  }
}
