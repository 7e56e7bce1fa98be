import * as z from "zod";
import { positiveInteger } from "../amounts.js";
import { GuardError } from "../errors.js";
import type { HistorySigner } from "../history/sign-history.js";
import { refuse, SERVER_ONLY } from "../input/content.js";
import { type HiddenText, hiddenText } from "../input/sanitize.js";
import type { TurnMarkers } from "../input/turn-markers.js";
import { appTurns, clientTurns } from "../input/turns.js";
import { parseOptions } from "../options.js";
import type { Caller, Guard, ModelCall, Verdict } from "../types.js";

/** Options of {@link validateInput}. Lengths are UTF-16 units, as `String.length` counts them. */
export interface ValidateInputOptions {
  /**
   * The longest user turn: the text of all its text blocks together, once cleaned. What is over four times as long
   * as it came is refused uncleaned. Default 10,000.
   */
  readonly maxChars?: number;
  /** The most turns in one request, of every role. Default 100. */
  readonly maxTurns?: number;
  /**
   * The most text that a client may send in all its turns together, as it came. Only at the door: what the app adds
   * is its own affair. Default twenty times `maxChars`: 200,000, which is about 50,000 tokens of English.
   */
  readonly maxTotalChars?: number;
  /**
   * Kinds of content blocks that user turns may hold, from clients too. Text always may. Only text is counted and
   * cleaned: what is inside an `image` or a `document` passes as it is. Parts of the AI SDK for tools and data, such as
   * `"tool-weather"` or `"data-city"`, may be named too: at the door they pass in turns of either role, and a client can
   * make them up. Default `["text"]`.
   */
  readonly blocks?: readonly string[];
  /** The app may write `role: "system"` turns. A client never may. Default `false`. */
  readonly allowSystemTurns?: boolean;
  /**
   * What becomes of invisible characters that can only be there to hide something, such as Unicode tags or zero-width
   * characters within words: `"strip"` takes them out, `"reject"` refuses the turn with `HIDDEN_TEXT`, `"keep"` leaves
   * them. Text that was pasted from a translator or a web page can hold some in good faith. Default `"strip"`.
   */
  readonly unicode?: HiddenText;
  /**
   * What happens to marks in a client's text that could pass for the end of the user's turn: `<|im_start|>` and others
   * of that form, `[INST]`, `<<SYS>>`, `</system>`, `Human:` or `Assistant:` after an empty line, `### Instruction:`;
   * also where they are cut over several texts.
   * `"defuse"` gives them other brackets or makes them a quotation, so that whoever asks about them is still
   * understood; `"reject"` denies with `PROMPT_INJECTION`; `"keep"` is for apps whose users work on such text itself,
   * for a changed mark would come back changed. Only at the door: what the app composes is its own affair. Default
   * `"defuse"`.
   */
  readonly turnMarkers?: TurnMarkers;
  /**
   * Turns of the assistant that a client sends must be signed by this: those that are not, are denied with
   * `HISTORY_NOT_SIGNED`. Default in `createGuard`: its own signer. Otherwise none, and the turns pass.
   */
  readonly history?: HistorySigner;
}

const schema = z
  .strictObject({
    maxChars: positiveInteger.default(10_000),
    maxTurns: positiveInteger.default(100),
    maxTotalChars: positiveInteger.optional(),
    blocks: z
      .array(
        z
          .string({ error: 'must be a kind of content block, such as "image"' })
          .min(1, 'must be a kind of content block, such as "image"')
          .refine((kind) => !SERVER_ONLY.test(kind), "must not be a kind that a client can never send"),
        { error: "must be a list of kinds of content blocks" },
      )
      .default(["text"]),
    allowSystemTurns: z.boolean({ error: "must be true or false" }).default(false),
    unicode: hiddenText.default("strip"),
    turnMarkers: z
      .enum(["defuse", "reject", "keep"], { error: 'must be "defuse", "reject" or "keep"' })
      .default("defuse"),
    history: z.custom<HistorySigner>(isSigner, "must be what signHistory() returns").optional(),
  })
  .transform(({ maxTotalChars, blocks, ...rest }) => ({
    ...rest,
    isSigned: rest.history !== undefined,
    maxTotalChars: maxTotalChars ?? 20 * rest.maxChars,
    userKinds: new Set(["text", ...blocks]),
  }));

