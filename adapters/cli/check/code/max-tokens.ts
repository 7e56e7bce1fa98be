import type { Spot } from "../finding.js";
import { type AstNode, child, nameOf } from "./ast.js";
import { isCompared } from "./checked.js";
import type { CodeFile, CodeRule } from "./code-file.js";
import { requestData } from "./flow.js";
import { modelCalls, requestsWith } from "./model-request.js";
import { handedOn, numbersOf } from "./numbers.js";

/** A call of the SDK without `max_tokens`. */
export const maxTokensMissing: CodeRule = (file) =>
  modelCalls(file)
    .filter(({ params }) => {
      const value = params.entries.get("max_tokens");
      return value === undefined ? params.unseen.length === 0 : nameOf(value) === "undefined";
    })
    .map(
      ({ call }): Spot => ({ rule: "max-tokens-missing", at: call.start, message: "No max_tokens is set." }),
    );

/** A bound that is none: a very large number, or the client's own. */
export const maxTokensHuge: CodeRule = (file, { maxTokens }) => {
  const values = requestsWith(file, "max_tokens", "maxTokens").flatMap(
    ({ entries }) => entries.get("max_tokens") ?? entries.get("maxTokens") ?? [],
  );
  return [...new Set(values)].flatMap((value): Spot[] => {
    const spot = (message: string): Spot[] => [{ rule: "max-tokens-huge", at: value.start, message }];
    const tokens = Math.max(0, ...numbersOf(file, value));
    if (tokens > maxTokens)
      return spot(`${tokens.toLocaleString("en")} is more than ${maxTokens.toLocaleString("en")}.`);
    return isClients(file, value) ? spot("The client chooses max_tokens.") : [];
  });
};

/** Whether a client chooses the number, and nothing bounds it. */
function isClients(file: CodeFile, node: AstNode | undefined): boolean {
  const value = file.scopes.valueOf(node);
  if ([node, value].some((one) => one !== undefined && isCompared(file, one))) return false;
  switch (value?.type) {
    case "CallExpression":
      if (handedOn(value).length > 0) return handedOn(value).some((one) => isClients(file, one));
      return requestData(file, value) !== undefined;
    case "UnaryExpression":
      return isClients(file, child(value, "argument"));
    case "LogicalExpression":
      return isClients(file, child(value, "left")) || isClients(file, child(value, "right"));
    default:
      return requestData(file, value) !== undefined;
  }
}
