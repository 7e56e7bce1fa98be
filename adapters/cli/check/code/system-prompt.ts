import type { Spot } from "../finding.js";
import type { CodeRule } from "./code-file.js";
import { requestsWith } from "./model-request.js";
import { requestData } from "./request-data.js";

/** What a client sent, in the `system` of a request. */
export const userInputInSystem: CodeRule = (file) =>
  requestsWith(file, "system").flatMap(({ entries }): Spot[] => {
    const place = requestData(file, entries.get("system"));
    if (place === undefined) return [];
    const message = "What a client sent becomes a part of the system prompt.";
    return [{ rule: "user-input-in-system", at: place.start, message }];
  });
