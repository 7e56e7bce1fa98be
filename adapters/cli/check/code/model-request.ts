import { type AstNode, chain, child, children, isNode, unwrap } from "./ast.js";
import { type CodeFile, type Properties, propertiesOf } from "./code-file.js";

const METHODS = new Set(["create", "stream", "parse", "toolRunner"]);

/** A call of the Messages API through the SDK: `client.messages.create({ … })`. */
export interface SdkCall {
  readonly call: AstNode;
  /** What `.messages` or `.beta.messages` is read from. */
  readonly client: AstNode | undefined;
  readonly params: Properties;
}

/** The calls whose request is written out, and is one: others have a `messages.create` too. */
export function sdkCalls(file: CodeFile): SdkCall[] {
  return file.all("CallExpression").flatMap((call) => {
    const { path } = chain(child(call, "callee"));
    if (path.at(-2) !== "messages" || !METHODS.has(path.at(-1) ?? "")) return [];
    const params = propertiesOf(file, children(call, "arguments")[0]);
    if (params === undefined || !(params.entries.has("model") || params.entries.has("messages"))) return [];
    return [{ call, client: clientOf(call), params }];
  });
}

function clientOf(call: AstNode): AstNode | undefined {
  const method = unwrap(child(call, "callee"));
  const messages = unwrap(child(method, "object"));
  const client = unwrap(child(messages, "object"));
  const isBeta = isNode(client, "MemberExpression") && chain(client).path.at(-1) === "beta";
  return isBeta ? unwrap(child(client, "object")) : client;
}

const MARKS = ["messages", "model", "max_tokens", "maxTokens", "prompt"];

/** Objects that hold `field` beside what makes them a request to a model, or options of one. */
export function requestsWith(file: CodeFile, ...fields: readonly string[]): Properties[] {
  return file.all("ObjectExpression").flatMap((node) => {
    const properties = propertiesOf(file, node);
    const has = (name: string) => properties?.entries.has(name) === true;
    if (properties === undefined || !fields.some(has)) return [];
    return MARKS.some((name) => has(name) && !fields.includes(name)) ? [properties] : [];
  });
}