function isSigner(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && "verify" in value && typeof value.verify === "function"
  );
}

/**
 * Checks the turns of a conversation and cleans their text with `sanitize()` (OWASP LLM10; the first step against
 * LLM01). It denies with a message that names the field and the limit and never quotes what was sent:
 *
 * - `INVALID_INPUT`: something is not of the type it must be, or there are no turns
 * - `EMPTY_INPUT`: a turn holds no text that could be seen
 * - `INPUT_TOO_LONG`, `TOO_MANY_TURNS`: over a limit
 * - `ROLE_NOT_ALLOWED`: an unknown role, `system`, or a last turn at the door that is not the user's
 * - `BLOCK_NOT_ALLOWED`: a kind of content that is not in `blocks`
 * - `HIDDEN_TEXT`: hidden characters, with `unicode: "reject"`
 * - `HISTORY_NOT_SIGNED`: an assistant turn at the door without a valid signature
 * - `PROMPT_INJECTION`: a mark of a turn, with `turnMarkers: "reject"`
 *
 * At the door every turn is made anew as `{ role, content }` and every text block as `{ type, text }`, so a client
 * sets nothing else; roles are `user` and `assistant`, whose turns may hold text alone. With `history`, assistant turns
 * must be signed and stay as they came; without, that one was really said by Claude is not known. At a call user turns
 * may hold `tool_result` too, whose content is left as it is; text is cleaned and everything else stays; turns of the
 * assistant are sent back as they came.
 *
 * @throws TypeError that names the option when one is bad.
 * @example
 * ```ts
 * createGuard({ validateInput: { maxChars: 4_000, blocks: ["text", "image"] } });
 * ```
 */
export function validateInput(options?: ValidateInputOptions): Guard {
  const limits = parseOptions("validateInput", schema, options);
  const clean = { door: clientTurns(limits), call: appTurns(limits) };
  return {
    name: "validateInput",
    check(call, caller): Verdict | Promise<Verdict> {
      const { stage, params } = call;
      try {
        const turns = readList(params?.messages, limits.maxTurns);
        const messages = clean[stage](turns);
        if (stage === "call" && messages === turns) return { allowed: true };
        if (stage === "call") return { allowed: true, params: { ...params, messages } };
        return judgeHistory({ ...call, params: { messages } }, caller, limits.history);
      } catch (error) {
        if (!(error instanceof GuardError)) throw error;
        return { allowed: false, code: error.code, message: error.message };
      }
    },
  };
}

function judgeHistory(
  { params, signature }: ModelCall,
  { subject }: Caller,
  history: HistorySigner | undefined,
): Verdict | Promise<Verdict> {
  const last = params.messages.findLastIndex(({ role }) => role === "assistant");
  if (history === undefined || last === -1) return { allowed: true, params };
  const unsigned: Verdict = {
    allowed: false,
    code: "HISTORY_NOT_SIGNED",
    message: `messages[${last}] is a turn of the assistant, and the conversation is not signed. Send the signature that came with that answer and change nothing before it, or begin a new conversation.`,
  };
  return history
    .verify(params.messages, subject, signature)
    .then((isValid) => (isValid ? { allowed: true, params } : unsigned));
}

function readList(messages: unknown, maxTurns: number): readonly unknown[] {
  if (!Array.isArray(messages)) return refuse("INVALID_INPUT", "messages must be a list of turns.");
  if (messages.length === 0) refuse("INVALID_INPUT", "messages must hold at least one turn.");
  if (messages.length > maxTurns) refuse("TOO_MANY_TURNS", `messages holds more than ${maxTurns} turns.`);
  return messages;
}
