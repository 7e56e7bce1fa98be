import type { IncomingMessage } from "node:http";
import { ApiError } from "./errors.js";

const MAX_BODY = 32 * 1024 * 1024;

/** Reads a body to its end, so that the client gets to read the answer; beyond 32 MB it keeps none of it. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= MAX_BODY) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= MAX_BODY ? Buffer.concat(chunks) : undefined;
}

/** @throws ApiError 413 for a body that was too large, 400 for one that is not JSON. */
export function parseBody(bytes: Buffer | undefined): unknown {
  if (bytes === undefined) throw new ApiError(413, "The request is larger than 32 MB");
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new ApiError(400, "The request body is not valid JSON");
  }
}
