import type { Spot } from "../finding.js";
import { type AstNode, child } from "./ast.js";
import type { CodeFile, CodeRule } from "./code-file.js";
import { requestsWith, sdkCalls } from "./model-request.js";
import { requestData } from "./request-data.js";

/** A call of the SDK without `max_tokens`. */
export const maxTokensMissing: CodeRule = (file) =>
  sdkCalls(file)
    .filter(({ params }) => !params.open && !params.entries.has("max_tokens"))
    .map(
      ({ call }): Spot => ({ rule: "max-tokens-missing", at: call.start, message: "No max_tokens is set." }),
    );

/** A bound that is none: a very large number, or the client's own. */
export const maxTokensHuge: CodeRule = (file, { maxTokens }) =>
  requestsWith(file, "max_tokens", "maxTokens").flatMap(({ entries }): Spot[] => {
    const value = entries.get("max_tokens") ?? entries.get("maxTokens");
    if (value === undefined) return [];
    const spot = (message: string): Spot[] => [{ rule: "max-tokens-huge", at: value.start, message }];
    const tokens = numberOf(file, value);
    if (tokens !== undefined && tokens > maxTokens) {
      return spot(`${tokens.toLocaleString("en")} is more than ${maxTokens.toLocaleString("en")}.`);
    }
    return requestData(file, value) === undefined ? [] : spot("The client chooses max_tokens.");
  });

const OPERATORS: Readonly<Record<string, (a: number, b: number) => number>> = {
  "*": (a, b) => a * b,
  "+": (a, b) => a + b,
  "**": (a, b) => a ** b,
};

function numberOf(file: CodeFile, node: AstNode | undefined): number | undefined {
  const value = file.scopes.valueOf(node);
  if (value?.type === "Literal") return typeof value.value === "number" ? value.value : undefined;
  if (value?.type !== "BinaryExpression") return undefined;
  const left = numberOf(file, child(value, "left"));
  const right = numberOf(file, child(value, "right"));
  if (left === undefined || right === undefined) return undefined;
  return OPERATORS[String(value.operator)]?.(left, right);
}
