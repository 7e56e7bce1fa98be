import * as z from "zod";
import { checkText } from "../check-text.js";
import { once } from "../once.js";
import { parseOptions } from "../options.js";
import type { TextFilter } from "../types.js";
import { type Finding, RedactingFilter } from "./filter.js";
import { ownSecretsFilter, takeOut } from "./own-secrets/take-out.js";
import { checkOptions, type Prepared, prepare, type RedactOptions, redactOptions } from "./redact-options.js";
import { filterWhole, PIECE } from "./whole.js";

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

const optionsSchema = z.strictObject(redactOptions).superRefine(checkOptions);

/**
 * Makes a redactor: the options are read, and the recognizers made ready, once.
 *
 * A match is replaced by its kind in brackets, such as `[US_SSN]`, unless `operators` says otherwise; of two that
 * overlap the leftmost counts, and your own `secrets` before all. Time is linear in the length of the text, whatever
 * the text. Redacting twice changes nothing more where all is replaced.
 *
 * @throws TypeError if an option is bad.
 * @example
 * ```ts
 * const redactor = createRedactor({ entities: ["US_SSN"] });
 * redactor.redact("My number is 536-22-1459.").text; // "My number is [US_SSN]."
 * ```
 */
export function createRedactor(options: RedactOptions = {}): Redactor {
  return redactorOf(prepare(parseOptions("redact", optionsSchema, options)));
}

/** A redactor of options that were read already. */
export function redactorOf({ engine, secrets, operate }: Prepared): Redactor {
  const whole = (text: string): Redacted => {
    const findings: Finding[] = [];
    const filter = new RedactingFilter(engine, (finding) => findings.push(finding), operate);
    return { text: text.length > PIECE ? filterWhole(filter, text) : filter.end(text), findings };
  };
  const filter = () => new RedactingFilter(engine, undefined, operate);
  return {
    redact(given) {
      checkText("redact", given);
      if (secrets.length === 0) return whole(given);
      const { text, locate } = takeOut(given, secrets, operate);
      const redacted = whole(text);
      return { text: redacted.text, findings: locate(redacted.findings) };
    },
    filter: () => ownSecretsFilter(secrets, operate, filter()),
  };
}

const standard = once(() => createRedactor());

/**
 * Replaces secrets and personal data in a text. Options are read at every call, in some hundredths of a millisecond;
 * `recognizers` take some milliseconds and `secrets` some tenths to make ready. With these make one
 * {@link createRedactor} for many texts. What finds a set of `entities` is made once, when they are first asked for: in
 * some 25 milliseconds for the default ones in a new process, in some 110 for all.
 *
 * @throws TypeError if an option is bad, or the text is no string.
 * @example
 * ```ts
 * redact("My number is 536-22-1459.");
 * // { text: "My number is [US_SSN].", findings: [{ entity: "US_SSN", start: 13, end: 24 }] }
 * ```
 */
export function redact(text: string, options?: RedactOptions): Redacted {
  return (options === undefined ? standard() : createRedactor(options)).redact(text);
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
