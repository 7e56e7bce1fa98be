import { z } from "zod";
import { parseOptions } from "../options.js";
import type { TextFilter } from "../types.js";
import { Engine } from "./engine.js";
import { type Finding, RedactingFilter } from "./filter.js";
import {
  DEFAULT_ENTITIES,
  type EntityGroup,
  type EntityName,
  GROUPS,
  RECOGNIZERS,
  recognizersOf,
} from "./recognizers.js";

/** What to redact. */
export interface RedactOptions {
  /** The kinds of entities to look for, by name or group. Default: `["secrets", "US_SSN"]`. */
  readonly entities?: readonly (EntityName | EntityGroup)[];
}

/** A text with its entities replaced, and where they were in the original. */
export interface Redacted {
  readonly text: string;
  readonly findings: Finding[];
}

/** A set of recognizers made ready once, for many texts and streams. */
export interface Redactor {
  redact(text: string): Redacted;
  /** A filter for one stream of text. Its `findings` counts the entities by name. */
  filter(): TextFilter;
}

type Name = EntityName | EntityGroup;
const names = [...Object.keys(GROUPS), ...Object.keys(RECOGNIZERS)] as [Name, ...Name[]];

/** The option `entities`, for guards that take it too. */
export const entitiesOption = z
  .array(z.enum(names, { error: `must be one of ${names.join(", ")}` }))
  .min(1, { error: "must name at least one entity" })
  .readonly()
  .default(DEFAULT_ENTITIES);

const optionsSchema = z.strictObject({ entities: entitiesOption });

/**
 * Makes a redactor: the options are read, and the recognizers made ready, once.
 *
 * A match is replaced by its kind in brackets, such as `[US_SSN]`; of two that overlap the leftmost counts. Time is
 * linear in the length of the text, whatever the text. Redacting twice changes nothing more.
 *
 * @throws TypeError if an option is bad.
 * @example
 * ```ts
 * const redactor = createRedactor({ entities: ["US_SSN"] });
 * redactor.redact("My number is 536-22-1459.").text; // "My number is [US_SSN]."
 * ```
 */
export function createRedactor(options: RedactOptions = {}): Redactor {
  const { entities } = parseOptions("redact", optionsSchema, options);
  const engine = new Engine(recognizersOf(entities));
  return {
    redact(text) {
      const findings: Finding[] = [];
      const filter = new RedactingFilter(engine, (finding) => findings.push(finding));
      return { text: filter.push(text) + filter.end(), findings };
    },
    filter: () => new RedactingFilter(engine),
  };
}

const standard = createRedactor();

/**
 * Replaces secrets and personal data in a text. For many texts with options of your own, make one
 * {@link createRedactor}.
 *
 * @throws TypeError if an option is bad.
 * @example
 * ```ts
 * redact("My number is 536-22-1459.");
 * // { text: "My number is [US_SSN].", findings: [{ entity: "US_SSN", start: 13, end: 24 }] }
 * ```
 */
export function redact(text: string, options?: RedactOptions): Redacted {
  return (options === undefined ? standard : createRedactor(options)).redact(text);
}

/**
 * The same for text that streams by: whatever the chunks, what comes out is what {@link redact} makes of the whole.
 * Only the end of the text that could still become a match is held back.
 *
 * @throws TypeError if an option is bad.
 * @example
 * ```ts
 * const safe = answer.pipeThrough(redactStream());
 * ```
 */
export function redactStream(options?: RedactOptions): TransformStream<string, string> {
  const filter = createRedactor(options).filter();
  const send = (text: string, controller: TransformStreamDefaultController<string>) => {
    if (text !== "") controller.enqueue(text);
  };
  return new TransformStream({
    transform: (chunk, controller) => send(filter.push(chunk), controller),
    flush: (controller) => send(filter.end(), controller),
  });
}
