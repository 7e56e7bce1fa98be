import { type AstNode, chain, child, children, isNode, nameOf, unwrap } from "./ast.js";

const LOOKS_UP = new Set(["includes", "has", "hasOwn", "hasOwnProperty", "test", "indexOf"]);

/** What the calls and comparisons of a file look up. */
export function lookedUpIn(all: (type: string) => readonly AstNode[]): AstNode[] {
  const calls = all("CallExpression").flatMap((call) => {
    const { root, path } = chain(child(call, "callee"));
    const name = path.at(-1) ?? nameOf(root) ?? "";
    const isLookUp = path.length > 0 ? LOOKS_UP.has(name) : /^is[A-Z]/.test(name);
    return isLookUp ? children(call, "arguments") : [];
  });
  const tables = all("BinaryExpression").filter(({ operator }) => operator === "in");
  return [...calls, ...tables.map((node) => child(node, "left"))]
    .map(unwrap)
    .filter((node) => isNode(node, "Identifier", "MemberExpression"));
}
