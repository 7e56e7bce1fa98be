import { ApiError, invalid } from "./errors.js";
import { BLOCK_TYPES, COUNT_FIELDS, CREATE_FIELDS } from "./fields.js";
import { MODELS } from "./models.js";

type Fields = Readonly<Record<string, unknown>>;

// The published notes on prefill: models from 4.6 on refuse it.
const TAKES_PREFILL = /^claude-(?:haiku|sonnet|opus)-4-5(?:-\d{8})?$/;

/** Which request is checked: one that makes a message, or one that counts its tokens. */
export type RequestKind = "create" | "count";

/**
 * Checks a request body as far as the published types tell what the API takes. With the beta flag, fields and block
 * types that the types do not list pass.
 *
 * @throws ApiError 400, or 404 for a model that does not exist.
 */
export function validate(body: unknown, kind: RequestKind, beta: boolean): Fields {
  if (!isObject(body)) throw invalid("The request body must be a JSON object");
  if (!beta) rejectExtras(body, kind === "create" ? CREATE_FIELDS : COUNT_FIELDS);
  checkModel(body.model);
  if (kind === "create") checkLimits(body);
  checkSystem(body.system);
  checkMessages(body.messages, String(body.model), beta);
  return body;
}

function rejectExtras(body: Fields, known: Readonly<Record<string, true>>): void {
  const extra = Object.keys(body).find((field) => !Object.hasOwn(known, field));
  if (extra !== undefined) throw invalid(`${extra}: Extra inputs are not permitted`);
}

function checkModel(model: unknown): void {
  if (model === undefined) throw invalid("model: Field required");
  if (typeof model !== "string" || model === "") throw invalid("model: must be a non-empty string");
  if (!MODELS.some(({ id }) => id === model)) throw new ApiError(404, `model: ${model}`);
}

function checkLimits({ max_tokens, stream }: Fields): void {
  if (max_tokens === undefined) throw invalid("max_tokens: Field required");
  if (!Number.isSafeInteger(max_tokens) || Number(max_tokens) < 0) {
    throw invalid("max_tokens: must be an integer of at least 0");
  }
  if (stream !== undefined && typeof stream !== "boolean") throw invalid("stream: must be a boolean");
}

function checkSystem(system: unknown): void {
  if (system === undefined || typeof system === "string") return;
  if (!Array.isArray(system)) throw invalid("system: must be a string or a list of text blocks");
  for (const [n, block] of system.entries()) {
    if (!isObject(block) || block.type !== "text") throw invalid(`system.${n}: must be a text block`);
    checkText(block, `system.${n}`);
  }
}

function checkMessages(messages: unknown, model: string, beta: boolean): void {
  if (messages === undefined) throw invalid("messages: Field required");
  if (!Array.isArray(messages)) throw invalid("messages: must be a list");
  if (messages.length === 0) throw invalid("messages: at least one message is required");
  if (messages.length > 100_000) throw invalid("messages: at most 100,000 messages are allowed");
  for (const [n, message] of messages.entries()) {
    checkTurn(message, `messages.${n}`, { last: n === messages.length - 1, beta });
  }
  if (messages[0].role !== "user") throw invalid('messages: the first message must have the role "user"');
  if (isPrefill(messages.at(-1)) && !TAKES_PREFILL.test(model)) {
    throw invalid("messages: this model does not support prefill; the last message must come from the user");
  }
}

function checkTurn(turn: unknown, at: string, context: { last: boolean; beta: boolean }): void {
  if (!isObject(turn)) throw invalid(`${at}: must be an object`);
  const { role, content } = turn;
  if (role !== "user" && role !== "assistant" && role !== "system") {
    throw invalid(`${at}.role: must be "user", "assistant" or "system"`);
  }
  const mayBeEmpty = context.last && role === "assistant";
  if (content === undefined) throw invalid(`${at}.content: Field required`);
  if (content === "" || (Array.isArray(content) && content.length === 0)) {
    if (mayBeEmpty) return;
    throw invalid(`${at}.content: must not be empty`);
  }
  if (typeof content === "string") return;
  if (!Array.isArray(content)) throw invalid(`${at}.content: must be a string or a list of blocks`);
  for (const [n, block] of content.entries()) checkBlock(block, `${at}.content.${n}`, role, context.beta);
}

function checkBlock(block: unknown, at: string, role: string, beta: boolean): void {
  if (!isObject(block) || typeof block.type !== "string") throw invalid(`${at}.type: Field required`);
  if (!beta && !Object.hasOwn(BLOCK_TYPES, block.type))
    throw invalid(`${at}.type: is not a known block type`);
  if (role === "system" && block.type !== "text")
    throw invalid(`${at}: a system turn takes text blocks only`);
  if (block.type === "text") checkText(block, at);
}

function checkText(block: Fields, at: string): void {
  if (typeof block.text !== "string") throw invalid(`${at}.text: must be a string`);
  if (block.text === "") throw invalid(`${at}.text: must not be empty`);
}

// An assistant turn with server tools is no prefill: it is a paused turn that goes on.
function isPrefill(turn: { role: string; content: unknown }): boolean {
  if (turn.role !== "assistant") return false;
  return !(Array.isArray(turn.content) && turn.content.some((block) => block.type === "server_tool_use"));
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
