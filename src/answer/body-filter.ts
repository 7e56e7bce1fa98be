import { jsonStringsFilter } from "../redact/json/json.js";
import type { TextFilter } from "../types.js";
import { sseBodyFilter } from "./sse-body.js";

// Known to be no text. Everything else may be, whatever it is called: frameworks send bytes and streams without a
// type of their own as `application/octet-stream`.
const BINARY = /^(?:(?:audio|video|font)\/|image\/(?!svg)|application\/(?:pdf|zip|gzip|wasm)$)/;

/**
 * The filter for a whole HTTP body of the given content type: JSON (the values of its strings), server-sent events,
 * or plain text, for which everything counts that is not known to be binary. `undefined` for what is.
 */
export function bodyFilter(contentType: string, makeFilter: () => TextFilter): TextFilter | undefined {
  const type = contentType.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (/[/+](?:x-)?(?:nd)?json(?:-seq|l)?$/.test(type)) return jsonStringsFilter(makeFilter);
  if (type === "text/event-stream") return sseBodyFilter(makeFilter);
  return BINARY.test(type) ? undefined : makeFilter();
}
