import { posix } from "node:path";
import type { Spot } from "../finding.js";
import { type AstNode, chain, child, children, isNode, nameOf, unwrap } from "./ast.js";
import { type CodeFile, propertiesOf } from "./code-file.js";
import { sdkCalls } from "./model-request.js";

/** What one file says about clients of the SDK that know no guard; put together once all files are read. */
export interface RawClients {
  readonly path: string;
  /** The names under which it exports such clients. */
  readonly exported: readonly string[];
  /** Calls on such clients of its own. */
  readonly own: readonly Spot[];
  /** Calls on clients that it imports from another file. */
  readonly imported: readonly { readonly from: string; readonly name: string; readonly spot: Spot }[];
}

/** Looks for `new Anthropic()` without a middleware, and for what is called on it. */
export function rawClients(file: CodeFile): RawClients {
  const own: Spot[] = [];
  const imported: { from: string; name: string; spot: Spot }[] = [];
  for (const { call, client } of sdkCalls(file)) {
    const spot: Spot = { rule: "raw-sdk", at: call.start, message: "This client has no guard." };
    const source = file.scopes.importOf(client);
    if (client !== undefined && isRaw(file, client)) own.push(spot);
    else if (source?.from.startsWith(".")) imported.push({ ...source, spot });
  }
  return { path: file.path, exported: exportedClients(file), own, imported };
}

/** The calls past the guard, by file. */
export function callsPastGuard(files: readonly RawClients[]): Map<string, Spot[]> {
  const exported = new Map(files.map((file) => [withoutEnding(file.path), new Set(file.exported)]));
  const isRawImport = (path: string, from: string, name: string) => {
    const target = withoutEnding(posix.join(posix.dirname(path), from));
    return (exported.get(target) ?? exported.get(`${target}/index`))?.has(name) === true;
  };
  return new Map(
    files.map(({ path, own, imported }) => {
      const others = imported.filter(({ from, name }) => isRawImport(path, from, name));
      return [path, [...own, ...others.map(({ spot }) => spot)]];
    }),
  );
}

function withoutEnding(path: string): string {
  return path.replace(/\.[cm]?[jt]sx?$/, "");
}

function isRaw(file: CodeFile, node: AstNode, depth = 0): boolean {
  const inner = unwrap(node);
  if (depth > 8) return false;
  if (isNode(inner, "NewExpression")) return isUnguarded(file, inner);
  if (isNode(inner, "Identifier")) {
    const values = file.scopes.resolve(inner)?.values ?? [];
    return values.some((value) => value.path.length === 0 && isRaw(file, value.node, depth + 1));
  }
  if (!isNode(inner, "MemberExpression")) return false;
  const { root, path } = chain(inner);
  return (
    isNode(root, "ThisExpression") &&
    path.length === 1 &&
    fields(file, path[0]).some((one) => isRaw(file, one, depth + 1))
  );
}

function isUnguarded(file: CodeFile, made: AstNode): boolean {
  const from = file.scopes.importOf(child(made, "callee"))?.from;
  if (from?.startsWith("@anthropic-ai/") !== true) return false;
  const options = propertiesOf(file, children(made, "arguments")[0]);
  return options === undefined || !(options.entries.has("middleware") || options.open);
}

/** What `this.name` is given in a file. */
function fields(file: CodeFile, name: string | undefined): AstNode[] {
  const declared = file
    .all("PropertyDefinition")
    .filter((node) => nameOf(child(node, "key")) === name)
    .map((node) => child(node, "value"));
  const assigned = file
    .all("AssignmentExpression")
    .filter((node) => {
      const { root, path } = chain(child(node, "left"));
      return isNode(root, "ThisExpression") && path.length === 1 && path[0] === name;
    })
    .map((node) => child(node, "right"));
  return [...declared, ...assigned].filter((node) => node !== undefined);
}

function exportedClients(file: CodeFile): string[] {
  const declared = file
    .all("ExportNamedDeclaration")
    .flatMap((node) => children(child(node, "declaration"), "declarations"))
    .filter((node) => {
      const init = child(node, "init");
      return init !== undefined && isRaw(file, init);
    })
    .map((node) => nameOf(child(node, "id")) ?? "");
  const listed = file
    .all("ExportSpecifier")
    .filter((node) => {
      const local = child(node, "local");
      return local !== undefined && isRaw(file, local);
    })
    .map((node) => nameOf(child(node, "exported")) ?? "");
  const isDefault = file.all("ExportDefaultDeclaration").some((node) => {
    const value = child(node, "declaration");
    return value !== undefined && isRaw(file, value);
  });
  return [...declared, ...listed, ...(isDefault ? ["default"] : [])];
}
