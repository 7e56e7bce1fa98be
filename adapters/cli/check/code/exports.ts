import { type AstNode, chain, child, children, literal, nameOf, unwrap } from "./ast.js";
import { returnsOf } from "./calls.js";
import type { CodeFile } from "./code-file.js";
import { type Import, importOf } from "./imports.js";
import { isRaw } from "./raw-clients.js";
import { isFunction } from "./scope.js";

/** What a file exports of clients that know no guard. */
export interface RawExports {
  /** The names of such clients, and of functions that make them. */
  readonly exported: ReadonlySet<string>;
  /** What it exports of other files, by name; all that a file has under `*`. */
  readonly passed: readonly { readonly name: string; readonly source: Import }[];
}

/** The exports of a file, as ES modules and CommonJS write them. */
export function exportsOf(file: CodeFile): RawExports {
  const exported = new Set<string>();
  const passed: { readonly name: string; readonly source: Import }[] = [];
  const add = (name: string, node: AstNode | undefined) => {
    const source = importOf(file.scopes, node);
    if (source !== undefined) passed.push({ name, source });
    else if (isRaw(file, node) || returned(file, node).some((one) => isRaw(file, one))) exported.add(name);
  };
  for (const node of file.all("ExportNamedDeclaration")) {
    const from = literal(child(node, "source"));
    const declaration = child(node, "declaration");
    if (isFunction(declaration)) add(nameOf(child(declaration, "id")) ?? "", declaration);
    for (const one of children(declaration, "declarations"))
      add(nameOf(child(one, "id")) ?? "", child(one, "init"));
    for (const one of children(node, "specifiers")) {
      const [name, local] = [nameOf(child(one, "exported")) ?? "", child(one, "local")];
      if (from === undefined) add(name, local);
      else passed.push({ name, source: { from, name: nameOf(local) ?? "" } });
    }
  }
  for (const node of file.all("ExportAllDeclaration")) {
    passed.push({ name: "*", source: { from: literal(child(node, "source")) ?? "", name: "*" } });
  }
  for (const node of file.all("ExportDefaultDeclaration")) add("default", child(node, "declaration"));
  for (const node of file.all("AssignmentExpression")) addCommon(node, add);
  return { exported, passed };
}

function addCommon(node: AstNode, add: (name: string, node: AstNode | undefined) => void): void {
  const { root, path } = chain(child(node, "left"));
  const names = nameOf(root) === "module" && path[0] === "exports" ? path.slice(1) : path;
  if (nameOf(root) !== "exports" && names === path) return;
  const right = unwrap(child(node, "right"));
  if (names.length === 1) add(names[0] ?? "", right);
  if (names.length > 0) return;
  add("default", right);
  for (const one of children(right, "properties")) add(nameOf(child(one, "key")) ?? "", child(one, "value"));
}

function returned(file: CodeFile, node: AstNode | undefined): AstNode[] {
  const value = file.scopes.valueOf(node);
  return isFunction(value) ? returnsOf(value) : [];
}
