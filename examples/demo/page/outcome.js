/** The notes that stand under an answer which did not end well: what happened, why, and what can be done. */

const REFUSED = {
  EMPTY_INPUT: "Refused: the message is empty",
  INPUT_TOO_LONG: "Refused: the message is too long",
  TOO_MANY_TURNS: "Refused: the conversation is too long",
  HISTORY_NOT_SIGNED: "Refused: the server does not know this conversation",
  BODY_TOO_LARGE: "Refused: the conversation is too large",
  RATE_LIMITED: "The limit is reached",
  PROMPT_INJECTION: "Refused: it reads like an attack",
};

/** The server answered with a problem (RFC 9457) in the place of an answer. */
export function refused({ status, detail, code, waitMs }) {
  const retry = status === 429 || status >= 500;
  const title = REFUSED[code] ?? (retry ? "There is no answer" : "Refused by the guard");
  const exact = [code, `HTTP ${status}`].filter(Boolean).join(" · ");
  return { kind: retry ? "failed" : "refused", title, detail, code: exact, retry, waitMs };
}

/** The stream ended with an `error` event, or without `message_stop`. */
export function brokeOff({ code, message } = { message: "It ended before it was complete." }) {
  return { kind: "failed", title: "The answer broke off", detail: message, code, retry: true };
}

/** The request failed below HTTP. */
export function failed(error) {
  const lost = error instanceof TypeError;
  return brokeOff({ message: lost ? "The connection to the server was lost." : "It could not be read." });
}

/** The visitor stopped it. What had come, and was signed, stays in the conversation. */
export function stopped() {
  const detail = "The server ends its call to the model as well, so nobody pays for the rest.";
  return { kind: "failed", title: "You stopped the answer", detail, kept: true };
}

/** A complete answer; a note only if the model had a special reason to end there. */
export function ended(stopReason) {
  const kind = "failed";
  if (stopReason === "refusal") {
    return {
      kind,
      title: "The model declined",
      detail: "It did not want to go on with this.",
      code: stopReason,
    };
  }
  if (stopReason === "max_tokens") {
    const detail = "It reached the longest length that the server asks for.";
    return { kind, title: "The answer was cut short", detail, code: stopReason, kept: true };
  }
  return undefined;
}
