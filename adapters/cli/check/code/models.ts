import type { Spot } from "../finding.js";
import { type AstNode, chain, child, children, isNode, literal, nameOf } from "./ast.js";
import type { CodeFile, CodeRule } from "./code-file.js";

/** A model that is retired, or has a day on which it will be, wherever code names it to use it. */
export const retiredModel: CodeRule = (file, { retired, today }) =>
  [...file.all("Literal"), ...file.all("TemplateLiteral")].flatMap((node): Spot[] => {
    const model = literal(node) ?? "";
    const day = retired.get(model);
    if (day === undefined || !isUse(file, node)) return [];
    const date = day.toISOString().slice(0, 10);
    return day <= today
      ? [{ rule: "model-retired", at: node.start, message: `${model} was retired on ${date}.` }]
      : [{ rule: "model-retiring", at: node.start, message: `${model} will be retired on ${date}.` }];
  });

/** Names of tables that list models for another reason than to ask them. */
const ABOUT =
  /retired|deprecat|legacy|obsolete|removed|old|alias|price|pricing|cost|replac|migrat|label|titles?$/i;
const LOOKS_UP = new Set([
  "has",
  "get",
  "delete",
  "includes",
  "indexOf",
  "startsWith",
  "endsWith",
  "replace",
]);
const COMPARES = new Set(["===", "!==", "==", "!=", "in"]);

/** Whether a text stands where it will be asked for, and not where it is compared, typed, looked up or described. */
function isUse(file: CodeFile, node: AstNode): boolean {
  let inner = node;
  for (let outer = file.scopes.parent(inner); outer !== undefined; outer = file.scopes.parent(outer)) {
    if (isAside(file, inner, outer)) return false;
    if (outer.type === "BlockStatement" || outer.type === "Program") return true;
    inner = outer;
  }
  return true;
}

function isAside(file: CodeFile, inner: AstNode, outer: AstNode): boolean {
  switch (outer.type) {
    case "Property":
    case "PropertyDefinition":
    case "VariableDeclarator":
    case "TSEnumMember": {
      const name = child(
        outer,
        outer.type === "VariableDeclarator" || outer.type === "TSEnumMember" ? "id" : "key",
      );
      return inner === name || ABOUT.test(nameOf(name) ?? "");
    }
    case "BinaryExpression":
      return COMPARES.has(String(outer.operator));
    case "ArrayExpression":
      return isMapKey(file, inner, outer);
    case "SwitchCase":
      return inner === child(outer, "test");
    case "MemberExpression":
      return true;
    case "CallExpression":
    case "NewExpression":
      return isLookUp(outer);
    default:
      return outer.type === "TSLiteralType" || outer.type === "ThrowStatement";
  }
}

/** `new Map([["claude-2.1", …]])`. */
function isMapKey(file: CodeFile, inner: AstNode, pair: AstNode): boolean {
  const elements = children(pair, "elements");
  return (
    elements.length === 2 && elements[0] === inner && file.scopes.parent(pair)?.type === "ArrayExpression"
  );
}

function isLookUp(call: AstNode): boolean {
  const { root, path } = chain(child(call, "callee"));
  const [owner, method] = [nameOf(root) ?? "", path.at(-1) ?? ""];
  return (
    LOOKS_UP.has(method) || owner === "console" || ABOUT.test(path.at(-2) ?? owner) || isNode(root, "Super")
  );
}
