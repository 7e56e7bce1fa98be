import { type AstNode, chain, child, children, isNode, literal, nameOf, unwrap } from "./ast.js";
import { type CodeFile, type Properties, propertiesOf } from "./code-file.js";

const METHODS = new Set(["create", "stream", "parse", "toolRunner"]);

/** A call that looks like one of the Messages API through the SDK: `client.messages.create({ … })`. */
export interface SdkCall {
  readonly call: AstNode;
  /** What `.messages` or `.beta.messages` is read from. */
  readonly client: AstNode | undefined;
  readonly argument: AstNode | undefined;
  /** The request, where it is written out. */
  readonly params: Properties | undefined;
}

/** The calls of `messages`, whoever's they are: others have a `messages.create` too. */
export function sdkCalls(file: CodeFile): SdkCall[] {
  return file.all("CallExpression").flatMap((call) => {
    const { root, path } = chain(child(call, "callee"));
    const names = [nameOf(root), ...path];
    const isBatch = names.at(-2) === "batches" && names.at(-1) === "create";
    const from = isBatch ? names.at(-3) : names.at(-2);
    if (from !== "messages" || !METHODS.has(names.at(-1) ?? "")) return [];
    const [argument] = children(call, "arguments");
    return [{ call, client: clientOf(file, call), argument, params: propertiesOf(file, argument) }];
  });
}

/** The calls whose request is written out, and is one for a model. */
export function modelCalls(file: CodeFile): (SdkCall & { readonly params: Properties })[] {
  return sdkCalls(file).flatMap(({ params, ...call }) => {
    const isRequest =
      params?.entries.has("messages") || literal(params?.entries.get("model"))?.startsWith("claude");
    return params !== undefined && isRequest ? [{ ...call, params }] : [];
  });
}

function clientOf(file: CodeFile, call: AstNode): AstNode | undefined {
  let node = unwrap(child(unwrap(child(call, "callee")), "object"));
  for (;;) {
    if (isNode(node, "MemberExpression")) {
      const [name] = chain(node).path.slice(-1);
      const object = unwrap(child(node, "object"));
      if (name === "messages" && !isBeta(object)) return object;
      if (name === "beta") return object;
      node = object;
    } else if (isNode(node, "Identifier")) {
      // `const { messages } = client`
      return file.scopes.resolve(node)?.values.find(({ path }) => path.at(-1) === "messages")?.node;
    } else {
      return undefined;
    }
  }
}

function isBeta(node: AstNode | undefined): boolean {
  return isNode(node, "MemberExpression") && chain(node).path.at(-1) === "beta";
}

const MARKS = ["messages", "model", "max_tokens", "maxTokens"];

/** Objects that hold `field` beside what makes them a request to a model, or options of one. */
export function requestsWith(file: CodeFile, ...fields: readonly string[]): Properties[] {
  const written = file.all("ObjectExpression").map((node) => propertiesOf(file, node));
  const given = sdkCalls(file).map(({ params }) => params);
  return [...written, ...given].flatMap((properties) => {
    const has = (name: string) => properties?.entries.has(name) === true;
    if (properties === undefined || !fields.some(has)) return [];
    return MARKS.some((name) => has(name) && !fields.includes(name)) ? [properties] : [];
  });
}
