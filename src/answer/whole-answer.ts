import { parseObject } from "../parse-object.js";
import { answerStream, type BodyOptions, readMessage, unlessEnded } from "./answer-body.js";
import type { AnswerFilter } from "./answer-filter.js";
import { sseReader } from "./sse.js";

/** An answer that has come to its end and was filtered: what goes out, and the text in it. */
export interface WholeAnswer {
  readonly body: string;
  /** That of its text blocks, without what they quote. */
  readonly text: string;
}

/** Reads a message. Rejects with the `GuardError` of whatever ends it. */
export async function wholeMessage(
  response: Response,
  answer: AnswerFilter,
  options: BodyOptions,
): Promise<WholeAnswer> {
  const { text, message } = await readMessage(response, options);
  const filtered = answer.message(message);
  await unlessEnded(answer.admitTools(filtered), options);
  return {
    body: filtered === message ? text : JSON.stringify(filtered),
    text: textOf({ message: filtered }),
  };
}

/** Reads a stream to its end. Rejects with the `GuardError` of whatever ends it. */
export async function wholeStream(
  response: Response,
  answer: AnswerFilter,
  options: BodyOptions,
): Promise<WholeAnswer> {
  const body = await new Response(answerStream(response, answer, options)).text();
  const events = sseReader().push(body);
  return { body, text: events.map(({ data }) => textOf((parseObject(data) ?? {}) as Texts)).join("") };
}

/** Where the text of an answer is, in a message or in an event. */
interface Texts {
  readonly message?: { readonly content?: readonly { readonly text?: unknown }[] };
  readonly content_block?: { readonly text?: unknown };
  readonly delta?: { readonly text?: unknown };
}

function textOf({ message, content_block, delta }: Texts): string {
  const owners = [...(message?.content ?? []), content_block, delta];
  return owners.map((owner) => (typeof owner?.text === "string" ? owner.text : "")).join("");
}
