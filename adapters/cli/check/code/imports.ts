import { type AstNode, chain, child, children, isNode, nameOf, unwrap } from "./ast.js";
import type { Scopes } from "./scope.js";

/** A thing of another module; `name` is `default`, or `*` for the module itself. */
export interface Import {
  readonly from: string;
  readonly name: string;
}

/** From where and under which name an expression was imported, by `import`, `require` or `import()`. */
export function importOf(scopes: Scopes, node: AstNode | undefined, depth = 0): Import | undefined {
  const inner = unwrap(node);
  const required = requiredFrom(inner);
  // What `require` gives is the module, and for many of CommonJS its default.
  if (required !== undefined) return { from: required, name: "*" };
  if (depth > 8 || inner === undefined) return undefined;
  if (inner.type === "Identifier") return ofName(scopes, inner, depth);
  if (inner.type !== "MemberExpression") return undefined;
  const { path } = chain(inner);
  const module = importOf(scopes, child(inner, "object"), depth + 1);
  return module?.name === "*" || module?.name === "default"
    ? { from: module.from, name: path.at(-1) ?? "*" }
    : undefined;
}

function ofName(scopes: Scopes, name: AstNode, depth: number): Import | undefined {
  const binding = scopes.resolve(name);
  if (binding?.imported !== undefined) return binding.imported;
  const [value] = binding?.values ?? [];
  const source = value && importOf(scopes, value.node, depth + 1);
  if (source === undefined) return undefined;
  const field = value?.path[0];
  return field === undefined ? source : { from: source.from, name: field };
}

/** The module that an expression requires: `require("x")`, `await import("x")`. */
function requiredFrom(node: AstNode | undefined): string | undefined {
  if (isNode(node, "ImportExpression")) return nameOf(child(node, "source"));
  if (!isNode(node, "CallExpression") || nameOf(child(node, "callee")) !== "require") return undefined;
  return nameOf(children(node, "arguments")[0]);
}
