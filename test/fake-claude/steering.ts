import type { Script } from "./script.js";

/** The request header that carries a script. */
export const STEERING_HEADER = "x-fake-claude";

/**
 * The header with which one request of the SDK brings its own script.
 *
 * @example
 * ```ts
 * await client.messages.create(params, { headers: steer({ status: 529 }) });
 * ```
 */
export function steer(script: Script): Record<string, string> {
  // Header values are Latin-1: everything else goes as a JSON escape.
  const ascii = JSON.stringify(script).replace(/[^ -~]/g, escapeUnit);
  return { [STEERING_HEADER]: ascii };
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** The script in a request's headers, if there is one. Throws a `SyntaxError` when it is not JSON. */
export function readSteering(headers: Readonly<Record<string, string>>): Script | undefined {
  const value = headers[STEERING_HEADER];
  return value === undefined ? undefined : (JSON.parse(value) as Script);
}
