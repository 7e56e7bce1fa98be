import { type AstNode, chain, child, children, nameOf } from "./ast.js";

/** What an expression puts together: the values in a template, a sum, a list or an object. */
export function partsOf(node: AstNode): AstNode[] {
  switch (node.type) {
    case "TemplateLiteral":
      return children(node, "expressions");
    case "BinaryExpression":
      return node.operator === "+" ? inFields(node, ["left", "right"]) : [];
    case "ArrayExpression":
      return children(node, "elements");
    case "ObjectExpression":
      return children(node, "properties").map((one) => child(one, "value") ?? one);
    default:
      return [];
  }
}

const BRANCHES: Readonly<Record<string, readonly string[]>> = {
  LogicalExpression: ["left", "right"],
  ConditionalExpression: ["consequent", "alternate"],
  TaggedTemplateExpression: ["quasi"],
  SpreadElement: ["argument"],
  AssignmentExpression: ["right"],
};

/** What an expression may be, as it is. */
export function branchesOf(node: AstNode): AstNode[] {
  return inFields(node, BRANCHES[node.type] ?? []);
}

function inFields(node: AstNode, fields: readonly string[]): AstNode[] {
  return fields.map((field) => child(node, field)).filter((one) => one !== undefined);
}

/** Functions that hand on what they are given. */
const PASSING = new Set([
  ...[
    "String",
    "JSON.stringify",
    "JSON.parse",
    "encodeURIComponent",
    "decodeURIComponent",
    "structuredClone",
  ],
  ...[
    "spotlight",
    "format",
    "util.format",
    "dedent",
    "inspect",
    "util.inspect",
    "Object.values",
    "Array.from",
  ],
  ...["Buffer.concat", "URL", "URLSearchParams", "Map", "Set"],
]);

/** What a call of a function of the language hands on, or what it makes a thing of. */
export function passedOn(node: AstNode): AstNode[] {
  const { root, path } = chain(child(node, "callee"));
  return PASSING.has([nameOf(root), ...path].join(".")) ? children(node, "arguments") : [];
}
