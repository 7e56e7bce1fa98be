import { type AstNode, child, children, isNode, nameOf, unwrap, walk } from "./ast.js";

/** What a name stands for. */
export interface Binding {
  /** What is assigned to it; `path` leads from the value to the part that it gets, as in `const { a } = value`. */
  readonly values: readonly { readonly node: AstNode; readonly path: readonly string[] }[];
  readonly imported?: { readonly from: string; readonly name: string };
}

interface Entry {
  values: { node: AstNode; path: readonly string[] }[];
  imported?: { from: string; name: string };
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

/** The names of one file, by where they are seen. */
export class Scopes {
  readonly #parents = new Map<AstNode, AstNode>();
  readonly #names = new Map<AstNode, Map<string, Entry>>();

  constructor(body: AstNode) {
    const assignments: AstNode[] = [];
    walk(body, (node, parent) => {
      if (parent !== undefined) this.#parents.set(node, parent);
      if (FUNCTIONS.has(node.type)) this.#functionNames(node);
      if (node.type === "ImportDeclaration") this.#importNames(node);
      if (node.type === "VariableDeclarator") {
        this.#bind(this.#scopeOf(node), child(node, "id"), child(node, "init"), []);
      }
      if (node.type === "AssignmentExpression") assignments.push(node);
    });
    for (const node of assignments) this.#assign(node);
  }

  parent(node: AstNode): AstNode | undefined {
    return this.#parents.get(node);
  }

  /** What an identifier stands for where it is; `undefined` for globals. */
  resolve(identifier: AstNode): Binding | undefined {
    return this.#find(String(identifier.name), identifier);
  }

  /** The one expression that a constant was given; other nodes as they are. */
  valueOf(node: AstNode | undefined): AstNode | undefined {
    const inner = unwrap(node);
    if (!isNode(inner, "Identifier")) return inner;
    const values = this.resolve(inner)?.values ?? [];
    const [only] = values;
    return values.length === 1 && only?.path.length === 0 ? unwrap(only.node) : inner;
  }

  /** From where and under which name an identifier was imported, by `import` or `require`. */
  importOf(node: AstNode | undefined): { from: string; name: string } | undefined {
    const inner = unwrap(node);
    if (!isNode(inner, "Identifier")) return undefined;
    const binding = this.resolve(inner);
    if (binding?.imported !== undefined) return binding.imported;
    const [value] = binding?.values ?? [];
    const from = value && requiredFrom(value.node);
    return from === undefined ? undefined : { from, name: value?.path[0] ?? "default" };
  }

  #find(name: string, from: AstNode): Entry | undefined {
    for (let node: AstNode | undefined = from; node !== undefined; node = this.#parents.get(node)) {
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
    if (id !== undefined) this.#add(this.#scopeOf(node), String(id.name), { values: [] });
    for (const param of children(node, "params")) this.#bind(node, param, undefined, []);
  }

  #importNames(node: AstNode): void {
    const from = nameOf(child(node, "source")) ?? "";
    for (const one of children(node, "specifiers")) {
      const name = one.type === "ImportSpecifier" ? (nameOf(child(one, "imported")) ?? "") : "default";
      this.#add(this.#scopeOf(node), nameOf(child(one, "local")) ?? "", {
        values: [],
        imported: { from, name },
      });
    }
  }

  /** Gives the names in a pattern what they get of the value. */
  #bind(
    scope: AstNode,
    pattern: AstNode | undefined,
    value: AstNode | undefined,
    path: readonly string[],
  ): void {
    if (isNode(pattern, "Identifier")) {
      this.#add(scope, String(pattern.name), { values: value === undefined ? [] : [{ node: value, path }] });
    } else if (isNode(pattern, "AssignmentPattern")) {
      this.#bind(scope, child(pattern, "left"), value, path);
    } else if (isNode(pattern, "ObjectPattern")) {
      for (const one of children(pattern, "properties")) {
        const isRest = one.type === "RestElement";
        const name = nameOf(child(one, "key")) ?? "*";
        this.#bind(scope, child(one, isRest ? "argument" : "value"), value, isRest ? path : [...path, name]);
      }
    } else if (isNode(pattern, "ArrayPattern")) {
      for (const one of children(pattern, "elements")) this.#bind(scope, one, value, [...path, "*"]);
    }
  }

  #assign(node: AstNode): void {
    const left = child(node, "left");
    const right = child(node, "right");
    if (!isNode(left, "Identifier") || right === undefined) return;
    this.#find(String(left.name), node)?.values.push({ node: right, path: [] });
  }

  #add(scope: AstNode, name: string, entry: Entry): void {
    const names = this.#names.get(scope) ?? new Map<string, Entry>();
    names.set(name, entry);
    this.#names.set(scope, names);
  }
}

/** The module that an expression requires: `require("x")`, `await import("x")`. */
function requiredFrom(node: AstNode): string | undefined {
  const inner = unwrap(node);
  if (isNode(inner, "ImportExpression")) return nameOf(child(inner, "source"));
  if (!isNode(inner, "CallExpression") || nameOf(child(inner, "callee")) !== "require") return undefined;
  return nameOf(children(inner, "arguments")[0]);
}
