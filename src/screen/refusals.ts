import type { Deny } from "../types.js";
import type { ScreenedText, ScreenVerdict } from "./question.js";

/** Why a text may not pass. */
export type Refusal = Pick<Deny, "code" | "message">;

const REQUEST: Readonly<Partial<Record<ScreenVerdict, Refusal>>> = {
  injection: {
    code: "PROMPT_INJECTION",
    message: "The request was refused: it tries to change how the assistant works.",
  },
  harmful: {
    code: "CONTENT_REFUSED",
    message: "The request was refused: the assistant does not help with this.",
  },
  off_topic: {
    code: "CONTENT_REFUSED",
    message: "The request was refused: it is not what the assistant is for.",
  },
};

const ANSWER: Refusal = {
  code: "OUTPUT_BLOCKED",
  message: "The answer was withheld: it is not one that the assistant is to give.",
};

/** The caller has left: nobody waits for a verdict. */
export const GONE: Deny = {
  allowed: false,
  code: "CALLER_GONE",
  message: "The caller left before the request was screened.",
};

/** What a verdict about a text means for it; `undefined`: it may pass. */
export function refusalFor(kind: ScreenedText, verdict: ScreenVerdict): Refusal | undefined {
  if (kind === "answer") return verdict === "fine" ? undefined : ANSWER;
  return REQUEST[verdict];
}
