import type { Spot } from "../finding.js";
import { type AstNode, child, children } from "./ast.js";
import { isClaudeModule } from "./browser.js";
import { functionsOf } from "./calls.js";
import { type CodeFile, type CodeRule, propertiesOf } from "./code-file.js";
import { isRoute } from "./handlers.js";
import { importOf } from "./imports.js";
import { modelCalls } from "./model-request.js";
import { isRaw } from "./raw-clients.js";

const MAKERS = new Set(["claudeGuard", "chatRoute", "createGuard"]);

/** `rateLimit: false` in the options of a guard, or a route that asks Claude in a project that limits nothing. */
export const noRateLimit: CodeRule = (file, { hasLimits }) => [
  ...file.all("CallExpression").flatMap((call) => turnedOff(file, call)),
  ...(hasLimits ? [] : unlimitedRoutes(file)),
];

function turnedOff(file: CodeFile, call: AstNode): Spot[] {
  const imported = importOf(file.scopes, child(call, "callee"));
  if (imported === undefined || !isClaudeModule(imported.from) || !MAKERS.has(imported.name)) return [];
  const options = propertiesOf(file, children(call, "arguments")[0]);
  const value = options?.entries.get("rateLimit");
  if (value === undefined || !canBeFalse(file, value)) return [];
  return [{ rule: "no-rate-limit", at: value.start, message: `${imported.name} runs without a limit.` }];
}

function canBeFalse(file: CodeFile, node: AstNode | undefined): boolean {
  const value = file.scopes.valueOf(node);
  switch (value?.type) {
    case "ConditionalExpression":
      return canBeFalse(file, child(value, "consequent")) || canBeFalse(file, child(value, "alternate"));
    case "LogicalExpression":
      return canBeFalse(file, child(value, "right"));
    case "UnaryExpression":
      return value.operator === "!" && child(value, "argument")?.value === 1;
    default:
      return value?.type === "Literal" && value.value === false;
  }
}

/** Calls of Claude in handlers that are registered in the same file. */
function unlimitedRoutes(file: CodeFile): Spot[] {
  const handlers = file
    .all("CallExpression")
    .filter(isRoute)
    .flatMap((route) => children(route, "arguments").flatMap((arg) => functionsOf(file.scopes, arg)));
  return modelCalls(file).flatMap(({ call, client }): Spot[] => {
    const isIn = handlers.some(({ start, end }) => start <= call.start && call.end <= end);
    if (!isIn || !isRaw(file, client)) return [];
    const message = "Clients can ask Claude here as often as they like.";
    return [{ rule: "no-rate-limit", at: call.start, message }];
  });
}
