import type Anthropic from "@anthropic-ai/sdk";
import { LRUCache } from "lru-cache";
import * as z from "zod";
import { type Duration, duration, positiveInteger } from "../amounts.js";
import type { ClaudeClient } from "../client.js";
import { digest } from "../digest.js";
import { GuardError } from "../errors.js";
import { createLimiter } from "../limits/limiter.js";
import { parseOptions } from "../options.js";
import { isObject } from "../parse-object.js";
import {
  type Question,
  questionAbout,
  readVerdict,
  type ScreenedText,
  type ScreenVerdict,
} from "./question.js";

/** Options of {@link createScreener}. */
export interface ScreenerOptions {
  /** The client that asks: one of your own, not a guarded one. */
  readonly client: ClaudeClient;
  /** The model that judges; it must know structured outputs. Default `"claude-haiku-5-5"`. */
  readonly model?: string;
  /** What the assistant is for. Without it nothing is off topic. */
  readonly topic?: string;
  /** How long one judgement may take. Default `"5s"`. */
  readonly timeout?: Duration;
  /** The longest text that is judged, in UTF-16 units; a longer one cannot be. Default 50,000. */
  readonly maxChars?: number;
  /** At most so many judgements in a window, by this process. Default 1,000 in `"1h"`. */
  readonly budget?: { readonly limit: number; readonly window: Duration };
  /** For how long a verdict about the same text is believed, and how many are kept. Default `"1h"`, 10,000. */
  readonly cache?: { readonly ttl?: Duration; readonly max?: number };
}

/** The options of a screener as a zod schema. */
export const screenerOptions = z.strictObject({
  client: z.custom<ClaudeClient>(
    (value) => isObject(value) && "messages" in value,
    "must be a client of @anthropic-ai/sdk",
  ),
  model: z
    .string({ error: "must be the name of a model" })
    .min(1, "must not be empty")
    .default("claude-haiku-5-5"),
  topic: z.string({ error: "must be a string" }).trim().min(1, "must not be empty").optional(),
  timeout: duration.prefault("5s"),
  maxChars: positiveInteger.default(50_000),
  budget: z
    .strictObject({ limit: positiveInteger, window: duration })
    .prefault({ limit: 1000, window: "1h" }),
  cache: z.strictObject({ ttl: duration.prefault("1h"), max: positiveInteger.default(10_000) }).prefault({}),
});
type Screening = z.output<typeof screenerOptions>;

/** Judges texts by a small model. */
export interface Screener {
  /**
   * What the model says of a text. Its own refusal to judge counts as `harmful`.
   *
   * @throws GuardError `SCREEN_UNAVAILABLE` when there is no verdict: the text is too long, the budget is spent, or
   * the API failed, was late, or answered something else.
   */
  screen(text: string, kind: ScreenedText): Promise<ScreenVerdict>;
}

/**
 * A screen by a small Claude model: one structured-output call for each text that is new, with the text JSON-encoded.
 * A model can be talked into a wrong verdict like any other: it lowers the odds, it does not rule out.
 *
 * @throws TypeError that names the option when one is bad.
 * @example
 * ```ts
 * const screener = createScreener({ client: new Anthropic(), topic: "orders and deliveries of Acme" });
 * if ((await screener.screen(answer, "answer")) !== "fine") return later();
 * ```
 */
export function createScreener(options: ScreenerOptions): Screener {
  return screenerOf(parseOptions("createScreener", screenerOptions, options));
}

/** A screener made from options that were read. */
export function screenerOf(options: Screening): Screener {
  const { topic, maxChars, budget, cache } = options;
  const limiter = createLimiter(budget);
  const known = new LRUCache<string, Promise<ScreenVerdict>>({ max: cache.max, ttl: cache.ttl });
  const judge = async (text: string, kind: ScreenedText): Promise<ScreenVerdict> => {
    const { allowed } = await limiter.reserve("screen");
    if (!allowed) unavailable();
    return ask(options, questionAbout(kind, text, topic));
  };
  return {
    async screen(text, kind) {
      if (text.length > maxChars) unavailable();
      const key = await digest(`${kind} ${text}`);
      const before = known.get(key);
      if (before !== undefined) return before;
      const verdict = judge(text, kind);
      known.set(key, verdict);
      // A failure is no verdict to keep.
      verdict.catch(() => known.delete(key));
      return verdict;
    },
  };
}

async function ask(options: Screening, question: Question): Promise<ScreenVerdict> {
  const verdict = await answerTo(options, question).catch(unavailable);
  return verdict ?? unavailable();
}

async function answerTo(
  { client, model, timeout }: Screening,
  question: Question,
): Promise<ScreenVerdict | undefined> {
  const message = await (client as unknown as Anthropic).messages.create(
    {
      model,
      max_tokens: 64,
      system: question.system,
      messages: [{ role: "user", content: question.content }],
      output_config: { format: { type: "json_schema", schema: question.schema } },
    },
    { timeout, signal: AbortSignal.timeout(timeout), maxRetries: 0 },
  );
  if (message.stop_reason === "refusal") return "harmful";
  const text = message.content.map((block) => (block.type === "text" ? block.text : "")).join("");
  return readVerdict(question, text);
}

function unavailable(cause?: unknown): never {
  throw new GuardError("SCREEN_UNAVAILABLE", "The request could not be screened. Please try again later.", {
    ...(cause !== undefined && { cause }),
  });
}
