import type { Spot } from "../finding.js";
import { type AstNode, isNode, literal } from "./ast.js";
import { type CodeFile, type CodeRule, propertiesOf } from "./code-file.js";
import { requestData } from "./flow.js";
import { requestsWith, sdkCalls } from "./model-request.js";
import { requestPath } from "./request-data.js";

/** What a client sent, in the `system` of a request. */
export const userInputInSystem: CodeRule = (file) => {
  const places = [
    ...requestsWith(file, "system").map(({ entries }) => entries.get("system")),
    ...systemTurns(file),
  ].flatMap((node) => requestData(file, node)?.at ?? []);
  const found = [...new Set(places)].map((at) =>
    spot(at, "What a client sent becomes a part of the system prompt."),
  );
  const whole = clientRequests(file).map((at) =>
    spot(at, "A client can set every field of the request, `system` too."),
  );
  return [...found, ...whole];
};

function spot({ start }: AstNode, message: string): Spot {
  return { rule: "user-input-in-system", at: start, message };
}

/** The texts of `{ role: "system", content: … }`. */
function systemTurns(file: CodeFile): (AstNode | undefined)[] {
  return file.all("ObjectExpression").flatMap((node) => {
    // In a list, or put into one: other things have a role and content too.
    const list = file.scopes.parent(node);
    if (!isNode(list, "ArrayExpression", "CallExpression")) return [];
    const entries = propertiesOf(file, node)?.entries;
    return literal(entries?.get("role")) === "system" ? [entries?.get("content")] : [];
  });
}

/** Bodies that clients send, taken as requests to the model as they are. */
function clientRequests(file: CodeFile): AstNode[] {
  return sdkCalls(file).flatMap(({ argument, params }) => {
    const unseen = params?.unseen ?? [{ node: argument, after: new Set<string>() }];
    return unseen
      .filter(({ after }) => !after.has("system"))
      .map(({ node }) => node)
      .filter((node) => node !== undefined)
      .filter((node) => {
        const path = requestPath(file, node);
        return path?.length === 1 && (path[0] === "body" || path[0] === "json");
      });
  });
}
