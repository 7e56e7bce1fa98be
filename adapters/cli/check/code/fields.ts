import { type AstNode, chain, child, isNode, memberName, nameOf } from "./ast.js";
import { type CodeFile, propertiesOf } from "./code-file.js";

/** What `this.name`, `Class.name` or a field of a constant is given in the file; methods as functions. */
export function fieldsOf(file: CodeFile, member: AstNode): AstNode[] {
  const name = memberName(member);
  const { root, path } = chain(member);
  if (name === undefined || path.length !== 1) return [];
  const constant = propertiesOf(file, root)?.entries.get(name);
  if (constant !== undefined) return [constant];
  const isThis = isNode(root, "ThisExpression");
  if (!isThis && !isClass(file, root)) return [];
  const declared = [...file.all("PropertyDefinition"), ...file.all("MethodDefinition")]
    .filter((node) => nameOf(child(node, "key")) === name)
    .map((node) => child(node, "value"));
  const assigned = file
    .all("AssignmentExpression")
    .filter((node) => {
      const left = chain(child(node, "left"));
      return isThis && isNode(left.root, "ThisExpression") && left.path.length === 1 && left.path[0] === name;
    })
    .map((node) => child(node, "right"));
  return [...declared, ...assigned].filter((node) => node !== undefined);
}

function isClass(file: CodeFile, node: AstNode | undefined): boolean {
  const name = nameOf(node);
  return name !== undefined && file.all("ClassDeclaration").some((one) => nameOf(child(one, "id")) === name);
}
