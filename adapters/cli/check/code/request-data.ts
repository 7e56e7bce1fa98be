import { type AstNode, chain, child, nameOf } from "./ast.js";
import type { Binding, Value } from "./binding.js";
import type { CodeFile } from "./code-file.js";
import { HANDLED } from "./handlers.js";
import { schemaLetsText } from "./schema.js";

const READS = [
  ...["body", "rawBody", "query", "params", "headers", "cookies", "json", "text", "formData"],
  ...["url", "originalUrl", "nextUrl", "file", "files"],
];
/** How servers name what holds a request, and the properties and methods of it that a client fills. */
const ROOTS: Readonly<Record<string, readonly string[]>> = {
  req: READS,
  request: READS,
  [HANDLED]: [...READS, "request", "req"],
  ctx: ["request", "query", "params", "req"],
  context: ["request", "query", "params", "req"],
  c: ["req"],
  formData: ["get", "getAll"],
  event: ["body", "queryStringParameters", "pathParameters"],
};
/** What leads to the data, and is none itself. */
const STEPS = new Set(["request", "req"]);
/** What tells something of a text, and is none of its own. */
const ABOUT = new Set([
  ...["length", "size", "includes", "indexOf", "startsWith", "endsWith", "test", "some", "every", "has"],
  ...["findIndex", "charCodeAt", "codePointAt", "localeCompare", "getTime"],
]);
/** Functions of frameworks that read a request. */
const READERS = new Set([
  "readBody",
  "readRawBody",
  "readFormData",
  "getQuery",
  "getRouterParam",
  "getRouterParams",
]);

/** Which call is being looked into, by function: its parameters hold what this one passes. */
export type Calls = ReadonlyMap<AstNode, AstNode>;

/** What a name may hold here. */
export function valuesOf(file: CodeFile, name: AstNode, calls: Calls): readonly Value[] {
  const values = file.scopes.resolve(name)?.values ?? [];
  return values.filter(({ by }) => by === undefined || (calls.get(by.callee) ?? by.call) === by.call);
}

/** What a client sent, as an expression reads it: `["body", "message"]` for `req.body.message`. */
export function requestPath(
  file: CodeFile,
  node: AstNode | undefined,
  calls: Calls = new Map(),
): readonly string[] | undefined {
  return pathOf(file, node, [], calls, new Set());
}

function pathOf(
  file: CodeFile,
  node: AstNode | undefined,
  after: readonly string[],
  calls: Calls,
  seen: Set<Binding>,
): readonly string[] | undefined {
  const { root, path } = chain(node);
  const whole = [...path, ...after];
  if (root?.type === "CallExpression") {
    return READERS.has(nameOf(child(root, "callee")) ?? "") ? about(["body", ...whole]) : undefined;
  }
  if (root?.type !== "Identifier") return undefined;
  const parsed = schemaLetsText(file, node, after);
  if (parsed !== undefined) return pathOf(file, parsed, after, calls, seen);
  const binding = file.scopes.resolve(root);
  // Each name once: names may lead to each other, and in many ways.
  if (binding !== undefined && seen.has(binding)) return undefined;
  if (binding !== undefined) seen.add(binding);
  for (const value of valuesOf(file, root, calls)) {
    const found = pathOf(file, value.node, [...value.path, ...whole], calls, seen);
    if (found !== undefined) return found;
  }
  const isOwn = binding === undefined || binding.isParameter || binding.values.length === 0;
  return isOwn ? dataPath(String(root.name), whole) : undefined;
}

function dataPath(root: string, path: readonly string[]): readonly string[] | undefined {
  if (root === HANDLED && path[0] === "body") return about(path);
  if (!Object.hasOwn(ROOTS, root) || !ROOTS[root]?.includes(path[0] ?? "")) return undefined;
  const at = path.findIndex((name) => !STEPS.has(name));
  // What `ctx.request` itself knows, as its `ip`, is nothing that a client writes.
  const isRead = at === 0 || READS.includes(path[at] ?? "");
  return at !== -1 && isRead ? about(path.slice(at)) : undefined;
}

function about(path: readonly string[]): readonly string[] | undefined {
  return isAbout(path.at(-1)) ? undefined : path;
}

/** Whether a field or method only tells something of a text. */
export function isAbout(name: string | undefined): boolean {
  return name !== undefined && ABOUT.has(name);
}
