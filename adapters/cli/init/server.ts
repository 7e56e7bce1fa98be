import { type AstNode, child, children, isNode, nameOf } from "../check/code/ast.js";
import { type CodeFile, readCode } from "../check/code/code-file.js";
import { importOf } from "../check/code/imports.js";
import { type Edit, insertLines } from "./edit.js";

/** The frameworks that there is a middleware for. */
export type Framework = "express" | "koa";

/** What to do about the server: a change, nothing, or what to tell a person to do. */
export type ServerPlan = { readonly edit: Edit } | { readonly advice: string } | undefined;

/** Where servers begin, relative to the project. */
export const ENTRIES: readonly string[] = ["src/", ""].flatMap((folder) =>
  ["server", "app", "index", "main"].flatMap((name) =>
    ["ts", "mts", "js", "mjs", "cjs"].map((ending) => `${folder}${name}.${ending}`),
  ),
);

/** The framework that a project depends on; `undefined` if that is none, or both. */
export function frameworkOf(packageJson: string | undefined): Framework | undefined {
  const { dependencies = {} } = parseJson(packageJson ?? "{}");
  const [only, other] = (["express", "koa"] as const).filter((name) => name in dependencies);
  return other === undefined ? only : undefined;
}

function parseJson(text: string): { dependencies?: object } {
  try {
    return (JSON.parse(text) ?? {}) as { dependencies?: object };
  } catch {
    return {};
  }
}

/** Plans the lines for the one file among `entries` that makes an app; where that is not sure, says what to add. */
export function planServer(
  framework: Framework | undefined,
  entries: ReadonlyMap<string, string>,
): ServerPlan {
  if (framework === undefined) return { advice: advise("express or koa") };
  const files = [...entries].flatMap(([path, text]) => {
    const code = tryRead(path, text);
    return code === undefined ? [] : [{ path, text, code, apps: appsOf(code, framework) }];
  });
  if (files.some(({ code }) => isGuarded(code))) return undefined;
  const [file, other] = files.filter(({ apps }) => apps.length > 0);
  const [app, second] = file?.apps ?? [];
  if (file === undefined || app === undefined || other !== undefined || second !== undefined) {
    return { advice: advise(framework) };
  }
  return {
    edit: { path: file.path, before: file.text, after: withGuard(file.text, file.code, app, framework) },
  };
}

function advise(framework: string): string {
  return [
    "Add this to your server, after the app is made and before its routes:",
    "",
    `  import { claudeGuard } from "claude-guard/${framework === "koa" ? "koa" : "express"}";${framework.includes("or") ? "  // or claude-guard/koa" : ""}`,
    "  app.use(claudeGuard());",
    "",
  ].join("\n");
}

function tryRead(path: string, text: string): CodeFile | undefined {
  try {
    return readCode(path, text);
  } catch {
    return undefined;
  }
}

function isGuarded(code: CodeFile): boolean {
  const calls = [...code.all("ImportDeclaration"), ...code.all("CallExpression")];
  return calls.some((node) => {
    const source = nameOf(child(node, "source") ?? children(node, "arguments")[0]);
    return source?.startsWith("claude-guard") === true;
  });
}

/** The declarations at the top of a file that make an app: `const app = express()`, `const app = new Koa()`. */
function appsOf(code: CodeFile, framework: Framework): AstNode[] {
  const made = framework === "express" ? "CallExpression" : "NewExpression";
  return children(code.body, "body").filter((node) =>
    children(child(node, "declaration") ?? node, "declarations").some((one) => {
      const init = child(one, "init");
      return isNode(init, made) && importOf(code.scopes, child(init, "callee"))?.from === framework;
    }),
  );
}

function withGuard(text: string, code: CodeFile, app: AstNode, framework: Framework): string {
  const lineAfter = (node: AstNode) => text.slice(0, node.end).split("\n").length;
  const body = children(code.body, "body");
  const imports = body.filter(({ type }) => type === "ImportDeclaration");
  const last = imports.at(-1);
  const from = `claude-guard/${framework}`;
  const declaration = children(child(app, "declaration") ?? app, "declarations")[0];
  const use = `${nameOf(child(declaration, "id")) ?? "app"}.use(claudeGuard());`;
  const bring = last
    ? { at: lineAfter(last), text: `import { claudeGuard } from "${from}";` }
    : { at: lineAfter(app) - 1, text: `const { claudeGuard } = require("${from}");` };
  const ending = text.includes("\r\n") ? "\r" : "";
  const note = "// Checks what goes to Claude and what comes back. In a handler, call Claude by";
  const client = framework === "express" ? "req.claude" : "ctx.claude";
  return insertLines(text, [
    { ...bring, text: bring.text + ending },
    { at: lineAfter(app), text: `${note} ${client}.\n${use}`.replaceAll("\n", `${ending}\n`) + ending },
  ]);
}
