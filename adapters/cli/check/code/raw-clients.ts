import { type AstNode, child, children, isNode, memberName, unwrap } from "./ast.js";
import { functionsOf, returnsOf } from "./calls.js";
import { type CodeFile, propertiesOf } from "./code-file.js";
import { fieldsOf } from "./fields.js";
import { type Import, importOf } from "./imports.js";

/** Whether an expression is a client of the SDK that was made in this file and has no middleware. */
export function isRaw(file: CodeFile, node: AstNode | undefined): boolean {
  return originsOf(file, node).some((origin) => isNode(origin, "NewExpression"));
}

/**
 * Where a client comes from: clients of the SDK that are made in this file without a middleware, as nodes, and what
 * other files of the project export.
 */
export function originsOf(
  file: CodeFile,
  node: AstNode | undefined,
  seen: Set<AstNode> = new Set(),
): (AstNode | Import)[] {
  const inner = unwrap(node);
  if (inner === undefined || seen.has(inner)) return [];
  seen.add(inner);
  const among = (nodes: readonly (AstNode | undefined)[]) =>
    nodes.flatMap((one) => originsOf(file, one, seen));
  const imported = importOf(file.scopes, inner);
  if (imported !== undefined) return isOfProject(imported.from) ? [imported] : [];
  switch (inner.type) {
    case "NewExpression":
      return isUnguarded(file, inner) ? [inner] : [];
    case "Identifier":
      return among(
        (file.scopes.resolve(inner)?.values ?? []).map(({ node, path }) => part(file, node, path)),
      );
    case "MemberExpression":
      return among(fieldsOf(file, inner));
    case "LogicalExpression":
      return among([child(inner, "left"), child(inner, "right")]);
    case "ConditionalExpression":
      return among([child(inner, "consequent"), child(inner, "alternate")]);
    case "AssignmentExpression":
      return among([child(inner, "right")]);
    case "CallExpression":
      return among(madeBy(file, inner));
    default:
      return [];
  }
}

/** Packages are named by themselves; a file of the project by a path or by an alias. */
function isOfProject(from: string): boolean {
  return /^(?:\.|@\/|~|#|\$)/.test(from);
}

function part(file: CodeFile, node: AstNode, path: readonly string[]): AstNode | undefined {
  const [field, ...more] = path;
  if (field === undefined) return node;
  return more.length === 0 ? propertiesOf(file, node)?.entries.get(field) : undefined;
}

function isUnguarded(file: CodeFile, made: AstNode): boolean {
  const from = importOf(file.scopes, child(made, "callee"))?.from;
  return from?.startsWith("@anthropic-ai/") === true && !isGuardedBy(file, children(made, "arguments")[0]);
}

function isGuardedBy(file: CodeFile, options: AstNode | undefined): boolean {
  const known = propertiesOf(file, options);
  return known !== undefined && (known.entries.has("middleware") || known.unseen.length > 0);
}

/** What a call gives: of a function of the file, what it returns; of `withOptions`, the client that it copies. */
function madeBy(file: CodeFile, call: AstNode): (AstNode | undefined)[] {
  const callee = unwrap(child(call, "callee"));
  const imported = importOf(file.scopes, callee);
  if (imported !== undefined || !isNode(callee, "MemberExpression")) {
    return imported === undefined ? functionsOf(file.scopes, callee).flatMap(returnsOf) : [callee];
  }
  const isCopy = memberName(callee) === "withOptions" && !isGuardedBy(file, children(call, "arguments")[0]);
  return isCopy ? [child(callee, "object")] : fieldsOf(file, callee).flatMap(returnsIn);
}

function returnsIn(node: AstNode): AstNode[] {
  return /Function/.test(node.type) ? returnsOf(node) : [];
}
