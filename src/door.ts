import * as z from "zod";
import type { Admission } from "./admit.js";
import { positiveInteger } from "./amounts.js";
import { GuardError } from "./errors.js";
import type { Emit } from "./events.js";
import { findTurns } from "./input/body-turns.js";
import { parseOptions } from "./options.js";
import type { Caller, MessageParams, TextFilter } from "./types.js";

/** Options of the door. */
export interface DoorOptions {
  /**
   * Fields of a JSON body that carry chat text: each a string, a list of content blocks or a message of the AI SDK
   * (with `parts`), or a list of turns or such messages for `messages`. A body with none of them is no business of the
   * guard. Default `["message", "prompt", "input", "messages"]`.
   */
  readonly fields?: readonly string[];
  /**
   * The field of the body that carries the signature of `messages`; see `signHistory()`. Messages of the AI SDK may have
   * it in the `metadata` of the last answer. Default `"signature"`.
   */
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
      return { body, found: findTurns(body, fields) };
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
      const { turns: messages } = found;
      const admission = await admit({ messages }, caller(), found.signature(signatureField)).catch(
        (error: unknown) => {
          throw found.inItsWords(error);
        },
      );
      const same = admission.params.messages === messages;
      return {
        body: same ? body : found.replace(admission.params.messages),
        headers: admission.headers,
        filter: () => admission.filter(),
        settle: (outcome, error) => admission.settle(outcome, error),
      };
    },
  };
}
