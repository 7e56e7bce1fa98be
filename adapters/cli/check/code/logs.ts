import type { Spot } from "../finding.js";
import { type AstNode, child, children, isNode, nameOf, unwrap } from "./ast.js";
import type { CodeFile, CodeRule } from "./code-file.js";
import { requestData } from "./flow.js";
import { isLog } from "./loggers.js";
import { requestsWith } from "./model-request.js";
import { branchesOf, partsOf, passedOn } from "./parts.js";
import { requestPath } from "./request-data.js";

/** Fields of a body that hold what somebody wrote. */
const PROMPTS =
  /^(?:user|chat|last|new|raw)?_?(?:messages?|prompts?|questions?|inputs?|text|content|query|chat|conversation|history)$/i;

/** A log that gets the body of a request, its chat text, or the messages that go to the model. */
export const promptInLogs: CodeRule = (file, project) => {
  if (!project.usesClaude || file.isClient) return [];
  const sent = sentNames(file);
  return file
    .all("CallExpression")
    .filter((call) => isLog(file, call))
    .flatMap((call): Spot[] => {
      const prompt = find(file, children(call, "arguments"), sent);
      if (prompt === undefined) return [];
      return [{ rule: "prompt-in-logs", at: prompt.start, message: "What users write goes to the log." }];
    });
};

function bindingOf(file: CodeFile, node: AstNode | undefined): object | undefined {
  const inner = unwrap(node);
  return isNode(inner, "Identifier") ? file.scopes.resolve(inner) : undefined;
}

/** The variables that are sent to the model as `messages`, or as the text of one; a script may print what it asks. */
function sentNames(file: CodeFile): ReadonlySet<object> {
  const values = requestsWith(file, "messages").map(({ entries }) => entries.get("messages"));
  const contents = file.isScript
    ? []
    : values
        .flatMap((value) => children(file.scopes.valueOf(value), "elements"))
        .flatMap((turn) => children(turn, "properties"))
        .filter((property) => nameOf(child(property, "key")) === "content")
        .map((property) => child(property, "value"));
  return new Set([...values, ...contents].flatMap((node) => bindingOf(file, node) ?? []));
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
    const found = find(file, [...partsOf(inner), ...branchesOf(inner), ...passedOn(inner)], sent);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isPrompt(file: CodeFile, node: AstNode, sent: ReadonlySet<object>): boolean {
  if (!isNode(node, "Identifier", "MemberExpression", "CallExpression")) return false;
  const binding = bindingOf(file, node);
  if (binding !== undefined && sent.has(binding)) return true;
  const path = requestPath(file, node) ?? (binding && requestData(file, node)?.path);
  if (path === undefined) return false;
  const [source, field] = path;
  if (source !== "body" && source !== "json") return false;
  return field === undefined || PROMPTS.test(field);
}
