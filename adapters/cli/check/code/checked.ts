import { type AstNode, chain, child, children, isNode, nameOf, unwrap } from "./ast.js";
import type { CodeFile } from "./code-file.js";

const LOOKS_UP = new Set(["includes", "has", "hasOwn", "hasOwnProperty", "test", "indexOf"]);

/**
 * Whether the file looks an expression up in a list of its own somewhere: `TONES.includes(tone)`, `tone in TONES`,
 * `/^[a-z]{2}$/.test(language)`, `isTone(tone)`. Then it is taken for one of a few known texts.
 */
export function isChecked(file: CodeFile, node: AstNode): boolean {
  if (!isNode(node, "Identifier", "MemberExpression")) return false;
  return lookedUp(file).some((one) => isSame(file, one, node));
}

/** Whether the file compares a number with another somewhere: then it is taken for bounded. */
export function isCompared(file: CodeFile, node: AstNode): boolean {
  return file
    .all("BinaryExpression")
    .filter(({ operator }) => /^[<>]=?$/.test(String(operator)))
    .flatMap((one) => [unwrap(child(one, "left")), unwrap(child(one, "right"))])
    .some((one) => one !== undefined && isSame(file, one, node));
}

const known = new WeakMap<CodeFile, readonly AstNode[]>();

function lookedUp(file: CodeFile): readonly AstNode[] {
  const found = known.get(file) ?? find(file);
  known.set(file, found);
  return found;
}

function find(file: CodeFile): AstNode[] {
  const calls = file.all("CallExpression").flatMap((call) => {
    const { root, path } = chain(child(call, "callee"));
    const name = path.at(-1) ?? nameOf(root) ?? "";
    const isLookUp = path.length > 0 ? LOOKS_UP.has(name) : /^is[A-Z]/.test(name);
    return isLookUp ? children(call, "arguments") : [];
  });
  const tables = file.all("BinaryExpression").filter(({ operator }) => operator === "in");
  return [...calls, ...tables.map((node) => child(node, "left"))]
    .map(unwrap)
    .filter((node) => isNode(node, "Identifier", "MemberExpression"));
}

function isSame(file: CodeFile, a: AstNode, b: AstNode): boolean {
  if (a.type !== b.type || file.text.slice(a.start, a.end) !== file.text.slice(b.start, b.end)) return false;
  const [one, other] = [chain(a).root, chain(b).root];
  if (!isNode(one, "Identifier") || !isNode(other, "Identifier")) return false;
  return file.scopes.resolve(one) === file.scopes.resolve(other);
}
