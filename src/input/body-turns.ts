import { GuardError } from "../errors.js";
import { isObject } from "../parse-object.js";
import type { Turn } from "../types.js";
import { isUiMessage, readUiMessage, type UiMessage } from "./ui-messages.js";

/** The chat text in the body of a request. */
export interface BodyTurns {
  readonly turns: readonly Turn[];
  /** What the client sent as their signature: in this field of the body, or of the last answer's `metadata`. */
  signature(field: string): string | undefined;
  /** The body with the cleaned turns in place of those it came with. */
  replace(turns: readonly Turn[]): unknown;
  /** The error with the body's own names for what it speaks of. */
  inItsWords(error: unknown): unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** One turn, and where in the body it stands. */
interface Place {
  readonly turn: Turn;
  /** Its name in the body, and that of its content or of one block of it. */
  readonly name: string;
  content(block: number | undefined): string;
  /** What a guard made of the turn, as the body had it. */
  write(cleaned: Turn): unknown;
  readonly metadata?: unknown;
  readonly isUi?: boolean;
}

/**
 * Finds the turns in a body: in all of the fields, not the first, since a handler may read any of them. Those of text
 * fields come last, so that the last turn is the user's.
 *
 * @returns `undefined` when none of the fields is there.
 * @throws GuardError `INVALID_INPUT` when `messages` is no list.
 */
export function findTurns(body: unknown, fields: readonly string[]): BodyTurns | undefined {
  if (!isObject(body) || Array.isArray(body)) return undefined;
  const given = body as Fields;
  const present = fields.filter((field) => Object.hasOwn(given, field) && given[field] !== undefined);
  if (present.length === 0) return undefined;
  const said = present.includes(LIST) ? placesInList(given[LIST]) : [];
  const texts = present.filter((field) => field !== LIST);
  const places = [...said, ...texts.map((field) => placeOfField(given[field], field))];
  return {
    turns: places.map(({ turn }) => turn),
    signature: (field) => stringIn(given, field) ?? stringIn(lastAnswer(said)?.metadata, field),
    replace(cleaned) {
      const values = cleaned.map((turn, i) => places[i]?.write(turn) ?? turn);
      const list = values.slice(0, said.length);
      const changed = present.map((field) => {
        return [field, field === LIST ? list : values[said.length + texts.indexOf(field)]] as const;
      });
      return withoutProto([...Object.entries(given), ...changed]);
    },
    inItsWords: (error) => inWordsOf(places, error),
  };
}

const LIST = "messages";

function placesInList(given: unknown): Place[] {
  if (!Array.isArray(given)) throw new GuardError("INVALID_INPUT", `${LIST} must be a list of turns.`);
  return given.map((turn, i) => placeOfTurn(turn, `${LIST}[${i}]`)).filter(saysSomething);
}

function lastAnswer(places: readonly Place[]): Place | undefined {
  return places.findLast(({ turn }) => isObject(turn) && turn.role === "assistant");
}

function placeOfTurn(given: unknown, name: string): Place {
  if (isUiMessage(given)) return placeOfMessage(given, name);
  const content = (block?: number) => `${name}.content${index(block)}`;
  return { turn: given as Turn, name, content, write: (cleaned) => cleaned };
}

function placeOfField(given: unknown, name: string): Place {
  if (isUiMessage(given)) return placeOfMessage(given, name);
  const turn = { role: "user", content: given } as Turn;
  return { turn, name, content: (block) => `${name}${index(block)}`, write: ({ content }) => content };
}

function placeOfMessage(given: UiMessage, name: string): Place {
  const { turn, places, write } = readUiMessage(given);
  const { metadata } = given as { metadata?: unknown };
  const content = (block = -1) => `${name}.parts${index(places[block])}`;
  return { turn, name, content, write, metadata, isUi: true };
}

const index = (i: number | undefined) => (i === undefined ? "" : `[${i}]`);

// An answer that was stopped before its first word stays in the AI SDK's conversation.
function saysSomething({ turn, isUi }: Place): boolean {
  return !isUi || turn.role !== "assistant" || turn.content.length > 0;
}

const NAMED = /messages\[(\d{1,9})\](?:(\.content)(?:\[(\d{1,9})\])?)?/g;

const HINTS: Readonly<Record<string, string>> = {
  BLOCK_NOT_ALLOWED:
    ' The server names others, such as "image" for files of that kind, in the option "blocks" of validateInput.',
  HISTORY_NOT_SIGNED: " The signature may stand in that message's metadata; see the option signHistory.",
};

function inWordsOf(places: readonly Place[], error: unknown): unknown {
  if (!(error instanceof GuardError)) return error;
  let hint = "";
  const message = error.message.replace(NAMED, (said, turn: string, content?: string, block?: string) => {
    const place = places[Number(turn)];
    if (place === undefined) return said;
    if (place.isUi) hint = HINTS[error.code] ?? "";
    if (content === undefined) return place.name;
    return place.content(block === undefined ? undefined : Number(block));
  });
  return message + hint === error.message ? error : new GuardError(error.code, message + hint, error);
}

function stringIn(value: unknown, field: string): string | undefined {
  const text = isObject(value) && Object.hasOwn(value, field) ? (value as Fields)[field] : undefined;
  return typeof text === "string" ? text : undefined;
}

// JSON may hold a field named `__proto__`: harmless as it is, not once it is assigned somewhere.
function withoutProto(fields: readonly (readonly [name: string, value: unknown])[]): Fields {
  return Object.fromEntries(fields.filter(([name]) => name !== "__proto__"));
}
