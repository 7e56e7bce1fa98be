import * as z from "zod";
import { GuardError } from "../errors.js";
import { isBlock } from "../input/blocks.js";
import { parseOptions } from "../options.js";
import { isObject } from "../parse-object.js";
import { CANARY, canaryOf } from "./canary.js";
import { type HardenOptions, hardenShape, type Rules, someSection, writeRules } from "./harden-options.js";

// Not an interface: one without an index signature could not stand among `ContentBlock`s.
/** A text block as the Messages API takes it. */
export type TextBlock = { readonly type: "text"; readonly text: string };

/** A system prompt with rules. `system` alone is a field of its own, so it can be spread into a request. */
export class Hardened<B extends { readonly type: string }> {
  readonly system: string | (B | TextBlock)[];
  readonly #canary: string | undefined;

  /** @internal */
  constructor(system: string | (B | TextBlock)[], canary: string | undefined) {
    this.system = system;
    this.#canary = canary;
  }

  /** The token that no answer may hold: 16 letters; `undefined` when there is none. */
  get canary(): string | undefined {
    return this.#canary;
  }

  /** What the model will read; a block without text as its type in brackets. */
  toString(): string {
    return promptText(this.system);
  }
}

const optionsSchema = z.strictObject(hardenShape).refine(...someSection);

/**
 * Puts rules before a system prompt: what to help with; that no text of others changes role or rules; to disclose no
 * instructions; what wrapped text of others is; and what to answer when asked for what the rules forbid (OWASP LLM01,
 * LLM07). It lowers the odds that a model is talked out of its task; it cannot rule that out, so keep out of the
 * prompt what must never be read.
 *
 * The rules come first, as text before a string or as one block before blocks, so the app's `cache_control`
 * breakpoints stand where they stood and cover them. The same options and the same prompt, up to the first breakpoint,
 * give the same bytes: callers that share a cached prefix go on sharing it. A prompt that begins with the rules of the
 * same options is returned as it is, with the canary that it holds.
 *
 * @throws TypeError that names the option when one is bad.
 * @throws GuardError `INVALID_INPUT` when `system` is neither a string nor a list of blocks.
 * @example
 * ```ts
 * const hardened = harden("You help customers of Acme.", { scope: "orders and deliveries of Acme" });
 * await client.messages.create({ ...params, system: hardened.system });
 * console.log(`${hardened}`); // what the model reads
 * ```
 */
export function harden<B extends { readonly type: string } = TextBlock>(
  system: string | readonly B[] | undefined,
  options?: HardenOptions,
): Hardened<B> {
  const parsed = parseOptions("harden", optionsSchema, options);
  return withRules(system, writeRules(parsed), (prompt) => canaryOf(parsed.secret, prompt));
}

/**
 * Puts `rules` before `system`, unless they stand there already: then `system` itself is returned.
 *
 * @throws GuardError `INVALID_INPUT` when `system` is neither a string nor a list of blocks.
 */
export function withRules<B extends { readonly type: string }>(
  system: string | readonly B[] | undefined,
  rules: Rules,
  makeCanary: (prompt: string) => string,
): Hardened<B> {
  if (system !== undefined && typeof system !== "string" && !isBlocks(system)) {
    throw new GuardError("INVALID_INPUT", "system must be a string or a list of content blocks.");
  }
  const known = readRules(firstText(system), rules);
  if (known !== undefined) return new Hardened(system as string | B[], known.canary);
  const [before, after] = rules;
  // What stands after the first breakpoint may differ from caller to caller, and the rules stand before it.
  const [shared] = atBreakpoint(system ?? "");
  const canary = after === undefined ? undefined : makeCanary([before, after, shared].join("\n"));
  const text = after === undefined ? before : `${before}${canary}${after}`;
  if (system === undefined || system === "") return new Hardened(text, canary);
  const hardened =
    typeof system === "string" ? `${text}\n\n${system}` : [{ type: "text" as const, text }, ...system];
  return new Hardened<B>(hardened, canary);
}

/** The text of a system prompt as the model reads it. */
function promptText(system: string | readonly { readonly type: string }[]): string {
  if (typeof system === "string") return system;
  return system
    .map((block) => ("text" in block && typeof block.text === "string" ? block.text : `[${block.type}]`))
    .join("\n\n");
}

function readRules(text: unknown, [before, after]: Rules): { canary: string | undefined } | undefined {
  if (typeof text !== "string" || !text.startsWith(before)) return undefined;
  if (after === undefined) return endsAt(text, before.length) ? { canary: undefined } : undefined;
  const canary = CANARY.exec(text.slice(before.length))?.[0];
  if (canary === undefined) return undefined;
  const end = before.length + canary.length;
  return text.startsWith(after, end) && endsAt(text, end + after.length) ? { canary } : undefined;
}

// The rules of fewer options can be the beginning of these: only an empty line ends them.
function endsAt(text: string, at: number): boolean {
  return at === text.length || text.startsWith("\n\n", at);
}

function firstText(system: string | readonly object[] | undefined): unknown {
  if (system === undefined || typeof system === "string") return system;
  const [first] = system;
  return first !== undefined && "text" in first ? first.text : undefined;
}

/** The text of a prompt up to its first breakpoint, and what stands after it; all of it, if there is none. */
export function atBreakpoint(
  system: string | readonly { readonly type: string }[],
): [shared: string, own: string] {
  if (typeof system === "string") return [system, ""];
  const breakpoint = system.findIndex((block) => "cache_control" in block && isObject(block.cache_control));
  const end = breakpoint === -1 ? system.length : breakpoint + 1;
  return [promptText(system.slice(0, end)), promptText(system.slice(end))];
}

function isBlocks(value: unknown): boolean {
  return Array.isArray(value) && value.every(isBlock);
}
