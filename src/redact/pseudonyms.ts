import type { TextFilter } from "../types.js";
import { allowing, type Operate, operateBy } from "./operators.js";
import { LiteralFilter } from "./own-secrets/literal-filter.js";
import { Literals } from "./own-secrets/literals.js";
import { redactorOf } from "./redact.js";
import type { Prepared } from "./redact-options.js";
import { filterWhole } from "./whole.js";

/** The placeholders of one call, and the values that they stand for. */
export interface Pseudonyms {
  /** The text with its values replaced. */
  redact(text: string): string;
  /** Replaces the values that are known by now also where nothing tells of them, unless they are very short. */
  hideKnown(): (text: string) => string;
  /** Makes filters that put the values back which were replaced until now. */
  filter(): () => TextFilter;
}

// A shorter value that was found by what stands beside it could be a part of anything.
const SHORTEST = 6;

/** What stands for a value, and the value as it was written: in its plain form, where it was written so. */
interface Pseudonym {
  readonly placeholder: string;
  readonly seen: string;
  value: string;
}

/** The values of one call, by their kind and what is seen of them. */
class Known {
  readonly #values = new Map<string, Pseudonym>();
  readonly #counts = new Map<string, number>();

  get values(): Pseudonym[] {
    return [...this.#values.values()];
  }

  /** The placeholder of a value: the same each time. */
  name(entity: string, seen: string, written: string): string {
    // A kind holds no space.
    const key = `${entity} ${seen}`;
    const before = this.#values.get(key);
    if (before !== undefined) {
      if (written === seen) before.value = written;
      return before.placeholder;
    }
    const count = (this.#counts.get(entity) ?? 0) + 1;
    this.#counts.set(entity, count);
    const placeholder = `[${entity}_${count}]`;
    this.#values.set(key, { placeholder, seen, value: written });
    return placeholder;
  }
}

/** Starts without any placeholder. Unless they are `numbered`, values become their kind in brackets. */
export function pseudonyms(prepared: Prepared, allow: ReadonlySet<string>, numbered: boolean): Pseudonyms {
  const known = new Known();
  const operate = numbered ? allowing(numbering(known), allow) : operateBy({}, allow);
  const redactor = redactorOf({ ...prepared, operate });
  return {
    redact: (text) => redactor.redact(text).text,
    hideKnown() {
      const names = new Map<string, string>();
      for (const { placeholder, seen, value } of known.values) {
        for (const literal of [seen, value]) {
          if (literal.length >= SHORTEST && !names.has(literal)) names.set(literal, placeholder);
        }
      }
      const hide = replacing(names);
      return (text) => filterWhole(hide(), text);
    },
    filter: () => replacing(new Map(known.values.map(({ placeholder, value }) => [placeholder, value]))),
  };
}

/** Makes filters that put one text in place of another. */
function replacing(texts: ReadonlyMap<string, string>): () => TextFilter {
  const literals = new Literals(texts.keys());
  return () => new LiteralFilter(literals, (literal) => texts.get(literal) ?? literal);
}

function numbering(known: Known): Operate {
  return (entity, found) => {
    found();
    let value = "";
    let valueWritten = "";
    return {
      push(seen, written) {
        value += seen;
        valueWritten += written;
        return "";
      },
      end: () => known.name(entity, value, valueWritten),
    };
  };
}
