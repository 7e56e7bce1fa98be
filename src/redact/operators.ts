import * as z from "zod";
import { secretOption } from "../options.js";
import { blocking, hashing, masking, type Rewriter, removing, replacing } from "./rewriters.js";

/**
 * What becomes of an entity.
 *
 * - `replace` (the default): its kind in brackets, `[EMAIL_ADDRESS]`.
 * - `mask`: `****` and the last `keep` UTF-16 units (0 to 16, default 4), never more than half of the value. How long
 *   the value was does not show.
 * - `hash`: its kind and a token, `[EMAIL_ADDRESS_gkfdobnmcljaieph]`. The same value and `secret` (at least 16
 *   characters) make the same token: the first 64 bits of an HMAC-SHA-256 over the value's UTF-8. Only the first
 *   65,536 UTF-16 units of a value count.
 * - `remove`: nothing stays.
 * - `block`: a `GuardError` with the code `OUTPUT_BLOCKED` ends the text.
 */
export type Operator =
  | { readonly type: "replace" | "remove" | "block" }
  | { readonly type: "mask"; readonly keep?: number }
  | { readonly type: "hash"; readonly secret: string };

/** Operators by kind of entity; `default` for those that are not named. */
export type Operators = Readonly<Partial<Record<string, Operator>>>;

/** Rewrites one match: it is told piece by piece what is seen of it, and what was written. */
export interface ValueFilter {
  push(seen: string, written: string): string;
  end(): string;
}

/**
 * Makes what rewrites one match, as soon as the match is certain. `found` is called when it is decided that the match
 * does not pass.
 */
export type Operate = (entity: string, found: () => void) => ValueFilter;

const KEEP = "must be a whole number from 0 to 16";
const keep = z.int(KEEP).min(0, KEEP).max(16, KEEP);
const operator = z.discriminatedUnion(
  "type",
  [
    z.strictObject({ type: z.enum(["replace", "remove", "block"]) }),
    z.strictObject({
      type: z.literal("mask"),
      keep: keep.default(4),
    }),
    z.strictObject({
      type: z.literal("hash"),
      secret: secretOption,
    }),
  ],
  { error: 'must be an operator, such as { type: "mask", keep: 4 }' },
);

/** The option `operators`, of which the names are still to be checked. */
export const operatorsOption = z
  .record(z.string(), operator, 'must be operators by kind, such as { default: { type: "mask" } }')
  .default({});

type Parsed = z.output<typeof operator>;

/** The operation for each kind of entity. What equals one of `allow` passes as it is. */
export function operateBy(
  operators: Readonly<Partial<Record<string, Parsed>>>,
  allow: ReadonlySet<string>,
): Operate {
  const makers = new Map(Object.entries(operators).map(([name, by]) => [name, by && makerOf(by)]));
  const operate: Operate = (entity, found) => {
    found();
    return (makers.get(entity) ?? makers.get("default") ?? replacing)(entity);
  };
  return allowing(operate, allow);
}

function makerOf(by: Parsed): Rewriter {
  switch (by.type) {
    case "replace":
      return replacing;
    case "remove":
      return removing;
    case "block":
      return blocking;
    case "mask":
      return () => masking(by.keep);
    case "hash":
      return hashing(by.secret);
  }
}

/** Waits until the text is complete, or longer than all that may pass. */
export function allowing(operate: Operate, allow: ReadonlySet<string>): Operate {
  if (allow.size === 0) return operate;
  const longest = Math.max(...[...allow].map((value) => value.length));
  return (entity, found) => {
    let held = "";
    let heldWritten = "";
    let inner: ValueFilter | undefined;
    const begin = () => {
      inner = operate(entity, found);
      return inner.push(held, heldWritten);
    };
    return {
      push(seen, written) {
        if (inner !== undefined) return inner.push(seen, written);
        held += seen;
        heldWritten += written;
        return held.length > longest ? begin() : "";
      },
      end() {
        if (inner === undefined && allow.has(held)) return heldWritten;
        return (inner === undefined ? begin() : "") + (inner?.end() ?? "");
      },
    };
  };
}
