import type { Comment } from "acorn";
import type { Spot } from "../finding.js";
import { type AstNode, child, children, isNode, literal, nameOf, unwrap, walk } from "./ast.js";
import { bindCalls } from "./calls.js";
import { bindHandlers } from "./handlers.js";
import { lookedUpIn } from "./look-ups.js";
import { isComponent, parse } from "./parse.js";
import { Scopes } from "./scope.js";

/** What rules must know of the whole project. */
export interface Project {
  /** It depends on the SDK or on claude-guard. */
  readonly usesClaude: boolean;
  readonly usesGuard: boolean;
  /** Something in it limits how often clients may ask: claude-guard, another limiter, or code of its own. */
  readonly hasLimits: boolean;
  /** The day on which a model is retired, by model. */
  readonly retired: ReadonlyMap<string, Date>;
  readonly today: Date;
  /** The most `max_tokens` that is not called very large. */
  readonly maxTokens: number;
}

/** One file of code, made ready for the rules. */
export interface CodeFile {
  readonly path: string;
  readonly text: string;
  readonly body: AstNode;
  readonly scopes: Scopes;
  readonly comments: readonly Comment[];
  /** It is code for the browser. */
  readonly isClient: boolean;
  /** It is a program for a terminal, which may print what it asks. */
  readonly isScript: boolean;
  /** What is looked up in a list or a table somewhere. */
  readonly lookedUp: readonly AstNode[];
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
  const isClient = isForBrowser(path, body, all);
  const scopes = new Scopes(body);
  bindCalls(scopes, all("CallExpression"));
  bindHandlers(scopes, body, all("CallExpression"));
  return {
    path,
    text,
    body,
    scopes,
    comments,
    isClient,
    isScript: SCRIPT.test(text),
    lookedUp: lookedUpIn(all),
    all,
  };
}

const SCRIPT =
  /^#!|\bprocess\.argv\b|\breadline\b|\bparseArgs\b|["'](?:commander|yargs|inquirer|@clack\/prompts)["']/;

function hasDirective(body: AstNode): boolean {
  return children(body, "body").some((node) => node.directive === "use client");
}

// Components of the server cannot use these: what imports them runs in the browser.
const HOOKS = new Set(["useState", "useEffect", "useReducer", "useRef", "useLayoutEffect"]);
/** Files of SvelteKit that run on the server first, and then in the browser. */
const UNIVERSAL = /(?:^|\/)\+(?:page|layout)\.[jt]s$/;

function isForBrowser(path: string, body: AstNode, all: CodeFile["all"]): boolean {
  if (isComponent(path) || UNIVERSAL.test(path) || hasDirective(body)) return true;
  const isReact = (node: AstNode) => literal(child(node, "source")) === "react";
  const used = [
    ...all("ImportDeclaration")
      .filter(isReact)
      .flatMap((node) => children(node, "specifiers")),
    ...all("MemberExpression").filter((node) => nameOf(child(node, "object")) === "React"),
  ].map((node) => nameOf(child(node, "imported") ?? child(node, "property")) ?? "");
  return (
    used.some((name) => HOOKS.has(name)) ||
    all("ImportDeclaration").some((node) => literal(child(node, "source")) === "react-dom/client")
  );
}

/** The properties of an object that are written out, those of constants that are spread into it too. */
export interface Properties {
  readonly entries: ReadonlyMap<string, AstNode>;
  /** What is spread into it and cannot be seen from here, with the names that are set after it. */
  readonly unseen: readonly { readonly node: AstNode; readonly after: ReadonlySet<string> }[];
}

/** The properties of an object literal, or of a constant that holds one and may be given more later. */
export function propertiesOf(file: CodeFile, node: AstNode | undefined, depth = 0): Properties | undefined {
  const object = file.scopes.valueOf(node);
  if (!isNode(object, "ObjectExpression") || depth > 8) return undefined;
  const entries = new Map<string, AstNode>();
  const unseen: { node: AstNode; after: Set<string> }[] = [];
  const set = (name: string, value: AstNode) => {
    entries.set(name, value);
    for (const { after } of unseen) after.add(name);
  };
  const spread = (argument: AstNode) => {
    const inner = propertiesOf(file, argument, depth + 1);
    for (const [name, value] of inner?.entries ?? []) set(name, value);
    if (inner === undefined) unseen.push({ node: argument, after: new Set() });
    else unseen.push(...inner.unseen.map(({ node, after }) => ({ node, after: new Set(after) })));
  };
  for (const property of children(object, "properties")) {
    const value = child(property, "value");
    const argument = child(property, "argument");
    const name = property.computed === true ? undefined : nameOf(child(property, "key"));
    if (argument !== undefined) spread(argument);
    else if (name !== undefined && value !== undefined) set(name, value);
  }
  const name = unwrap(node);
  const later = isNode(name, "Identifier") ? file.scopes.resolve(name)?.fields : undefined;
  for (const [field, values] of later ?? []) {
    for (const value of values) field === "*" ? spread(value) : set(field, value);
  }
  return { entries, unseen };
}
