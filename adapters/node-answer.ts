import type { ServerResponse } from "node:http";
import { GuardError, sseError, toGuardError } from "../src/index.js";

/** Sets the headers on an answer that has not begun. */
export function setHeaders(res: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
}

/** The error as one to show: a failure of the guard or of Claude as it is, anything else without its details. */
export function toRefusal(error: unknown): GuardError {
  const unknown = () => new GuardError("GUARD_FAILED", "The answer could not be finished.", { cause: error });
  return toGuardError(error) ?? unknown();
}

/** The headers of an answer that was given up spoke of another body. */
export function forgetBody(res: ServerResponse): void {
  const names = ["Content-Length", "Content-Encoding", "Content-Range", "ETag", "Last-Modified"];
  for (const name of names) res.removeHeader(name);
}

/**
 * Answers with the problem that a guard or the API had: as `application/problem+json`, or as an SSE `error` event
 * when an event stream has begun. Any other answer that has begun is cut, so that it does not look complete.
 *
 * @returns false when the error is none of the guard's and nothing was done.
 */
export function answerError(res: ServerResponse, error: unknown): boolean {
  const refusal = toGuardError(error);
  if (refusal === undefined) return false;
  if (res.headersSent) breakOff(res, refusal);
  else {
    const body = JSON.stringify(refusal);
    forgetBody(res);
    setHeaders(res, {
      ...refusal.headers,
      "Content-Type": "application/problem+json",
      // Node sets none where one was taken away.
      "Content-Length": String(Buffer.byteLength(body)),
      "Cache-Control": "no-store",
    });
    res.statusCode = refusal.status;
    res.end(body);
  }
  return true;
}

/** Ends an answer that has begun: an event stream with an `error` event, anything else by cutting it. */
export function breakOff(res: ServerResponse, error: GuardError): void {
  if (isEventStream(res) && !res.writableEnded) res.end(sseError(error));
  else res.destroy();
}

/** The answer is one of server-sent events. */
export function isEventStream(res: ServerResponse): boolean {
  return String(res.getHeader("content-type")).startsWith("text/event-stream");
}

/** Sends a web `Response`, no faster than the client reads. Stops reading when the client leaves. */
export async function sendResponse(res: ServerResponse, response: Response): Promise<void> {
  res.statusCode = response.status;
  setHeaders(res, Object.fromEntries(response.headers));
  const reader = response.body?.getReader();
  if (reader === undefined) return void res.end();
  const gone = closed(res);
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    if (!res.write(chunk.value)) await Promise.race([drained(res), gone]);
    if (res.closed) return reader.cancel();
  }
  res.end();
}

function closed(res: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    res.once("close", resolve);
  });
}

function drained(res: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    res.once("drain", resolve);
  });
}
