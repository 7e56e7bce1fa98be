import { type AstNode, chain, child, isNode, nameOf, unwrap } from "./ast.js";
import type { CodeFile } from "./code-file.js";
import { importOf } from "./imports.js";

const METHODS = new Set([
  ...[
    "log",
    "info",
    "debug",
    "warn",
    "error",
    "trace",
    "fatal",
    "dir",
    "table",
    "verbose",
    "silly",
    "notice",
  ],
  ...["http", "success", "write"],
]);
/** `logger`, `log`, `requestLogger`, `audit_log`; not `catalog` and not `dialog`. */
const LOGGER =
  /^(?:console|log|logger|logging|winston|pino|bunyan|consola|Logger)$|[a-z](?:Log|Logger)$|_log(?:ger)?$/;
const LIBRARIES = new Set([
  "pino",
  "winston",
  "bunyan",
  "loglevel",
  "consola",
  "signale",
  "tslog",
  "roarr",
  "debug",
]);

/** Whether a call writes to a log: that of the console, a library, a framework, or what is named as one. */
export function isLog(file: CodeFile, call: AstNode): boolean {
  const callee = unwrap(child(call, "callee"));
  const { root, path } = chain(callee);
  const names = [nameOf(root) ?? "", ...path];
  if (names.join(".") === "process.stdout.write" || names.join(".") === "process.stderr.write") return true;
  // `debug("…", x)`, made by `createDebug("app")`.
  if (names.length === 1) return isMade(file, callee, "debug");
  if (!METHODS.has(names.at(-1) ?? "")) return false;
  return LOGGER.test(names.at(-2) ?? "") || isMade(file, root);
}

/** Whether a name holds what a library for logs has made. */
function isMade(file: CodeFile, node: AstNode | undefined, library?: string): boolean {
  if (!isNode(node, "Identifier")) return false;
  const value = file.scopes.valueOf(node);
  const maker = isNode(value, "CallExpression", "NewExpression")
    ? chain(child(value, "callee")).root
    : undefined;
  const from = (importOf(file.scopes, maker) ?? importOf(file.scopes, node))?.from ?? "";
  return library === undefined ? LIBRARIES.has(from) : from === library && maker !== undefined;
}
