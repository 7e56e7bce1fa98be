import { posix } from "node:path";
import type { Spot } from "../finding.js";
import { children, isNode, literal } from "./ast.js";
import type { CodeFile } from "./code-file.js";
import { exportsOf, type RawExports } from "./exports.js";
import type { Import } from "./imports.js";
import { sdkCalls } from "./model-request.js";
import { originsOf } from "./raw-clients.js";

/** What one file says about clients of the SDK that know no guard; put together once all files are read. */
export interface RawClients extends RawExports {
  readonly path: string;
  /** Calls on such clients of its own. */
  readonly own: readonly Spot[];
  /** Calls on clients that it imports from another file. */
  readonly imported: readonly { readonly source: Import; readonly spot: Spot }[];
}

/** Looks for `new Anthropic()` without a middleware, and for what is called on it. */
export function rawClients(file: CodeFile): RawClients {
  const own: Spot[] = [...bareRequests(file)];
  const imported: { source: Import; spot: Spot }[] = [];
  for (const { call, client } of sdkCalls(file)) {
    const spot: Spot = { rule: "raw-sdk", at: call.start, message: "This client has no guard." };
    const origins = originsOf(file, client);
    const sources = origins.filter((one): one is Import => !isNode(one));
    if (origins.length > sources.length) own.push(spot);
    else imported.push(...sources.map((source) => ({ source, spot })));
  }
  return { path: file.path, own, imported, ...exportsOf(file) };
}

/** `fetch("https://api.anthropic.com/v1/messages")`. */
function bareRequests(file: CodeFile): Spot[] {
  return file
    .all("CallExpression")
    .filter((call) => literal(children(call, "arguments")[0])?.startsWith(MESSAGES_API))
    .map(({ start }) => ({ rule: "raw-sdk", at: start, message: "This request has no guard." }));
}

const MESSAGES_API = "https://api.anthropic.com/v1/messages";

/** The calls past the guard, by file. */
export function callsPastGuard(files: readonly RawClients[]): Map<string, Spot[]> {
  const byPath = new Map(files.map((file) => [withoutEnding(file.path), file]));
  return new Map(
    files.map((file) => {
      const others = file.imported.filter(({ source }) => isRawImport(byPath, file.path, source));
      const spots = [...file.own, ...others.map(({ spot }) => spot)];
      return [file.path, [...new Map(spots.map((spot) => [spot.at, spot])).values()]];
    }),
  );
}

type Files = ReadonlyMap<string, RawClients>;

function isRawImport(files: Files, path: string, { from, name }: Import, depth = 0): boolean {
  const file = fileOf(files, path, from);
  if (file === undefined || depth > 8) return false;
  // A module of CommonJS that is one client is the same as its default.
  if (file.exported.has(name) || (name === "*" && file.exported.has("default"))) return true;
  return file.passed.some(({ name: as, source }) => {
    if (as !== name && as !== "*") return false;
    return isRawImport(files, file.path, as === "*" ? { ...source, name } : source, depth + 1);
  });
}

/** The file that a path or an alias leads to; of an alias only the end is known. */
function fileOf(files: Files, path: string, from: string): RawClients | undefined {
  const isPath = from.startsWith(".");
  const target = withoutEnding(
    isPath ? posix.join(posix.dirname(path), from) : from.replace(/^[@~#$]\/?/, ""),
  );
  const exact = files.get(target) ?? files.get(posix.join(target, "index"));
  if (exact !== undefined || isPath) return exact;
  const ends = [`/${target}`, `/${target}/index`];
  return [...files].find(([name]) => ends.some((end) => name.endsWith(end)))?.[1];
}

function withoutEnding(path: string): string {
  return path.replace(/\.[cm]?[jt]sx?$/, "");
}
