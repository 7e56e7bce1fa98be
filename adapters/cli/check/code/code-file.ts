import type { Comment } from "acorn";
import type { Spot } from "../finding.js";
import { type AstNode, child, children, isNode, literal, nameOf, walk } from "./ast.js";
import { isComponent, parse } from "./parse.js";
import { Scopes } from "./scope.js";

/** What rules must know of the whole project. */
export interface Project {
  /** It depends on the SDK or on claude-guard. */
  readonly usesClaude: boolean;
  readonly usesGuard: boolean;
  /** The day on which a model is retired, by model. */
  readonly retired: ReadonlyMap<string, Date>;
  readonly today: Date;
  /** The most `max_tokens` that is not called very large. */
  readonly maxTokens: number;
}

/** One file of code, made ready for the rules. */
export interface CodeFile {
  readonly path: string;
  readonly body: AstNode;
  readonly scopes: Scopes;
  readonly comments: readonly Comment[];
  /** It is code for the browser. */
  readonly isClient: boolean;
  /** Every node of a type. */
  all(type: string): readonly AstNode[];
}

/** Looks at one file for one kind of mistake. */
export type CodeRule = (file: CodeFile, project: Project) => Spot[];

/**
 * Parses a file and finds out what is where.
 *
 * @throws SyntaxError if it cannot be parsed.
 */
export function readCode(path: string, text: string): CodeFile {
  const { body, comments } = parse(path, text);
  const byType = new Map<string, AstNode[]>();
  walk(body, (node) => {
    const nodes = byType.get(node.type);
    if (nodes === undefined) byType.set(node.type, [node]);
    else nodes.push(node);
  });
  const all = (type: string) => byType.get(type) ?? [];
  const isClient = isComponent(path) || hasDirective(body) || all("ImportDeclaration").some(isForBrowser);
  return { path, body, scopes: new Scopes(body), comments, isClient, all };
}

function hasDirective(body: AstNode): boolean {
  return children(body, "body").some((node) => node.directive === "use client");
}

// Components of the server cannot use these: what imports them runs in the browser.
const HOOKS = new Set(["useState", "useEffect", "useReducer", "useRef", "useLayoutEffect"]);

function isForBrowser(node: AstNode): boolean {
  const from = literal(child(node, "source"));
  if (from === "react-dom/client") return true;
  if (from !== "react") return false;
  return children(node, "specifiers").some((one) => HOOKS.has(nameOf(child(one, "imported")) ?? ""));
}

/** The properties of an object that are written out, those of constants that are spread into it too. */
export interface Properties {
  readonly entries: ReadonlyMap<string, AstNode>;
  /** It may have others that cannot be seen from here. */
  readonly open: boolean;
}

/** The properties of an object literal, or of a constant that holds one. */
export function propertiesOf(file: CodeFile, node: AstNode | undefined, depth = 0): Properties | undefined {
  const object = file.scopes.valueOf(node);
  if (!isNode(object, "ObjectExpression") || depth > 8) return undefined;
  const entries = new Map<string, AstNode>();
  let open = false;
  for (const property of children(object, "properties")) {
    const value = child(property, "value");
    const name = property.computed === true ? undefined : nameOf(child(property, "key"));
    if (property.type === "SpreadElement") {
      const spread = propertiesOf(file, child(property, "argument"), depth + 1);
      open ||= spread?.open ?? true;
      for (const [key, one] of spread?.entries ?? []) entries.set(key, one);
    } else if (name !== undefined && value !== undefined) {
      entries.set(name, value);
    }
  }
  return { entries, open };
}
