import * as z from "zod";
import { GuardError } from "../errors.js";
import type { ContentBlock, DenyCode, Turn } from "../types.js";
import { type HiddenText, sanitizeText } from "./sanitize.js";

// The blocks are read one by one: zod would go on to the end of a long list of bad ones and keep every issue.
const turnShape = z.object(
  {
    role: z.string({ error: "must be a string" }),
    content: z.union([z.string(), z.array(z.unknown())], {
      error: "must be a string or a list of content blocks",
    }),
  },
  { error: "must be an object with role and content" },
);
const blockShape = z.object(
  { type: z.string({ error: "must be a string" }) },
  { error: "must be an object with a type" },
);
const textShape = z.object({
  type: z.literal("text"),
  text: z.string({ error: "must be a string" }),
});

// Neither white space nor without a shape: U+2800 is the empty Braille cell.
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * Kinds that Claude and the server write between them: a client that could send one would invent what was said and
 * done.
 */
export const SERVER_ONLY = /(?:tool_use|tool_result|thinking)$/;

/** A turn whose role and content have the right types; the blocks are not looked at yet. */
export type ReadTurn = z.output<typeof turnShape>;

/** How the content of a turn is cleaned. */
export interface ContentRules {
  /** The kinds of blocks that it may hold. */
  readonly kinds: ReadonlySet<string>;
  /** Text blocks are made anew, without the fields that the caller may not set. Else what is unchanged stays. */
  readonly rebuild: boolean;
  /** Text is checked and stays as it came. */
  readonly verbatim?: boolean;
  /** What becomes of hidden characters; see the options of `sanitize`. */
  readonly unicode: HiddenText;
  /** Told each text as it came, before it is cleaned; may refuse it. */
  readonly count?: (text: string) => void;
}

/** Content that was checked and cleaned. */
export interface CleanContent {
  /** The same value if nothing changed and nothing was rebuilt. */
  readonly content: Turn["content"];
  /** The length of its text in UTF-16 units. */
  readonly chars: number;
  /** It holds text alone, and none that could be seen. */
  readonly blank: boolean;
}

/** Ends a check: the guard answers with this code and message. */
export function refuse(code: DenyCode, message: string): never {
  throw new GuardError(code, message);
}

/** Reads one turn of unknown shape; `at` names it in errors. */
export function readTurn(turn: unknown, at: string): ReadTurn {
  return read(turnShape, turn, at);
}

/** Checks and cleans the content of a turn; `at` names it in errors. */
export function cleanContent(content: ReadTurn["content"], at: string, rules: ContentRules): CleanContent {
  if (typeof content === "string") return cleanText(content, at, rules);
  const cleaned = Array.from(content, (block, i) => cleanBlock(block, `${at}[${i}]`, rules));
  const isSame = !rules.rebuild && cleaned.every(({ block }, i) => block === content[i]);
  return {
    content: isSame ? (content as ContentBlock[]) : cleaned.map(({ block }) => block),
    chars: cleaned.reduce((sum, { chars }) => sum + chars, 0),
    blank: cleaned.every(({ blank }) => blank),
  };
}

function cleanBlock(given: unknown, at: string, rules: ContentRules) {
  const { type } = read(blockShape, given, at);
  if (!rules.kinds.has(type)) {
    refuse("BLOCK_NOT_ALLOWED", `${at}.type must be one of: ${[...rules.kinds].join(", ")}.`);
  }
  const block = given as ContentBlock;
  if (type !== "text") return { block, chars: 0, blank: false };
  const { text } = read(textShape, given, at);
  const { content, ...rest } = cleanText(text, `${at}.text`, rules);
  if (rules.rebuild) return { block: { type, text: content }, ...rest };
  return { block: content === text ? block : { ...block, text: content }, ...rest };
}

function cleanText(given: string, at: string, { count, unicode, verbatim }: ContentRules) {
  count?.(given);
  const text = verbatim ? given : sanitizeText(given, at, unicode).text;
  return { content: text, chars: text.length, blank: !VISIBLE.test(text) };
}

function read<S extends z.ZodType>(shape: S, value: unknown, at: string): z.output<S> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = [at, ...(issue?.path ?? [])].map(String).join(".");
  return refuse("INVALID_INPUT", `${path} ${issue?.message ?? "is not valid"}.`);
}
