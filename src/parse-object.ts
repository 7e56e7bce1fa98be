/**
 * The object (or list) that a JSON text holds; `undefined` when it holds anything else, or is no JSON. The parser's own
 * error is not passed on: it would quote the text, which may be a prompt or an answer.
 */
export function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is an object or a list. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
