import * as z from "zod";
import { secretOption } from "../options.js";
import { RULES, type RuleLanguage } from "./rules/languages.js";
import type { RuleTexts } from "./rules/texts.js";
import { MARK, SPOTLIGHT_FORM } from "./spotlight.js";
import { modesOf, type UntrustedOptions, untrustedShape } from "./untrusted.js";

/**
 * Options of {@link harden}. They go into the prompt as written: put nothing in that changes from call to call. A
 * section that is `false` is left out.
 */
export interface HardenOptions {
  /** The language of the rules. Default `"en"`. */
  readonly language?: RuleLanguage;
  /** What the assistant is for, as an object of "help with": `"orders and deliveries of Acme"`. */
  readonly scope?: string | false;
  /** Who the assistant is, as an object of "you are": `"Ada, the assistant of Acme"`. */
  readonly role?: string | false;
  /** `false`: the prompt may be told, so it has no canary either. */
  readonly confidentiality?: false;
  /** How text of others is wrapped, so that the rules say what the wrapping means. */
  readonly untrusted?: UntrustedOptions | false;
  /** What to answer to a request that these rules forbid. Default: to say briefly that it cannot help with that. */
  readonly refusal?: string | false;
  /** Rules of your own, added at the end: one full sentence or more each. */
  readonly rules?: readonly string[];
  /** A token in the prompt that shows a leak when an answer holds it. Default `true`. */
  readonly canary?: boolean;
  /** Keys the canary and the markers: at least 16 characters, the same on every machine of a deployment. */
  readonly secret?: string;
}

const words = z.string({ error: "must be a string" }).trim().min(1, "must not be empty");
const section = z
  .union([z.literal(false), words], { error: "must be a string that is not empty, or false" })
  .optional();

/** The options of {@link harden} as a zod shape. */
export const hardenShape = {
  language: z
    .enum(Object.keys(RULES) as [RuleLanguage], { error: `must be one of ${Object.keys(RULES).join(", ")}` })
    .default("en"),
  scope: section,
  role: section,
  confidentiality: z.literal(false, { error: "must be false, or left out" }).optional(),
  untrusted: z
    .union([z.literal(false), z.strictObject(untrustedShape)], {
      error: 'must be false or an object such as { mode: "delimit" }',
    })
    .prefault({}),
  refusal: section,
  rules: z.array(words, { error: "must be a list of strings" }).default([]),
  canary: z.boolean({ error: "must be true or false" }).default(true),
  secret: secretOption.optional(),
};

/** The options of {@link harden}, read. */
export type Hardening = z.output<z.ZodObject<typeof hardenShape>>;

/** What the options must have in common, as an argument of zod's `refine`. */
export const someSection = [
  ({ scope, role, confidentiality, untrusted, refusal, rules }: Hardening) =>
    [scope, role, confidentiality, untrusted, refusal].some((section) => section !== false) ||
    rules.length > 0,
  "leave at least one section on",
] as const;

/** The text of the rules; a canary, if there is to be one, stands between the two parts. */
export type Rules = readonly [before: string, after?: string];

/** Writes the rules that the options ask for. */
export function writeRules(options: Hardening): Rules {
  const { language, scope, role, confidentiality, refusal, rules } = options;
  const texts = RULES[language];
  const first = [
    ...sentence(scope, texts.task, texts.scope),
    ...sentence(role, texts.role, (own) => `${texts.persona(own)} ${texts.role}`),
    ...(confidentiality === false ? [] : [texts.confidentiality]),
  ];
  const last = [
    ...untrustedRule(options.untrusted, texts),
    ...sentence(refusal, texts.decline, texts.refusal),
    ...rules,
  ];
  const before = texts.title + numbered(first, 1);
  const after = numbered(last, first.length + 1);
  if (confidentiality === false || !options.canary) return [before + after];
  return [`${before} ${texts.canary[0]}`, texts.canary[1] + after];
}

function sentence(own: string | false | undefined, standard: string, write: (own: string) => string) {
  if (own === false) return [];
  return [own === undefined ? standard : write(own)];
}

function untrustedRule(untrusted: Hardening["untrusted"], texts: RuleTexts): string[] {
  if (untrusted === false) return [];
  const modes = modesOf(untrusted);
  const parts = [
    texts.untrusted(SPOTLIGHT_FORM),
    ...(modes.has("datamark") ? [texts.mark(MARK)] : []),
    ...(modes.has("encode") ? [texts.base64] : []),
  ];
  return [parts.join(" ")];
}

function numbered(lines: readonly string[], from: number): string {
  return lines.map((line, i) => `\n${from + i}. ${line}`).join("");
}
