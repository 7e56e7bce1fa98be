import { type AstNode, chain, child, children, isNode, memberName, unwrap } from "./ast.js";
import { functionsOf, returnsOf } from "./calls.js";
import { isChecked } from "./checked.js";
import type { CodeFile } from "./code-file.js";
import { fieldsOf } from "./fields.js";
import { branchesOf, partsOf, passedOn } from "./parts.js";
import { type Calls, isAbout, requestPath, valuesOf } from "./request-data.js";
import { isFunction } from "./scope.js";

/** What a client sent, in an expression. */
export interface Taken {
  /** The part of the expression, or of what it was made from, that takes it in: the place to mend. */
  readonly at: AstNode;
  /** What was read, as in `["body", "message"]`. */
  readonly path: readonly string[];
}

/**
 * Where an expression takes in what a client sent; `undefined` if it does not. Follows constants and variables of the
 * file, templates, `+`, branches, methods of strings and lists, and functions of the file. Not followed: functions of
 * other files, tables that are read with what a client sent, as in `PROMPTS[req.body.kind]`, and what was looked up in
 * a list first.
 */
export function requestData(file: CodeFile, node: AstNode | undefined): Taken | undefined {
  const found = new Flow(file, new Map(), { left: MOST_STEPS }).follow(node);
  const at = found?.part ?? unwrap(node);
  return found === undefined || at === undefined ? undefined : { at, path: found.path };
}

interface Found {
  readonly path: readonly string[];
  /** What is put into a larger whole. */
  readonly part?: AstNode;
}

/** Methods of texts and lists that put in what they are given. */
const PUTTING_IN = new Set(["concat", "replace", "replaceAll", "padStart", "padEnd", "with", "toSpliced"]);
const DEEPEST = 6;
/** For one question: functions may call each other in very many ways. */
const MOST_STEPS = 5000;

class Flow {
  readonly #file: CodeFile;
  readonly #calls: Calls;
  readonly #seen = new Set<AstNode>();
  readonly #steps: { left: number };

  constructor(file: CodeFile, calls: Calls, steps: { left: number }) {
    this.#file = file;
    this.#steps = steps;
    this.#calls = calls;
  }

  follow(node: AstNode | undefined): Found | undefined {
    const inner = unwrap(node);
    if (inner === undefined || this.#seen.has(inner) || this.#steps.left-- <= 0) return undefined;
    this.#seen.add(inner);
    if (isAbout(chain(inner).path.at(-1))) return undefined;
    const path = requestPath(this.#file, inner, this.#calls);
    if (path !== undefined) return isChecked(this.#file, inner) ? undefined : { path };
    switch (inner.type) {
      case "Identifier":
        return this.#name(inner);
      case "MemberExpression":
        return this.#member(inner);
      case "CallExpression":
        return this.#call(inner);
      case "NewExpression":
        return this.#first(passedOn(inner));
      default:
        return this.#parts(partsOf(inner)) ?? this.#first(branchesOf(inner));
    }
  }

  #first(nodes: readonly (AstNode | undefined)[]): Found | undefined {
    for (const node of nodes) {
      const found = this.follow(node);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Nodes that are put into a larger whole. */
  #parts(nodes: readonly (AstNode | undefined)[]): Found | undefined {
    for (const node of nodes) {
      const found = this.follow(node);
      if (found !== undefined && node !== undefined) return { part: node, ...found };
    }
    return undefined;
  }

  #name(name: AstNode): Found | undefined {
    if (isChecked(this.#file, name)) return undefined;
    const values = valuesOf(this.#file, name, this.#calls).map(({ node }) => node);
    const added = this.#file.scopes.resolve(name)?.fields.get("*") ?? [];
    return this.#first(values) ?? this.#parts(added);
  }

  /** A field of an object that is written out is that field, and what is spread into the object. */
  #member(member: AstNode): Found | undefined {
    const object = child(member, "object");
    const literal = this.#file.scopes.valueOf(object);
    const name = memberName(member);
    const fields = fieldsOf(this.#file, member);
    if (fields.length > 0) return this.#first(fields);
    if (!isNode(literal, "ObjectExpression") || name === undefined) {
      return isFunction(literal) ? undefined : this.follow(object);
    }
    return this.#first(children(literal, "properties").filter((one) => one.type === "SpreadElement"));
  }

  #call(call: AstNode): Found | undefined {
    const callee = unwrap(child(call, "callee"));
    const { path } = chain(callee);
    const args = children(call, "arguments");
    const passed = passedOn(call);
    if (passed.length > 0) return this.#first(passed);
    for (const made of functionsOf(this.#file.scopes, callee)) {
      const found = this.#into(made, call);
      if (found !== undefined) return found;
    }
    if (!isNode(callee, "MemberExpression")) return undefined;
    const given = PUTTING_IN.has(path.at(-1) ?? "") ? args : [];
    return this.follow(child(callee, "object")) ?? this.#parts(given.flatMap(resultsOf));
  }

  #into(made: AstNode, call: AstNode): Found | undefined {
    if (this.#calls.size >= DEEPEST || this.#calls.has(made)) return undefined;
    return new Flow(this.#file, new Map([...this.#calls, [made, call]]), this.#steps).#first(returnsOf(made));
  }
}

/** What a callback gives, or the value itself. */
function resultsOf(node: AstNode): AstNode[] {
  return isFunction(node) ? returnsOf(node) : [node];
}
