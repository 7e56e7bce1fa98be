import { posix } from "node:path";
import { type AstNode, type Reference, references, type Source, walk } from "./sources.js";

/** A rule reads sources and returns one line for each breach, `path: what is wrong`. */
export type Rule = (sources: readonly Source[]) => string[];

/** The only packages that `src` may name; types of the SDK apart from {@link SDK_USER} only. */
const SRC_PACKAGES = new Set(["zod", "lru-cache", "libphonenumber-js", "@anthropic-ai/sdk"]);
const SDK_USER = "src/client.ts";
/** The command line's own folder, and what it alone may use: who imports the middleware never loads these. */
const CLI = "adapters/cli/";
const CLI_PACKAGES = new Set(["commander", "ignore", "acorn", "@sveltejs/acorn-typescript"]);
const MAX_LINES = 250;

export const adaptersUseThePublicDoor: Rule = everyReference("adapters/", (reference, path) => {
  if (reference.typeOnly || reference.to === undefined) return reference.to === undefined;
  const target = resolve(path, reference.to);
  if (isInside(path, CLI) && CLI_PACKAGES.has(packageOf(target))) return false;
  return !(target.startsWith("node:") || target === "src/index.ts" || isInside(target, "adapters/"));
});

/** Nothing but its own bin file loads the command line, and with it the packages that only it uses. */
export const cliStandsAlone: Rule = everyReference("", ({ to }, path) => {
  if (to === undefined || isInside(path, CLI) || path === "adapters/cli.ts") return false;
  const target = resolve(path, to);
  return isInside(target, CLI) || target === "adapters/cli.ts";
});

export const srcIsNeutral: Rule = everyReference("src/", (reference, path) => {
  if (reference.to === undefined) return true;
  const target = resolve(path, reference.to);
  return !(isInside(target, "src/") || SRC_PACKAGES.has(packageOf(target)));
});

export const srcTakesTypesOfTheSdk: Rule = everyReference(
  "src/",
  ({ to, typeOnly }, path) =>
    to !== undefined && packageOf(to) === "@anthropic-ai/sdk" && !typeOnly && path !== SDK_USER,
);

export const typesImportNothing: Rule = everyReference("src/types.ts", () => true);

export const guardsStandAlone: Rule = everyReference(
  "src/guards/",
  ({ to }, path) => to !== undefined && isInside(resolve(path, to), "src/guards/"),
);

/** `src` may run where there is no Node, so it names none of Node's globals. */
export const srcNamesNoNodeGlobal: Rule = everyNode("src/", (node, parent, key) => {
  if (node.type !== "Identifier" || !NODE_GLOBALS.has(String(node.name))) return undefined;
  const isName = (key === "property" || key === "key") && parent?.computed !== true;
  return isName ? undefined : `names ${String(node.name)}`;
});

const NODE_GLOBALS = new Set([
  "process",
  "Buffer",
  "global",
  "require",
  "__dirname",
  "__filename",
  "setImmediate",
]);

export const noDefaultExport: Rule = everyNode("", (node) => {
  const isDefault =
    node.type === "ExportDefaultDeclaration" ||
    node.type === "TSExportAssignment" ||
    (node.type === "ExportSpecifier" && nameOf(node.exported) === "default");
  return isDefault ? "has a default export" : undefined;
});

/**
 * A module may hold constants; what changes lives in what a factory returns. Adapters may tie what is theirs to the
 * framework's objects by a WeakMap or a WeakSet: it lives as long as those do.
 */
export const noModuleState: Rule = (sources) =>
  sources.flatMap(({ path, body }) =>
    topLevelDeclarations(body)
      .filter(
        (declaration) =>
          declaration.kind !== "const" ||
          declarators(declaration).some(
            (one) => isEmptyContainer(one) && !(isInside(path, "adapters/") && isWeak(one)),
          ),
      )
      .map(
        (declaration) =>
          `${path}: keeps state at module level: ${declarators(declaration).map(idOf).join(", ")}`,
      ),
  );

