import { type AstNode, chain, child, children, literal, nameOf, unwrap, walk } from "./ast.js";
import { functionsOf } from "./calls.js";
import { isFunction, type Scopes } from "./scope.js";

/** Stands for what a framework calls a handler with. No name in a file is written so. */
export const HANDLED = "a request";

/** Gives the parameters of handlers a request, or what is in one. */
export function bindHandlers(scopes: Scopes, body: AstNode, calls: readonly AstNode[]): void {
  for (const call of calls) {
    const path = isClientEvent(call) ? ["body"] : isRoute(call) ? [] : undefined;
    if (path === undefined) continue;
    for (const handler of children(call, "arguments").flatMap((arg) => functionsOf(scopes, arg))) {
      bindHandled(scopes, handler, children(handler, "params")[0], path);
    }
  }
  for (const handler of children(body, "body").flatMap(routeExports)) {
    bindHandled(scopes, handler, children(handler, "params")[0], []);
  }
  bindDecorated(scopes, body);
}

function bindHandled(
  scopes: Scopes,
  handler: AstNode,
  param: AstNode | undefined,
  path: readonly string[],
): void {
  if (param === undefined) return;
  const { start, end } = param;
  scopes.bind(handler, param, { node: { type: "Identifier", name: HANDLED, start, end }, path });
}

const VERBS = new Set(["get", "post", "put", "patch", "delete", "all", "use", "route", "on"]);

/** `app.post("/chat", handler)`. */
export function isRoute(call: AstNode): boolean {
  const { path } = chain(child(call, "callee"));
  const at = literal(children(call, "arguments")[0]);
  return VERBS.has(path.at(-1) ?? "") && at?.startsWith("/") === true;
}

const SOCKETS = /^(?:socket|ws|conn|connection|peer|req|request)$/i;
const NO_MESSAGES = new Set([
  "error",
  "close",
  "disconnect",
  "connect",
  "open",
  "connection",
  "ping",
  "pong",
]);

/** `socket.on("message", handler)`. */
function isClientEvent(call: AstNode): boolean {
  const { root, path } = chain(child(call, "callee"));
  const event = literal(children(call, "arguments")[0]);
  if (path.at(-1) !== "on" || event === undefined || NO_MESSAGES.has(event)) return false;
  return SOCKETS.test(path.at(-2) ?? nameOf(root) ?? "");
}

const ROUTE_EXPORTS = new Set(["GET", "POST", "PUT", "PATCH", "DELETE", "ALL", "load", "loader", "action"]);

/** `export async function POST({ request, url })` of the frameworks whose files are routes. */
function routeExports(node: AstNode): AstNode[] {
  const declaration = node.type === "ExportNamedDeclaration" ? child(node, "declaration") : undefined;
  const isNamed = (one: AstNode) => ROUTE_EXPORTS.has(nameOf(child(one, "id")) ?? "");
  if (isFunction(declaration)) return isNamed(declaration) ? [declaration] : [];
  return children(declaration, "declarations")
    .filter(isNamed)
    .map((one) => unwrap(child(one, "init")))
    .filter(isFunction);
}

const DECORATORS = new Set(["Body", "Query", "Param", "Headers", "MessageBody"]);

/** `chat(@Body() dto: ChatDto)`. */
function bindDecorated(scopes: Scopes, body: AstNode): void {
  const isOfRequest = (param: AstNode) =>
    children(param, "decorators").some((one) =>
      DECORATORS.has(nameOf(child(child(one, "expression"), "callee")) ?? ""),
    );
  walk(body, (node) => {
    if (!isFunction(node)) return;
    for (const param of children(node, "params").filter(isOfRequest)) {
      bindHandled(scopes, node, param, ["body"]);
    }
  });
}
