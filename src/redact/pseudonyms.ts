import type { TextFilter } from "../types.js";
import { LiteralFilter } from "./literal-filter.js";
import { Literals } from "./literals.js";
import { allowing, type Operate, operateBy } from "./operators.js";
import { redactorOf } from "./redact.js";
import type { Prepared } from "./redact-options.js";

/** The placeholders of one call, and the values that they stand for. */
export interface Pseudonyms {
  /** The text with its values replaced. */
  redact(text: string): string;
  /** Makes filters that put the values back which were replaced until now. */
  filter(): () => TextFilter;
}

/** Starts without any placeholder. Unless they are `numbered`, values become their kind in brackets. */
export function pseudonyms(prepared: Prepared, allow: ReadonlySet<string>, numbered: boolean): Pseudonyms {
  const placeholders = new Map<string, string>();
  const counts = new Map<string, number>();
  const nameOf = (entity: string, value: string): string => {
    // A kind holds no space.
    const key = `${entity} ${value}`;
    const known = placeholders.get(key);
    if (known !== undefined) return known;
    const count = (counts.get(entity) ?? 0) + 1;
    counts.set(entity, count);
    const placeholder = `[${entity}_${count}]`;
    placeholders.set(key, placeholder);
    return placeholder;
  };
  const operate = numbered ? allowing(numbering(nameOf), allow) : operateBy({}, allow);
  const redactor = redactorOf({ ...prepared, operate });
  return {
    redact: (text) => redactor.redact(text).text,
    filter() {
      const values = new Map<string, string>();
      for (const [key, placeholder] of placeholders) values.set(placeholder, key.slice(key.indexOf(" ") + 1));
      const literals = new Literals(values.keys());
      return () => new LiteralFilter(literals, (placeholder) => values.get(placeholder) ?? placeholder);
    },
  };
}

function numbering(nameOf: (entity: string, value: string) => string): Operate {
  return (entity, found) => {
    found();
    let value = "";
    return {
      push(piece) {
        value += piece;
        return "";
      },
      end: () => nameOf(entity, value),
    };
  };
}
