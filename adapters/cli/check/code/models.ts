import type { Spot } from "../finding.js";
import { type AstNode, child, children, isNode, literal, nameOf, unwrap } from "./ast.js";
import type { CodeRule } from "./code-file.js";

/** A model that is retired, or has a day on which it will be, where a request or a setting names it. */
export const retiredModel: CodeRule = (file, { retired, today }) => {
  const named = [
    ...file.all("Property").map((node) => ({ key: child(node, "key"), value: child(node, "value") })),
    ...file
      .all("PropertyDefinition")
      .map((node) => ({ key: child(node, "key"), value: child(node, "value") })),
    ...file.all("VariableDeclarator").map((node) => ({ key: child(node, "id"), value: child(node, "init") })),
    ...file
      .all("AssignmentPattern")
      .map((node) => ({ key: child(node, "left"), value: child(node, "right") })),
  ];
  const texts = named
    .filter(({ key }) => nameOf(key)?.toLowerCase().includes("model"))
    .flatMap(({ value }) => choices(value));
  return [...new Set(texts)].flatMap((node): Spot[] => {
    const model = literal(node) ?? "";
    const day = retired.get(model);
    if (day === undefined) return [];
    const date = day.toISOString().slice(0, 10);
    return day <= today
      ? [{ rule: "model-retired", at: node.start, message: `${model} was retired on ${date}.` }]
      : [{ rule: "model-retiring", at: node.start, message: `${model} will be retired on ${date}.` }];
  });
};

/** The texts that an expression may stand for, as `process.env.MODEL ?? "…"` does. */
function choices(node: AstNode | undefined): AstNode[] {
  const inner = unwrap(node);
  if (isNode(inner, "LogicalExpression")) {
    return [...choices(child(inner, "left")), ...choices(child(inner, "right"))];
  }
  if (isNode(inner, "ConditionalExpression")) {
    return [...choices(child(inner, "consequent")), ...choices(child(inner, "alternate"))];
  }
  // `z.string().default("…")`
  if (isNode(inner, "CallExpression")) return children(inner, "arguments").flatMap(choices);
  return inner !== undefined && literal(inner) !== undefined ? [inner] : [];
}
