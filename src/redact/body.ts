import type { TextFilter } from "../types.js";
import { jsonStringsFilter } from "./json.js";
import { sseBodyFilter } from "./sse-body.js";

/**
 * The filter for a whole HTTP body of the given content type: JSON (the values of its strings), server-sent events,
 * or other text. `undefined` for what is not text; a missing content type counts as text.
 */
export function bodyFilter(contentType: string, makeFilter: () => TextFilter): TextFilter | undefined {
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (/[/+](?:x-)?(?:nd)?json(?:-seq|l)?$/.test(type)) return jsonStringsFilter(makeFilter);
  if (type === "text/event-stream") return sseBodyFilter(makeFilter);
  if (type === "" || /^text\/|[/+]xml$|\/(?:javascript|x-www-form-urlencoded)$/.test(type))
    return makeFilter();
  return undefined;
}
