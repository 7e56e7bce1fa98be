import type { Spot } from "../finding.js";
import { type AstNode, chain, child, children, literal, memberName, nameOf } from "./ast.js";
import type { CodeFile, CodeRule } from "./code-file.js";

const PREFIX = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY)_/;
const SECRET = /KEY|TOKEN|SECRET/;

/** Whether bundlers would publish a variable of this name, and it is one for a key of Claude. */
export function isPublicKeyName(name: string): boolean {
  return PREFIX.test(name) && SECRET.test(name) && (name.includes("ANTHROPIC") || name.includes("CLAUDE"));
}

/** `process.env.NEXT_PUBLIC_ANTHROPIC_API_KEY` and the like, however the variable is read or declared. */
export const browserEnvKey: CodeRule = (file) => {
  const named = [
    ...file.all("MemberExpression").map((node) => ({ node, name: memberName(node) })),
    ...file.all("Property").map((node) => ({ node, name: nameOf(child(node, "key")) })),
    ...file.all("ImportSpecifier").map((node) => ({ node, name: nameOf(child(node, "imported")) })),
  ];
  const read = named.filter(({ name }) => name !== undefined && isPublicKeyName(name));
  const places = [...read, ...published(file)];
  return places.map(
    ({ node, name }): Spot => ({
      rule: "browser-env-key",
      at: node.start,
      message: `${name} ends up in the browser.`,
    }),
  );
};

const BUNDLER =
  /(?:^|\/)(?:vite|next|nuxt|webpack|rollup|rspack|rsbuild|esbuild|astro|vue|craco)\.config\.[cm]?[jt]s$/;
const OWNER = /anthropic|claude/i;
const KEY = /key|token|secret/i;
/** Where settings of bundlers put what they write into code for the browser. */
const PUBLISHES = new Set(["define", "env", "public", "DefinePlugin", "EnvironmentPlugin"]);

/** Keys that the settings of a bundler publish under names of their own. */
function published(file: CodeFile): { node: AstNode; name: string }[] {
  if (!BUNDLER.test(file.path)) return [];
  return file.all("Property").flatMap((node) => {
    const name = nameOf(child(node, "key")) ?? "";
    return OWNER.test(name) && KEY.test(name) && !isPublicKeyName(name) && isPublished(file, node)
      ? [{ node, name }]
      : [];
  });
}

function isPublished(file: CodeFile, node: AstNode): boolean {
  for (let outer = file.scopes.parent(node); outer !== undefined; outer = file.scopes.parent(outer)) {
    const name =
      outer.type === "Property" ? nameOf(child(outer, "key")) : chain(child(outer, "callee")).path.at(-1);
    if (PUBLISHES.has(name ?? "")) return true;
  }
  return false;
}

/** `dangerouslyAllowBrowser` with what may be true where the code runs for users. */
export const browserAllowed: CodeRule = (file) => {
  const given = [
    ...file
      .all("Property")
      .filter((node) => file.scopes.parent(node)?.type !== "ObjectPattern")
      .map((node) => ({ node, name: nameOf(child(node, "key")), value: child(node, "value") })),
    ...file.all("AssignmentExpression").map((node) => ({
      node,
      name: chain(child(node, "left")).path.at(-1),
      value: child(node, "right"),
    })),
  ];
  return given
    .filter(({ name, value }) => name === "dangerouslyAllowBrowser" && !isOff(file, value))
    .map(
      ({ node }): Spot => ({
        rule: "browser-allowed",
        at: node.start,
        message: "The client may run in a browser.",
      }),
    );
};

/** `false`, or true in tests only: `process.env.NODE_ENV === "test"`. */
function isOff(file: CodeFile, node: AstNode | undefined): boolean {
  const value = file.scopes.valueOf(node);
  if (value?.type === "Literal") return value.value === false;
  return (
    value?.type === "BinaryExpression" &&
    value.operator === "===" &&
    literal(child(value, "right")) === "test"
  );
}

/** Whether a module is the SDK, one of its platforms, or claude-guard. */
export function isClaudeModule(from: string): boolean {
  return from.startsWith("@anthropic-ai/") || from === "claude-guard" || from.startsWith("claude-guard/");
}

const LOADS = [
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
] as const;

/** The SDK as a value in code for the browser. */
export const browserSdk: CodeRule = (file) =>
  file.isClient
    ? LOADS.flatMap((type) => file.all(type))
        .filter((node) => !isAllTypes(node))
        .flatMap((node): Spot[] => {
          const from = literal(child(node, "source")) ?? "";
          const message = `Code for the browser imports ${from}.`;
          return isClaudeModule(from) ? [{ rule: "browser-sdk", at: node.start, message }] : [];
        })
    : [];

function isAllTypes(node: AstNode): boolean {
  const specifiers = children(node, "specifiers");
  if (node.importKind === "type" || node.exportKind === "type") return true;
  return (
    specifiers.length > 0 && specifiers.every((one) => one.importKind === "type" || one.exportKind === "type")
  );
}
