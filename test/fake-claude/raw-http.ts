import { connect, type Socket } from "node:net";

/** Posts a request for a message over a bare socket, for what an HTTP client would hide. */
export function rawPost(url: string, body: string): Socket {
  const head = [
    "POST /v1/messages HTTP/1.1",
    "host: stand-in",
    "x-api-key: made-up",
    "anthropic-version: 2026-10-21",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
  return socket;
}

/** The sizes of the HTTP chunks of an answer, in order. */
export async function chunkSizes(url: string, body: string): Promise<number[]> {
  const parts: Buffer[] = [];
  for await (const part of rawPost(url, body)) parts.push(part);
  const answer = Buffer.concat(parts);
  const sizes: number[] = [];
  for (let at = answer.indexOf("\r\n\r\n") + 4; at < answer.length; ) {
    const end = answer.indexOf("\r\n", at);
    const size = Number.parseInt(answer.subarray(at, end).toString("latin1"), 16);
    if (size === 0) break;
    sizes.push(size);
    at = end + 2 + size + 2;
  }
  return sizes;
}
