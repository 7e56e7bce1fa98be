import { type AstNode, chain, child, children, isNode, nameOf, unwrap, walk } from "./ast.js";
import { isFunction, type Scopes } from "./scope.js";

/** The functions of the file that an expression may stand for. */
export function functionsOf(scopes: Scopes, node: AstNode | undefined): AstNode[] {
  const inner = unwrap(node);
  if (isFunction(inner)) return [inner];
  if (child(inner, "object")?.type === "ThisExpression") {
    return [...scopes.methods(chain(inner).path[0] ?? "")];
  }
  if (!isNode(inner, "Identifier")) return [];
  const values = scopes.resolve(inner)?.values ?? [];
  return values.map(({ node, path }) => (path.length === 0 ? unwrap(node) : undefined)).filter(isFunction);
}

/** What a function may return. */
export function returnsOf(made: AstNode): AstNode[] {
  const body = child(made, "body");
  if (body === undefined || body.type !== "BlockStatement") return body === undefined ? [] : [body];
  const found: AstNode[] = [];
  walk(body, (node) => {
    const value = node.type === "ReturnStatement" ? child(node, "argument") : undefined;
    if (value !== undefined) found.push(value);
    return !isFunction(node);
  });
  return found;
}

/** Gives parameters what the calls in the file pass, and lists what is added to them. */
export function bindCalls(scopes: Scopes, calls: readonly AstNode[]): void {
  for (const call of calls) {
    const args = children(call, "arguments");
    bindArguments(scopes, call, args);
    bindItems(scopes, call, args);
    collect(scopes, call, args);
  }
}

// A function may be called by its name and handed over besides: each call adds to what its parameters may hold.
function bindArguments(scopes: Scopes, call: AstNode, args: readonly AstNode[]): void {
  for (const callee of functionsOf(scopes, child(call, "callee"))) {
    for (const [i, param] of children(callee, "params").entries()) {
      const node = args[i];
      if (node === undefined || node.type === "SpreadElement") break;
      scopes.bind(callee, param, { node, path: [], by: { call, callee } });
    }
  }
}

const ITERATES = new Set(["map", "flatMap", "forEach", "filter", "find", "some", "every"]);

/** `list.map((item) => …)`. */
function bindItems(scopes: Scopes, call: AstNode, args: readonly AstNode[]): void {
  const callee = unwrap(child(call, "callee"));
  const list = child(callee, "object");
  if (list === undefined || !ITERATES.has(chain(callee).path.at(-1) ?? "")) return;
  for (const made of args.slice(0, 1).flatMap((arg) => functionsOf(scopes, arg))) {
    scopes.bind(made, children(made, "params")[0], { node: list, path: ["*"] });
  }
}

/** `list.push(x)` adds `x` to the list; `Object.assign(a, b)` gives `a` what `b` has. */
function collect(scopes: Scopes, call: AstNode, args: readonly AstNode[]): void {
  const { root, path } = chain(child(call, "callee"));
  const isAssign = nameOf(root) === "Object" && path[0] === "assign";
  const target = unwrap(isAssign ? args[0] : root);
  const added = isAssign ? args.slice(1) : path.length === 1 && ADDING.has(path[0] ?? "") ? args : [];
  if (!isNode(target, "Identifier")) return;
  for (const one of added) scopes.setField(target, "*", one);
}

const ADDING = new Set(["push", "unshift"]);
