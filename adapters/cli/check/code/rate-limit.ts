import type { Spot } from "../finding.js";
import { child, children, isNode } from "./ast.js";
import { isClaudeModule } from "./browser.js";
import { type CodeRule, propertiesOf } from "./code-file.js";

const MAKERS = new Set(["claudeGuard", "chatRoute", "createGuard"]);

/** `rateLimit: false` in the options of a guard. */
export const noRateLimit: CodeRule = (file) =>
  file.all("CallExpression").flatMap((call): Spot[] => {
    const imported = file.scopes.importOf(child(call, "callee"));
    if (imported === undefined || !isClaudeModule(imported.from) || !MAKERS.has(imported.name)) return [];
    const options = propertiesOf(file, children(call, "arguments")[0]);
    const value = options?.entries.get("rateLimit");
    if (value === undefined || !isNode(value, "Literal") || value.value !== false) return [];
    return [{ rule: "no-rate-limit", at: value.start, message: `${imported.name} runs without a limit.` }];
  });
