import type { Spot } from "../finding.js";
import { child, children, isNode, literal, memberName, nameOf } from "./ast.js";
import type { CodeFile, CodeRule } from "./code-file.js";

const PREFIX = /^(?:NEXT_PUBLIC|VITE|REACT_APP|PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY)_/;
const SECRET = /KEY|TOKEN|SECRET/;

/** Whether bundlers would publish a variable of this name, and it is one for a key of Claude. */
export function isPublicKeyName(name: string): boolean {
  return PREFIX.test(name) && SECRET.test(name) && (name.includes("ANTHROPIC") || name.includes("CLAUDE"));
}

/** `process.env.NEXT_PUBLIC_ANTHROPIC_API_KEY` and the like, however the variable is read. */
export const browserEnvKey: CodeRule = (file) => {
  const members = file.all("MemberExpression").map((node) => ({ node, name: memberName(node) }));
  const patterns = file
    .all("ObjectPattern")
    .flatMap((node) => children(node, "properties"))
    .map((node) => ({ node, name: nameOf(child(node, "key")) }));
  const imports = file
    .all("ImportSpecifier")
    .map((node) => ({ node, name: nameOf(child(node, "imported")) }));
  return [...members, ...patterns, ...imports].flatMap(({ node, name }): Spot[] =>
    name === undefined || !isPublicKeyName(name)
      ? []
      : [{ rule: "browser-env-key", at: node.start, message: `${name} ends up in the browser.` }],
  );
};

/** `dangerouslyAllowBrowser` with anything but `false`. */
export const browserAllowed: CodeRule = (file) =>
  file
    .all("Property")
    .filter((node) => nameOf(child(node, "key")) === "dangerouslyAllowBrowser")
    .filter((node) => {
      const value = child(node, "value");
      return !(isNode(value, "Literal") && value.value === false) && !isPattern(file, node.start);
    })
    .map(
      (node): Spot => ({
        rule: "browser-allowed",
        at: node.start,
        message: "The client may run in a browser.",
      }),
    );

function isPattern(file: CodeFile, at: number): boolean {
  return file.all("ObjectPattern").some(({ start, end }) => start <= at && at < end);
}

/** Whether a module is the SDK, one of its platforms, or claude-guard. */
export function isClaudeModule(from: string): boolean {
  return from.startsWith("@anthropic-ai/") || from === "claude-guard" || from.startsWith("claude-guard/");
}

/** The SDK as a value in code for the browser. */
export const browserSdk: CodeRule = (file) =>
  file.isClient
    ? file
        .all("ImportDeclaration")
        .filter((node) => node.importKind !== "type" && !isAllTypes(children(node, "specifiers")))
        .flatMap((node): Spot[] => {
          const from = literal(child(node, "source")) ?? "";
          const message = `Code for the browser imports ${from}.`;
          return isClaudeModule(from) ? [{ rule: "browser-sdk", at: node.start, message }] : [];
        })
    : [];

function isAllTypes(specifiers: readonly { readonly [field: string]: unknown }[]): boolean {
  return specifiers.length > 0 && specifiers.every((one) => one.importKind === "type");
}
