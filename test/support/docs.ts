import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Fence, Page } from "./markdown.js";
import { bin, type Run, run, writeFiles } from "./package.js";
import { ROOT } from "./sources.js";

const COMPILED = new Set(["ts", "js"]);

/** Other names for the same languages: a fence under one of them would go unchecked. */
const ALIASES = new Set(["typescript", "javascript", "tsx", "jsx", "mts", "mjs", "cts", "cjs"]);

export function aliases({ path, fences }: Page): string[] {
  return fences
    .filter(({ language }) => ALIASES.has(language))
    .map((one) => `${path}:${one.line}: ${one.language}`);
}

/** The snippets of a page that must compile, by the file that each becomes. */
export function snippets(page: Page): Map<string, Fence> {
  const compiled = page.fences.filter(({ language }) => COMPILED.has(language));
  return new Map(compiled.map((fence) => [`${page.path}/line-${fence.line}.${fence.language}`, fence]));
}

const TSCONFIG = JSON.stringify({
  compilerOptions: {
    target: "ES2023",
    module: "NodeNext",
    moduleDetection: "force",
    strict: true,
    allowJs: true,
    checkJs: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["node"],
  },
  include: ["*.ts", "*.js"],
});

/**
 * Writes the snippets of all pages into a project, each page in a folder with its prelude, and returns the
 * compiler's complaints. Code stands on the line that it has in its page, so a complaint names the line there.
 */
export async function compile(project: string, pages: readonly Page[]): Promise<string> {
  const withCode = pages.filter((page) => snippets(page).size > 0);
  for (const page of withCode) {
    const code = [...snippets(page)].map(([file, { code, line }]) => [file, "\n".repeat(line - 1) + code]);
    writeFiles(project, {
      ...Object.fromEntries(code),
      [`${page.path}/prelude.d.ts`]: page.prelude,
      [`${page.path}/tsconfig.json`]: TSCONFIG,
    });
  }
  if (withCode.length === 0) return "";
  const { output, code } = await run(bin("tsc"), ["-b", ...withCode.map(({ path }) => path)], {
    cwd: project,
  });
  return code === 0 ? "" : output || `tsc ended with ${code}`;
}

/** The snippets marked `run`, with what the next fence says they print, if it is marked `output`. */
export function runnable(page: Page): { file: string; prints: string | undefined }[] {
  return [...snippets(page)]
    .filter(([, { flags }]) => flags.includes("run"))
    .map(([file, fence]) => {
      const next = page.fences[page.fences.indexOf(fence) + 1];
      return { file, prints: next?.flags.includes("output") ? next.code : undefined };
    });
}

/** Runs a snippet that {@link compile} wrote. */
export function runSnippet(
  project: string,
  file: string,
  env: Readonly<Record<string, string>>,
): Promise<Run> {
  return run(bin("tsx"), [file], { cwd: project, env, timeout: 30_000 });
}

/** The links of the pages that lead nowhere in the repository; links to elsewhere are not followed. */
export function brokenLinks(pages: readonly Page[]): string[] {
  const anchors = new Map(pages.map((page) => [page.path, page.anchors]));
  return pages.flatMap(({ path, links }) =>
    links
      .filter((link) => !/^(?:https?|mailto):/.test(link) && !leadsSomewhere(path, link, anchors))
      .map((link) => `${path}: ${link}`),
  );
}

function leadsSomewhere(
  from: string,
  link: string,
  pages: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const [file = "", anchor] = link.split("#");
  const target = file === "" ? from : posix.join(posix.dirname(from), decodeURIComponent(file));
  if (link.startsWith("/") || target.startsWith("..")) return false;
  const page = pages.get(target);
  if (page === undefined && !existsSync(join(ROOT, target))) return false;
  if (anchor === undefined) return true;
  if (page !== undefined) return page.has(anchor);
  const line = /^L(\d+)(?:-L\d+)?$/.exec(anchor)?.[1];
  return line !== undefined && Number(line) <= readFileSync(join(ROOT, target), "utf8").split("\n").length;
}
