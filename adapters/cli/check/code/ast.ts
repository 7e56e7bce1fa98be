/** A node of the ESTree, read by field without knowing every kind. */
export interface AstNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Whether a value is a node, of one of the types if any are named. */
export function isNode(value: unknown, ...types: readonly string[]): value is AstNode {
  if (typeof value !== "object" || value === null || !("type" in value)) return false;
  return typeof value.type === "string" && (types.length === 0 || types.includes(value.type));
}

/** The node in a field. */
export function child(node: AstNode | undefined, field: string): AstNode | undefined {
  const value = node?.[field];
  return isNode(value) ? value : undefined;
}

/** The nodes in a field that holds a list. */
export function children(node: AstNode | undefined, field: string): AstNode[] {
  const value = node?.[field];
  return Array.isArray(value) ? value.filter((one) => isNode(one)) : [];
}

const WRAPPERS = new Set([
  "TSAsExpression",
  "TSNonNullExpression",
  "TSSatisfiesExpression",
  "TSTypeAssertion",
  "ParenthesizedExpression",
  "ChainExpression",
  "AwaitExpression",
]);

/** The expression inside types, parentheses, optional chains and `await`. */
export function unwrap(node: AstNode | undefined): AstNode | undefined {
  let inner = node;
  while (inner !== undefined && WRAPPERS.has(inner.type)) {
    inner = child(inner, inner.type === "AwaitExpression" ? "argument" : "expression");
  }
  return inner;
}

/** The name of an identifier, or of a property's key where it is written out; `undefined` where it is computed. */
export function nameOf(node: AstNode | undefined): string | undefined {
  if (isNode(node, "Identifier", "PrivateIdentifier", "JSXIdentifier")) return String(node.name);
  return literal(node);
}

/** The text of a string literal, or of a template without expressions. */
export function literal(node: AstNode | undefined): string | undefined {
  const inner = unwrap(node);
  if (isNode(inner, "Literal") && typeof inner.value === "string") return inner.value;
  if (!isNode(inner, "TemplateLiteral") || children(inner, "expressions").length > 0) return undefined;
  const { cooked } = (children(inner, "quasis")[0]?.value ?? {}) as { cooked?: unknown };
  return typeof cooked === "string" ? cooked : undefined;
}

/** The name of the property that a member expression reads. */
export function memberName(node: AstNode): string | undefined {
  const property = child(node, "property");
  return node.computed === true ? literal(property) : nameOf(property);
}

/** `a.b.c` as its root node and the names after it; calls on the way, as in `a.b().c`, are passed through. */
export function chain(node: AstNode | undefined): { root: AstNode | undefined; path: string[] } {
  const path: string[] = [];
  let inner = unwrap(node);
  for (;;) {
    if (isNode(inner, "MemberExpression")) {
      path.unshift(memberName(inner) ?? "*");
      inner = unwrap(child(inner, "object"));
    } else if (
      isNode(inner, "CallExpression") &&
      isNode(unwrap(child(inner, "callee")), "MemberExpression")
    ) {
      inner = unwrap(child(inner, "callee"));
    } else {
      return { root: inner, path };
    }
  }
}

/**
 * Visits a node and all below it; `parent` is the node above. Where `visit` returns false, what is below is left out.
 */
export function walk(
  node: AstNode,
  visit: (node: AstNode, parent: AstNode | undefined) => unknown,
  parent?: AstNode,
): void {
  if (visit(node, parent) === false) return;
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) {
      for (const one of value) if (isNode(one)) walk(one, visit, node);
    } else if (isNode(value)) {
      walk(value, visit, node);
    }
  }
}
