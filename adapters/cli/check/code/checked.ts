import { type AstNode, chain, child, isNode, unwrap } from "./ast.js";
import type { CodeFile } from "./code-file.js";

/**
 * Whether the file looks an expression up in a list of its own somewhere: `TONES.includes(tone)`, `tone in TONES`,
 * `/^[a-z]{2}$/.test(language)`, `isTone(tone)`. Then it is taken for one of a few known texts.
 */
export function isChecked(file: CodeFile, node: AstNode): boolean {
  if (!isNode(node, "Identifier", "MemberExpression")) return false;
  return file.lookedUp.some((one) => isSame(file, one, node));
}

/** Whether the file compares a number with another somewhere: then it is taken for bounded. */
export function isCompared(file: CodeFile, node: AstNode): boolean {
  return file
    .all("BinaryExpression")
    .filter(({ operator }) => /^[<>]=?$/.test(String(operator)))
    .flatMap((one) => [unwrap(child(one, "left")), unwrap(child(one, "right"))])
    .some((one) => one !== undefined && isSame(file, one, node));
}

function isSame(file: CodeFile, a: AstNode, b: AstNode): boolean {
  if (a.type !== b.type || file.text.slice(a.start, a.end) !== file.text.slice(b.start, b.end)) return false;
  const [one, other] = [chain(a).root, chain(b).root];
  if (!isNode(one, "Identifier") || !isNode(other, "Identifier")) return false;
  return file.scopes.resolve(one) === file.scopes.resolve(other);
}
