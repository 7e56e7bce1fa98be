import { type AstNode, child, children, isNode, memberName, nameOf, unwrap, walk } from "./ast.js";
import type { Binding, Value } from "./binding.js";
import { namesIn } from "./patterns.js";

interface Entry extends Binding {
  readonly values: Value[];
  readonly fields: Map<string, AstNode[]>;
}

const FUNCTIONS = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
const SCOPES = new Set([
  ...FUNCTIONS,
  "Program",
  "BlockStatement",
  "CatchClause",
  "ForStatement",
  "ForOfStatement",
  "ForInStatement",
  "StaticBlock",
]);

/** Whether a node is a function, of whatever form. */
export function isFunction(node: AstNode | undefined): node is AstNode {
  return node !== undefined && FUNCTIONS.has(node.type);
}

/** The names of one file, by where they are seen. */
export class Scopes {
  readonly #parents = new Map<AstNode, AstNode>();
  readonly #names = new Map<AstNode, Map<string, Entry>>();
  readonly #methods = new Map<string, AstNode[]>();

  constructor(body: AstNode) {
    const assignments: AstNode[] = [];
    walk(body, (node, parent) => {
      if (parent !== undefined) this.#parents.set(node, parent);
      if (isFunction(node)) this.#functionNames(node);
      if (node.type === "ImportDeclaration") this.#importNames(node);
      if (node.type === "VariableDeclarator") {
        const value = child(node, "init");
        this.bind(this.#scopeOf(node), child(node, "id"), value && { node: value, path: [] });
      }
      if (node.type === "MethodDefinition" || node.type === "PropertyDefinition") this.#addMethod(node);
      if (node.type === "ForOfStatement") this.#loopNames(node);
      if (node.type === "AssignmentExpression") assignments.push(node);
    });
    for (const node of assignments) this.#assign(node);
  }

  parent(node: AstNode): AstNode | undefined {
    return this.#parents.get(node);
  }

  /** What an identifier stands for where it is; `undefined` for globals. */
  resolve(identifier: AstNode): Binding | undefined {
    return this.#find(identifier);
  }

  /** The one expression that a constant was given; other nodes as they are. */
  valueOf(node: AstNode | undefined): AstNode | undefined {
    let inner = unwrap(node);
    for (let depth = 0; depth < 8 && isNode(inner, "Identifier"); depth++) {
      const values: readonly Value[] = this.resolve(inner)?.values ?? [];
      const [only] = values;
      if (values.length !== 1 || only?.path.length !== 0) break;
      inner = unwrap(only.node);
    }
    return inner;
  }

  /** The methods of a name that the classes of the file have. */
  methods(name: string): readonly AstNode[] {
    return this.#methods.get(name) ?? [];
  }

  /** Gives the names in a pattern what they get of the value. */
  bind(scope: AstNode, pattern: AstNode | undefined, value: Value | undefined): void {
    for (const { name, path } of namesIn(pattern)) {
      const { values } = this.#enter(scope, name, isFunction(scope));
      if (value !== undefined) values.push({ ...value, path: [...value.path, ...path] });
    }
  }

  /** Notes that a field of what the identifier stands for is given a value. */
  setField(identifier: AstNode, field: string, value: AstNode): void {
    const fields = this.#find(identifier)?.fields;
    fields?.set(field, [...(fields.get(field) ?? []), value]);
  }

  #find(identifier: AstNode): Entry | undefined {
    const name = String(identifier.name);
    for (let node: AstNode | undefined = identifier; node !== undefined; node = this.#parents.get(node)) {
      const entry = this.#names.get(node)?.get(name);
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  #scopeOf(node: AstNode): AstNode {
    let scope = node;
    for (;;) {
      const parent = this.#parents.get(scope);
      if (parent === undefined) return scope;
      scope = parent;
      if (SCOPES.has(scope.type)) return scope;
    }
  }

  #functionNames(node: AstNode): void {
    const id = child(node, "id");
    if (id !== undefined) {
      this.#enter(this.#scopeOf(node), String(id.name), false).values.push({ node, path: [] });
    }
    for (const param of children(node, "params")) this.bind(node, param, undefined);
  }

  #addMethod(node: AstNode): void {
    const [name, made] = [nameOf(child(node, "key")) ?? "", child(node, "value")];
    if (isFunction(made)) this.#methods.set(name, [...this.methods(name), made]);
  }

  // What a stream of a request gives is its body.
  #loopNames(loop: AstNode): void {
    const list = child(loop, "right");
    const [declared] = children(child(loop, "left"), "declarations");
    const path = [loop.await === true ? "body" : "*"];
    if (list !== undefined) this.bind(loop, child(declared, "id"), { node: list, path });
  }

  #importNames(node: AstNode): void {
    const from = nameOf(child(node, "source")) ?? "";
    for (const one of children(node, "specifiers")) {
      const isAll = one.type === "ImportNamespaceSpecifier";
      const name = one.type === "ImportSpecifier" ? nameOf(child(one, "imported")) : isAll ? "*" : "default";
      const local = nameOf(child(one, "local")) ?? "";
      const entry = this.#enter(this.#scopeOf(node), local, false);
      Object.assign(entry, { imported: { from, name: name ?? "" } });
    }
  }

  #assign(node: AstNode): void {
    const left = unwrap(child(node, "left"));
    const right = child(node, "right");
    if (left === undefined || right === undefined) return;
    const object = unwrap(child(left, "object"));
    if (left.type === "MemberExpression" && isNode(object, "Identifier")) {
      this.setField(object, memberName(left) ?? "*", right);
    } else if (left.type === "Identifier" && node.operator === "+=") {
      this.setField(left, "*", right);
    } else if (left.type === "Identifier") {
      this.#find(left)?.values.push({ node: right, path: [] });
    }
  }

  #enter(scope: AstNode, name: string, isParameter: boolean): Entry {
    const names = this.#names.get(scope) ?? new Map<string, Entry>();
    this.#names.set(scope, names);
    const entry = names.get(name) ?? { values: [], fields: new Map(), isParameter };
    names.set(name, entry);
    return entry;
  }
}
