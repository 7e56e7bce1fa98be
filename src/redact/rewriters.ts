import { GuardError } from "../errors.js";
import { hmac } from "../hmac.js";
import { shortLetters } from "../letters.js";
import type { TextFilter } from "../types.js";

/** Makes what rewrites one match of a kind: it is told the text of the match piece by piece. */
export type Rewriter = (entity: string) => TextFilter;

/** Its kind in brackets, as soon as the match is certain, whatever its text. */
export function replacing(entity: string): TextFilter {
  let left = `[${entity}]`;
  const take = () => {
    const out = left;
    left = "";
    return out;
  };
  return { push: take, end: take };
}

/** Nothing stays. */
export function removing(): TextFilter {
  return { push: () => "", end: () => "" };
}

/** Ends the text with a `GuardError`. */
export function blocking(): TextFilter {
  return { push: block, end: block };
}

function block(): never {
  throw new GuardError("OUTPUT_BLOCKED", "The answer was withheld because it held confidential data.");
}

const MASK = "****";

/** A fixed mask and the last `most` UTF-16 units, never more than half of the value nor half of a surrogate pair. */
export function masking(most: number): TextFilter {
  let length = 0;
  let last = "";
  return {
    push(piece) {
      length += piece.length;
      last = (last + piece).slice(-16);
      return "";
    },
    end() {
      const shown = last.slice(last.length - Math.min(most, Math.floor(length / 2)));
      return MASK + (isLowSurrogate(shown.charCodeAt(0)) ? shown.slice(1) : shown);
    },
  };
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

const LONGEST = 65_536;

/** The kind and a token that is the same for the same value and secret. */
export function hashing(secret: string): Rewriter {
  const mac = hmac(secret);
  return (entity) => {
    let value = "";
    return {
      push(piece) {
        value += piece.slice(0, LONGEST - value.length);
        return "";
      },
      end: () => `[${entity}_${shortLetters(mac(value))}]`,
    };
  };
}
