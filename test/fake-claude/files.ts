import type { DeletedFile, FileMetadata } from "@anthropic-ai/sdk/resources/files";
import { ApiError } from "./errors.js";
import { makeId } from "./ids.js";
import type { RecordedRequest } from "./recorded.js";
import { type Reply, sendJson } from "./respond.js";

const FILES = "/v1/files";

/**
 * Answers a request to the Files API; nothing is kept. What a file holds is the script's `raw`.
 *
 * @throws ApiError 404 for what is not there.
 */
export function files(request: RecordedRequest): (reply: Reply) => Promise<void> {
  const answer = answerTo(request);
  return (reply) => sendJson(reply, answer);
}

function answerTo({ method, path, body }: RecordedRequest): object {
  const [id = "", part] = path.slice(FILES.length + 1).split("/");
  if (id === "" && method === "POST") return metadata(makeId("file"), String(body));
  if (id === "" && method === "GET") return { data: [], next_page: null };
  if (id !== "" && part === undefined && method === "GET") return metadata(id, "");
  if (id !== "" && part === undefined && method === "DELETE") return deleted(id);
  if (part === "content" && method === "GET") return {};
  throw new ApiError(404, "Not found");
}

function metadata(id: string, form: string): FileMetadata {
  const [, filename = "unnamed"] = /filename="([^"]*)"/.exec(form) ?? [];
  return {
    id,
    filename,
    created_at: "2026-01-01T00:00:00Z",
    mime_type: "text/plain",
    size_bytes: form.length,
    type: "file",
  };
}

function deleted(id: string): DeletedFile {
  return { id, type: "file_deleted" };
}