export const indexOnlyReExports: Rule = (sources) =>
  sources
    .filter(({ path }) => path === "src/index.ts")
    .flatMap(({ path, body }) =>
      body
        .filter((node) => !(node.type.startsWith("Export") && isPresent(node.source)))
        .map((node) => `${path}: holds a ${node.type}`),
    );

export const filesAreShort: Rule = (sources) =>
  sources
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(({ path, lines }) => `${path}: has ${lines} lines, more than ${MAX_LINES}`);

export const noCycle: Rule = (sources) => {
  const graph = new Map(sources.map((source) => [source.path, neighbours(source)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    if (trail.includes(path) || done.has(path)) return;
    for (const next of graph.get(path) ?? []) follow(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) follow(path, []);
  return cycles;
};

/** What is exported has a documentation comment right before it. */
export const exportsAreDocumented: Rule = (sources) =>
  sources.flatMap(({ path, text, body, comments }) => {
    const ends = comments
      .filter((one) => one.type === "Block" && one.value.startsWith("*"))
      .map((one) => one.end);
    const isDocumented = (start: number) =>
      ends.some((end) => end <= start && text.slice(end, start).trim() === "");
    return body
      .filter((node) => node.type === "ExportNamedDeclaration")
      .filter((node) => node.declaration !== null && !isDocumented(node.start))
      .map((node) => `${path}: exports without documentation: ${exportedName(node.declaration)}`);
  });

function everyReference(prefix: string, isBad: (reference: Reference, path: string) => boolean): Rule {
  return (sources) =>
    sources
      .filter(({ path }) => path.startsWith(prefix))
      .flatMap((source) =>
        references(source)
          .filter((reference) => isBad(reference, source.path))
          .map(({ to }) => `${source.path}: imports ${to ?? "what is computed at run time"}`),
      );
}

type Check = (node: AstNode, parent: AstNode | undefined, key: string) => string | undefined;

function everyNode(prefix: string, check: Check): Rule {
  return (sources) =>
    sources
      .filter(({ path }) => path.startsWith(prefix))
      .flatMap(({ path, body }) => {
        const breaches: string[] = [];
        walk(body, (node, parent, key) => {
          const breach = check(node, parent, key);
          if (breach !== undefined) breaches.push(`${path}: ${breach}`);
        });
        return breaches;
      });
}

function resolve(from: string, to: string): string {
  if (!to.startsWith(".")) return to;
  return posix.join(posix.dirname(from), to).replace(/\.js$/, ".ts");
}

function isPresent(field: unknown): boolean {
  return field !== null && field !== undefined;
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder);
}

function packageOf(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function neighbours(source: Source): string[] {
  return references(source).flatMap(({ to }) => (to?.startsWith(".") ? [resolve(source.path, to)] : []));
}

function topLevelDeclarations(body: readonly AstNode[]): AstNode[] {
  return body
    .map((node) => (node.type === "ExportNamedDeclaration" ? (node.declaration as AstNode | null) : node))
    .filter((node) => node?.type === "VariableDeclaration" && node.declare !== true) as AstNode[];
}

function declarators(declaration: AstNode): AstNode[] {
  return declaration.declarations as AstNode[];
}

function isEmptyContainer(declarator: AstNode): boolean {
  const value = declarator.init as AstNode | null;
  if (value?.type === "ArrayExpression") return (value.elements as unknown[]).length === 0;
  return value?.type === "NewExpression" && (value.arguments as unknown[]).length === 0;
}

function isWeak(declarator: AstNode): boolean {
  return ["WeakMap", "WeakSet"].includes(nameOf((declarator.init as AstNode).callee));
}

function exportedName(declaration: unknown): string {
  const node = declaration as AstNode;
  return node.type === "VariableDeclaration" ? declarators(node).map(idOf).join(", ") : idOf(node);
}

function idOf(node: AstNode): string {
  return nameOf(node.id);
}

function nameOf(node: unknown): string {
  const { name, value } = (node ?? {}) as { name?: unknown; value?: unknown };
  return String(name ?? value);
}
