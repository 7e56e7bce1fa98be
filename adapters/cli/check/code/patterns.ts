import { type AstNode, child, children, nameOf } from "./ast.js";

/** A name in a pattern, and what leads to the part that it gets: `["a"]` for `b` in `const { a: b } = value`. */
export interface PatternName {
  readonly name: string;
  readonly path: readonly string[];
}

/** The names that a pattern, or a parameter, declares. */
export function namesIn(pattern: AstNode | undefined, path: readonly string[] = []): PatternName[] {
  switch (pattern?.type) {
    case "Identifier":
      return [{ name: String(pattern.name), path }];
    case "AssignmentPattern":
      return namesIn(child(pattern, "left"), path);
    case "TSParameterProperty":
      return namesIn(child(pattern, "parameter"), path);
    case "RestElement":
      return namesIn(child(pattern, "argument"), path);
    case "ObjectPattern":
      return children(pattern, "properties").flatMap((one) =>
        one.type === "RestElement"
          ? namesIn(one, path)
          : namesIn(child(one, "value"), [...path, nameOf(child(one, "key")) ?? "*"]),
      );
    case "ArrayPattern":
      return children(pattern, "elements").flatMap((one) => namesIn(one, [...path, "*"]));
    default:
      return [];
  }
}
