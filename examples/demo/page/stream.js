import { readLimit } from "./limit.js";

/**
 * Sends a conversation, with the signature of the answers in it. Resolves as soon as the server has decided: with the
 * events of the answer, or with the problem (RFC 9457) that kept it from being sent.
 */
export async function ask(messages, signature, signal) {
  const response = await fetch("chat", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify({ messages, signature }),
    signal,
  });
  const limit = readLimit(response.headers);
  if (response.ok) return { limit, events: readEvents(response.body) };
  const waitSeconds = Number(response.headers.get("retry-after") ?? 0);
  return { limit, problem: { ...(await readProblem(response)), waitMs: waitSeconds * 1000 } };
}

async function readProblem(response) {
  const isProblem = response.headers.get("content-type")?.startsWith("application/problem+json");
  if (isProblem) return response.json();
  return { status: response.status, detail: "The server answered in a way this page does not know." };
}

/** The server-sent events of a body, each with its data parsed. Returns early if the body ends early. */
async function* readEvents(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let held = "";
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      const frames = (held + piece.value).split("\n\n");
      held = frames.pop();
      for (const data of frames.map(dataOf)) if (data !== "") yield JSON.parse(data);
    }
  } finally {
    // Whoever stops reading early lets go of the connection. An error of the stream has been thrown already.
    reader.cancel().catch(() => {});
  }
}

function dataOf(frame) {
  const lines = frame.split("\n").filter((line) => line.startsWith("data:"));
  return lines.map((line) => line.slice(5).trimStart()).join("\n");
}
