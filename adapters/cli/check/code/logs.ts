import type { Spot } from "../finding.js";
import { type AstNode, chain, child, children, isNode, nameOf, unwrap } from "./ast.js";
import type { CodeFile, CodeRule } from "./code-file.js";
import { requestsWith } from "./model-request.js";
import { requestPath } from "./request-data.js";

const LOGGERS = new Set(["console", "log", "logger"]);
const METHODS = new Set(["log", "info", "debug", "warn", "error", "trace", "fatal", "dir"]);
const PROMPTS = new Set(["message", "messages", "prompt", "input", "question", "content"]);
const PASSING = new Set(["String", "JSON.stringify", "inspect", "util.inspect"]);

/** A log that gets the body of a request, its chat text, or the messages that go to the model. */
export const promptInLogs: CodeRule = (file, project) => {
  if (!project.usesClaude || file.isClient) return [];
  const sent = new Set(
    requestsWith(file, "messages").flatMap(({ entries }) => bindingOf(file, entries.get("messages")) ?? []),
  );
  return file
    .all("CallExpression")
    .filter(isLog)
    .flatMap((call): Spot[] => {
      const prompt = find(file, children(call, "arguments"), sent);
      if (prompt === undefined) return [];
      return [{ rule: "prompt-in-logs", at: prompt.start, message: "What users write goes to the log." }];
    });
};

function isLog(call: AstNode): boolean {
  const { root, path } = chain(child(call, "callee"));
  const names = [nameOf(root) ?? "", ...path];
  return METHODS.has(names.at(-1) ?? "") && LOGGERS.has(names.at(-2) ?? "");
}

function bindingOf(file: CodeFile, node: AstNode | undefined): object | undefined {
  const inner = unwrap(node);
  return isNode(inner, "Identifier") ? file.scopes.resolve(inner) : undefined;
}

function find(
  file: CodeFile,
  nodes: readonly (AstNode | undefined)[],
  sent: ReadonlySet<object>,
): AstNode | undefined {
  for (const node of nodes) {
    const inner = unwrap(node);
    if (inner === undefined) continue;
    if (isPrompt(file, inner, sent)) return inner;
    const found = find(file, parts(inner), sent);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isPrompt(file: CodeFile, node: AstNode, sent: ReadonlySet<object>): boolean {
  if (!isNode(node, "Identifier", "MemberExpression", "CallExpression")) return false;
  const binding = bindingOf(file, node);
  if (binding !== undefined && sent.has(binding)) return true;
  const path = requestPath(file, node);
  if (path === undefined) return false;
  const [source, field] = path;
  // Its length says nothing of it.
  if ((source !== "body" && source !== "json") || path.at(-1) === "length") return false;
  return field === undefined || PROMPTS.has(field);
}

/** What of an expression reaches the log. */
function parts(node: AstNode): (AstNode | undefined)[] {
  switch (node.type) {
    case "TemplateLiteral":
      return children(node, "expressions");
    case "BinaryExpression":
      return node.operator === "+" ? [child(node, "left"), child(node, "right")] : [];
    case "LogicalExpression":
      return [child(node, "left"), child(node, "right")];
    case "ConditionalExpression":
      return [child(node, "consequent"), child(node, "alternate")];
    case "ObjectExpression":
      return children(node, "properties").map((one) => child(one, "value") ?? child(one, "argument"));
    case "ArrayExpression":
      return children(node, "elements");
    case "SpreadElement":
      return [child(node, "argument")];
    case "CallExpression": {
      const { root, path } = chain(child(node, "callee"));
      return PASSING.has([nameOf(root), ...path].join(".")) ? children(node, "arguments") : [];
    }
    default:
      return [];
  }
}
