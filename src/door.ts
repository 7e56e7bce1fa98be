import * as z from "zod";
import type { Admission } from "./admit.js";
import { GuardError } from "./errors.js";
import type { Emit } from "./events.js";
import { parseOptions, positiveInteger } from "./options.js";
import type { Caller, MessageParams, TextFilter, Turn } from "./types.js";

/** Options of the door. */
export interface DoorOptions {
  /**
   * Fields of a JSON body that carry chat text: each a string, or a list of turns for `messages`. A body with none
   * of them is no business of the guard. Default `["message", "prompt", "input", "messages"]`.
   */
  readonly fields?: readonly string[];
  /** The field of the body that carries the signature of `messages`; see `signHistory()`. Default `"signature"`. */
  readonly signatureField?: string;
  /** The largest JSON body that is read, in bytes; a larger one is refused. Default 1 MiB. */
  readonly maxBodyBytes?: number;
}

const FIELDS = "must be a list of one name or more";

const schema = z.strictObject({
  fields: z
    .array(z.string({ error: FIELDS }).min(1, FIELDS), { error: FIELDS })
    .min(1, FIELDS)
    .default(["message", "prompt", "input", "messages"]),
  signatureField: z.string({ error: "must be a string" }).min(1, "must not be empty").default("signature"),
  maxBodyBytes: positiveInteger.default(1024 * 1024),
});

/** What was let in: the cleaned body, and what is left to do for the answer. */
export interface Entry {
  /** The body with its chat text cleaned; the same object if nothing changed. */
  readonly body: unknown;
  readonly headers: Admission["headers"];
  /** Makes the filter for what leaves. */
  filter(): TextFilter;
  settle: Admission["settle"];
}

/** The door of a server: the input guards on the chat text in a request's body, before the app's handler runs. */
export interface Door {
  readonly maxBodyBytes: number;
  /**
   * Reads a JSON body and asks the guards about the chat text in it. The caller is asked for when there is somebody
   * to speak of: most bodies carry no chat.
   *
   * @returns `undefined` when the body carries none.
   * @throws GuardError when a guard denies, or when `read` throws one.
   */
  open(read: () => Promise<unknown>, caller: () => Caller): Promise<Entry | undefined>;
}

/** Makes a door that asks `admit` about the turns it finds. */
export function createDoor(
  options: DoorOptions | undefined,
  admit: (params: MessageParams, caller: Caller, signature?: string) => Promise<Admission>,
  emit: Emit,
): Door {
  const { fields, maxBodyBytes, signatureField } = parseOptions("door", schema, options);
  const find = async (read: () => Promise<unknown>, caller: () => Caller) => {
    try {
      const body = await read();
      return { body, found: findChat(body, fields) };
    } catch (error) {
      if (error instanceof GuardError && error.code !== "CALLER_GONE") {
        emit(caller(), { type: "denied", stage: "door", guard: "door", code: error.code, monitored: false });
      }
      throw error;
    }
  };
  return {
    maxBodyBytes,
    async open(read, caller) {
      const { body, found } = await find(read, caller);
      if (found === undefined) return undefined;
      const signature = (body as Fields)[signatureField];
      const admission = await admit(
        { messages: found.turns },
        caller(),
        typeof signature === "string" ? signature : undefined,
      ).catch((error: unknown) => {
        throw found.inItsWords(error);
      });
      const same = admission.params.messages === found.turns;
      return {
        body: same ? body : found.replace(admission.params.messages),
        headers: admission.headers,
        filter: () => admission.filter(),
        settle: (outcome, error) => admission.settle(outcome, error),
      };
    },
  };
}

interface Chat {
  readonly turns: readonly Turn[];
  /** The body with the cleaned turns in place of those it came with. */
  replace(turns: readonly Turn[]): unknown;
  /** The error with the body's own names for what it speaks of. */
  inItsWords(error: unknown): unknown;
}

type Fields = Readonly<Record<string, unknown>>;

// All fields are looked at, not the first: a handler may read any of them. The text fields come last, so that the
// last turn is the user's.
function findChat(body: unknown, fields: readonly string[]): Chat | undefined {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return undefined;
  const given = body as Fields;
  const present = fields.filter((field) => Object.hasOwn(given, field) && given[field] !== undefined);
  if (present.length === 0) return undefined;
  const list = present.find((field) => field === "messages");
  const texts = present.filter((field) => field !== list);
  const history = list === undefined ? [] : given[list];
  if (!Array.isArray(history)) {
    throw new GuardError("INVALID_INPUT", "messages must be a list of turns.");
  }
  const turns = [...history, ...texts.map((field) => ({ role: "user", content: given[field] }))] as Turn[];
  return {
    turns,
    replace(cleaned) {
      const changed: Record<string, unknown> = withoutProto(given);
      if (list !== undefined) changed[list] = cleaned.slice(0, history.length);
      texts.forEach((field, i) => {
        changed[field] = cleaned[history.length + i]?.content;
      });
      return changed;
    },
    inItsWords(error) {
      if (!(error instanceof GuardError)) return error;
      let { message } = error;
      texts.forEach((field, i) => {
        message = message.replaceAll(`messages[${history.length + i}].content`, field);
      });
      return message === error.message ? error : new GuardError(error.code, message, error);
    },
  };
}

// JSON may hold a field named `__proto__`: harmless as it is, not once it is assigned somewhere.
function withoutProto(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== "__proto__"));
}
