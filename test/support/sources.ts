import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Comment, parseSync } from "oxc-parser";

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** One parsed source file; `path` is relative to the root, with forward slashes. */
export interface Source {
  readonly path: string;
  readonly text: string;
  /** The statements of the module. */
  readonly body: readonly AstNode[];
  readonly comments: readonly Comment[];
}

/** Parses one file. A syntax error throws: a rule must not pass because nothing could be read. */
export function parseSource(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  // The parser's types name every kind of node; the rules ask for a few fields and check what they find.
  return { path, text, body: program.body as unknown as readonly AstNode[], comments };
}

/** The paths of all files under `folder` that end in `ending`, relative to the root and sorted. */
export function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** Every TypeScript file under the given folders of the root, parsed. */
export function readSources(...folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    filesUnder(folder, ".ts").map((path) => parseSource(path, readFileSync(join(ROOT, path), "utf8"))),
  );
}

/** A node of the ESTree that the parser returns, as far as a rule needs it without knowing each kind. */
export interface AstNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Visits `root` and every node below it; `parent` is the nearest node above, `key` the field it is held in. */
export function walk(
  root: unknown,
  visit: (node: AstNode, parent: AstNode | undefined, key: string) => void,
  parent?: AstNode,
  key = "",
): void {
  if (Array.isArray(root)) {
    for (const item of root) walk(item, visit, parent, key);
  } else if (isNode(root)) {
    visit(root, parent, key);
    for (const [field, value] of Object.entries(root)) walk(value, visit, root, field);
  }
}

function isNode(value: unknown): value is AstNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** What one file asks of another: `to` as it is written, or `undefined` when it is computed at run time. */
export interface Reference {
  readonly to: string | undefined;
  readonly typeOnly: boolean;
}

/** Every import, re-export, `import()` and `import("…").Type` of a file. */
export function references({ body }: Source): Reference[] {
  const found: Reference[] = [];
  walk(body, (node) => {
    if (!REFERRING.has(node.type)) return;
    const source = node.type === "TSExternalModuleReference" ? node.expression : node.source;
    // `export { x }` without `from` names no module.
    if (source === null) return;
    const to = isNode(source) && typeof source.value === "string" ? source.value : undefined;
    found.push({ to, typeOnly: isTypeOnly(node) });
  });
  return found;
}

const REFERRING = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
  "TSExternalModuleReference",
]);

// Only the declaration's own `type` counts: with `verbatimModuleSyntax`, `import { type A } from "x"` still runs x.
function isTypeOnly(node: AstNode): boolean {
  return node.type === "TSImportType" || node.importKind === "type" || node.exportKind === "type";
}
