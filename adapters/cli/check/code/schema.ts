import { type AstNode, chain, child, children, isNode, nameOf, unwrap } from "./ast.js";
import type { CodeFile } from "./code-file.js";

const PARSES = new Set(["parse", "safeParse", "parseAsync", "safeParseAsync"]);
/** What leaves little to choose: a text of this kind is no order to a model. */
const CLOSED = new Set([
  "enum",
  "nativeEnum",
  "literal",
  "uuid",
  "guid",
  "regex",
  "datetime",
  "date",
  "cuid",
  "ulid",
]);

/**
 * What `Schema.parse(data).field` was parsed from, where the schema stands in the file and lets any text into the
 * field; `undefined` for all else. `after` is what is read of the result elsewhere.
 */
export function schemaLetsText(
  file: CodeFile,
  node: AstNode | undefined,
  after: readonly string[],
): AstNode | undefined {
  const { call, path } = parseCall(node);
  if (call === undefined) return undefined;
  const fields = [...path, ...after].filter((name) => name !== "data");
  const schema = child(unwrap(child(call, "callee")), "object");
  const field = fieldOf(file, schema, fields[0]);
  if (field === undefined) return undefined;
  const { path: kinds } = chain(field);
  return kinds.includes("string") && !kinds.some((kind) => CLOSED.has(kind))
    ? children(call, "arguments")[0]
    : undefined;
}

/** The call of a schema that an expression reads from, and what it reads. */
function parseCall(node: AstNode | undefined): { call?: AstNode; path: string[] } {
  const path: string[] = [];
  for (let inner = unwrap(node); inner !== undefined; inner = unwrap(child(inner, "object"))) {
    if (inner.type === "CallExpression") {
      const { path: names } = chain(child(inner, "callee"));
      return PARSES.has(names.at(-1) ?? "") ? { call: inner, path } : { path };
    }
    if (inner.type !== "MemberExpression") break;
    path.unshift(nameOf(child(inner, "property")) ?? "*");
  }
  return { path };
}

/** How a schema of the file describes a field: the first object that is given to what makes it. */
function fieldOf(file: CodeFile, schema: AstNode | undefined, name: string | undefined): AstNode | undefined {
  let made = file.scopes.valueOf(schema);
  while (isNode(made, "CallExpression")) {
    const [first] = children(made, "arguments");
    if (isNode(first, "ObjectExpression")) {
      return children(first, "properties")
        .filter((one) => nameOf(child(one, "key")) === name)
        .map((one) => file.scopes.valueOf(child(one, "value")))[0];
    }
    made = unwrap(child(unwrap(child(made, "callee")), "object"));
  }
  return undefined;
}
