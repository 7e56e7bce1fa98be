import { type AstNode, chain, child, children, isNode, nameOf, unwrap } from "./ast.js";
import type { CodeFile } from "./code-file.js";

const READS = ["body", "rawBody", "query", "params", "headers", "cookies", "json", "text", "formData"];
/** How servers name what holds a request, and the properties and methods of it that a client fills. */
const ROOTS: Readonly<Record<string, readonly string[]>> = {
  req: READS,
  request: READS,
  ctx: ["request", "query", "params", "req"],
  context: ["request", "query", "params", "req"],
  c: ["req"],
  event: ["body", "queryStringParameters", "pathParameters"],
};
/** What leads to the data, and is none itself. */
const STEPS = new Set(["request", "req"]);

/** What a client sent, as an expression reads it: `["body", "message"]` for `req.body.message`. */
export function requestPath(
  file: CodeFile,
  node: AstNode | undefined,
  depth = 0,
): readonly string[] | undefined {
  const { root, path } = chain(node);
  if (!isNode(root, "Identifier") || depth > 8) return undefined;
  const values = file.scopes.resolve(root)?.values ?? [];
  for (const value of values) {
    const from = requestPath(file, value.node, depth + 1);
    if (from !== undefined) return [...from, ...value.path, ...path];
    // `const { body } = req`
    const whole = unwrap(value.node);
    if (isNode(whole, "Identifier") && value.path.length > 0) {
      const part = dataPath(String(whole.name), [...value.path, ...path]);
      if (part !== undefined) return part;
    }
  }
  return values.length > 0 ? undefined : dataPath(String(root.name), path);
}

function dataPath(root: string, path: readonly string[]): readonly string[] | undefined {
  if (!Object.hasOwn(ROOTS, root) || !ROOTS[root]?.includes(path[0] ?? "")) return undefined;
  const data = path.slice(path.findIndex((name) => !STEPS.has(name)));
  return STEPS.has(data[0] ?? "") ? undefined : data;
}

/** Functions that hand on what they are given. */
const PASSING = new Set([
  "String",
  "JSON.stringify",
  "encodeURIComponent",
  "decodeURIComponent",
  "spotlight",
]);
const PUTTING_IN = new Set(["concat", "replace", "replaceAll", "padStart", "padEnd", "push"]);

/**
 * Where an expression takes in what a client sent; `undefined` if it does not. Follows constants and variables of
 * the file, templates, `+`, branches, methods of strings and lists. Not followed: calls of other functions, and
 * tables that are read with what a client sent, as in `PROMPTS[req.body.kind]`.
 */
export function requestData(file: CodeFile, node: AstNode | undefined, depth = 0): AstNode | undefined {
  const inner = unwrap(node);
  if (inner === undefined || depth > 20) return undefined;
  const among = (nodes: readonly (AstNode | undefined)[]) => first(file, nodes, depth);
  switch (inner.type) {
    case "Identifier":
      return ofName(file, inner, depth);
    case "MemberExpression":
      return requestPath(file, inner) === undefined ? among([child(inner, "object")]) : inner;
    case "CallExpression":
      return ofCall(file, inner, depth);
    case "TemplateLiteral":
      return among(children(inner, "expressions"));
    case "TaggedTemplateExpression":
      return among([child(inner, "quasi")]);
    case "BinaryExpression":
      return inner.operator === "+" ? among([child(inner, "left"), child(inner, "right")]) : undefined;
    case "LogicalExpression":
      return among([child(inner, "left"), child(inner, "right")]);
    case "ConditionalExpression":
      return among([child(inner, "consequent"), child(inner, "alternate")]);
    case "ArrayExpression":
      return among(children(inner, "elements"));
    case "ObjectExpression":
      return among(children(inner, "properties").map((one) => child(one, "value") ?? child(one, "argument")));
    case "SpreadElement":
      return among([child(inner, "argument")]);
    default:
      return undefined;
  }
}

function first(file: CodeFile, nodes: readonly (AstNode | undefined)[], depth: number): AstNode | undefined {
  for (const node of nodes) {
    const found = requestData(file, node, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

// What a name was made from is the place to mend; a name that only stands for a field is itself the place.
function ofName(file: CodeFile, name: AstNode, depth: number): AstNode | undefined {
  if (requestPath(file, name) !== undefined) return name;
  const values = file.scopes.resolve(name)?.values ?? [];
  return first(
    file,
    values.map((value) => value.node).filter((value) => !isWithin(name, value)),
    depth,
  );
}

function isWithin(node: AstNode, outer: AstNode): boolean {
  return node.start >= outer.start && node.end <= outer.end;
}

function ofCall(file: CodeFile, call: AstNode, depth: number): AstNode | undefined {
  if (requestPath(file, call) !== undefined) return call;
  const callee = unwrap(child(call, "callee"));
  const { root, path } = chain(callee);
  const name = [nameOf(root), ...path].join(".");
  const args = children(call, "arguments");
  if (PASSING.has(name)) return first(file, args, depth);
  if (!isNode(callee, "MemberExpression")) return undefined;
  const given = PUTTING_IN.has(path.at(-1) ?? "") ? args : [];
  return first(file, [child(callee, "object"), ...given], depth);
}
