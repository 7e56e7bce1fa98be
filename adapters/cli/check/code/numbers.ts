import { type AstNode, chain, child, children, isNode, nameOf } from "./ast.js";
import type { CodeFile } from "./code-file.js";
import { fieldsOf } from "./fields.js";

const TURNS_INTO_NUMBERS = new Set([
  "Number",
  "parseInt",
  "parseFloat",
  "Number.parseInt",
  "Number.parseFloat",
]);

/** The arguments of a call that its number may be, by what `Math` or `Number` do with them. */
export function handedOn(node: AstNode): readonly AstNode[] {
  const { root, path } = chain(child(node, "callee"));
  const name = [nameOf(root), ...path].join(".");
  const args = children(node, "arguments");
  if (TURNS_INTO_NUMBERS.has(name)) return args.slice(0, 1);
  return name === "Math.max" || ROUNDING.has(name) ? args : [];
}

const ROUNDING = new Set(["Math.round", "Math.floor", "Math.ceil", "Math.trunc", "Math.abs"]);

const OPERATORS: Readonly<Record<string, (a: number, b: number) => number>> = {
  "*": (a, b) => a * b,
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "**": (a, b) => a ** b,
  "<<": (a, b) => a << b,
};
const NUMBERS: Readonly<Record<string, number>> = {
  Infinity: Number.POSITIVE_INFINITY,
  "Number.POSITIVE_INFINITY": Number.POSITIVE_INFINITY,
  "Number.MAX_SAFE_INTEGER": Number.MAX_SAFE_INTEGER,
  "Number.MAX_VALUE": Number.MAX_VALUE,
};

/** The numbers that an expression may be, as far as they are written out. */
export function numbersOf(file: CodeFile, node: AstNode | undefined, depth = 0): number[] {
  const value = file.scopes.valueOf(node);
  const among = (...nodes: (AstNode | undefined)[]) =>
    nodes.flatMap((one) => numbersOf(file, one, depth + 1)).slice(0, 8);
  if (value === undefined || depth > 8) return [];
  switch (value.type) {
    case "Literal":
      return value.value === "" || Number.isNaN(Number(value.value)) ? [] : [Number(value.value)];
    case "BinaryExpression":
      return among(child(value, "left")).flatMap((a) =>
        among(child(value, "right")).flatMap((b) => OPERATORS[String(value.operator)]?.(a, b) ?? []),
      );
    case "LogicalExpression":
      return among(child(value, "left"), child(value, "right"));
    case "ConditionalExpression":
      return among(child(value, "consequent"), child(value, "alternate"));
    case "CallExpression":
      return among(...handedOn(value));
    case "MemberExpression":
      return NUMBERS[chainName(value)] === undefined
        ? among(...fieldsOf(file, value))
        : [NUMBERS[chainName(value)] ?? 0];
    default:
      return isNode(value, "Identifier") ? [NUMBERS[String(value.name)] ?? []].flat() : [];
  }
}

function chainName(node: AstNode): string {
  const { root, path } = chain(node);
  return [nameOf(root), ...path].join(".");
}
