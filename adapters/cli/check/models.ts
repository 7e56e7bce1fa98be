import { readFileSync } from "node:fs";
import { join } from "node:path";
import { child, children, isNode, literal, nameOf } from "./code/ast.js";
import { parse } from "./code/parse.js";

/**
 * The day on which each model was retired, as of November 2026: from `DEPRECATED_MODELS` in releases 0.40 to 1.12 of
 * `@anthropic-ai/sdk`, which drops a model some time after its day, and for Claude 3.5 Sonnet and 3 Haiku from
 * Anthropic's page of model deprecations.
 */
const RETIRED: Readonly<Record<string, string>> = {
  "claude-1.3": "2024-11-06",
  "claude-1.3-100k": "2024-11-06",
  "claude-instant-1.1": "2024-11-06",
  "claude-instant-1.1-100k": "2024-11-06",
  "claude-instant-1.2": "2024-11-06",
  "claude-2.0": "2025-07-21",
  "claude-2.1": "2025-07-21",
  "claude-3-sonnet-20240229": "2025-07-21",
  "claude-3-5-sonnet-latest": "2025-10-28",
  "claude-3-5-sonnet-20240620": "2025-10-28",
  "claude-3-5-sonnet-20241022": "2025-10-28",
  "claude-3-opus-latest": "2026-01-05",
  "claude-3-opus-20240229": "2026-01-05",
  "claude-3-5-haiku-latest": "2026-02-19",
  "claude-3-5-haiku-20241022": "2026-02-19",
  "claude-3-7-sonnet-latest": "2026-02-19",
  "claude-3-7-sonnet-20250219": "2026-02-19",
  "claude-3-haiku-20240307": "2026-04-20",
  "claude-opus-4-0": "2026-06-15",
  "claude-opus-4-20250514": "2026-06-15",
  "claude-sonnet-4-0": "2026-06-15",
  "claude-sonnet-4-20250514": "2026-06-15",
  "claude-opus-4-1": "2026-08-05",
  "claude-opus-4-1-20250805": "2026-08-05",
  "claude-sonnet-4-5": "2026-11-30",
  "claude-sonnet-4-5-20250929": "2026-11-30",
};

const SDK_LIST = "node_modules/@anthropic-ai/sdk/resources/messages/messages.js";

/** Each model's last day: from the table above, and from the SDK that the project has installed, which knows later. */
export function retiredModels(folder: string): ReadonlyMap<string, Date> {
  const days = Object.entries(RETIRED).map(([model, day]) => [model, new Date(day)] as const);
  return new Map([...days, ...installed(folder)]);
}

function installed(folder: string): (readonly [string, Date])[] {
  try {
    const path = join(folder, SDK_LIST);
    const { body } = parse(path, readFileSync(path, "utf8"));
    const table = children(body, "body")
      .flatMap((node) => children(node, "declarations"))
      .find((node) => nameOf(child(node, "id")) === "DEPRECATED_MODELS");
    return children(child(table, "init"), "properties").flatMap((node) => {
      const model = nameOf(child(node, "key"));
      const day = dayOf(literal(child(node, "value")) ?? "");
      return isNode(node, "Property") && model !== undefined && day !== undefined
        ? [[model, day] as const]
        : [];
    });
  } catch {
    // Not installed, or of another form: the table above still holds.
    return [];
  }
}

/** The day that the SDK writes as `November 30th, 2026`. */
function dayOf(text: string): Date | undefined {
  const [, month, day, year] = /^([A-Z][a-z]{2,8}) (\d{1,2})(?:st|nd|rd|th), (\d{4})$/.exec(text) ?? [];
  const time = Date.parse(`${month} ${day}, ${year} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time);
}
