import * as z from "zod";
import { type CustomRecognizer, compileRecognizer } from "./custom-recognizer.js";
import { engineOf } from "./engine/engines.js";
import { type Operators, operateBy, operatorsOption } from "./operators.js";
import { ownSecrets, secretsOption } from "./own-secrets/own-secrets.js";
import { CUSTOM_SECRET, type Recognizer } from "./recognizer.js";
import { DEFAULT_ENTITIES, type EntityGroup, type EntityName, GROUPS, RECOGNIZERS } from "./recognizers.js";

/** What to look for. */
export interface EntityOptions {
  /**
   * The kinds of entities to look for, by name or group. Default: `["secrets", "US_SSN"]`. None, where `secrets` or
   * `recognizers` are all that is looked for.
   */
  readonly entities?: readonly (EntityName | EntityGroup)[];
  /**
   * Your own secrets, of 8 to 8,192 characters each: found as they are, in base64, base64url and hex, URL-encoded
   * and JSON-escaped. Their kind is `CUSTOM_SECRET`. One that is missing or too short is refused.
   */
  readonly secrets?: readonly (string | undefined)[];
  /** Kinds of entities of your own, looked for besides `entities` and before them. */
  readonly recognizers?: readonly CustomRecognizer[];
  /** Values that may pass: what is found passes if it is exactly one of these. */
  readonly allow?: readonly string[];
}

/** What to redact, and how. */
export interface RedactOptions extends EntityOptions {
  /** What becomes of an entity, by kind; `default` for the others. Default: replaced by its kind in brackets. */
  readonly operators?: Operators;
}

type Name = EntityName | EntityGroup;
const names = [...Object.keys(GROUPS), ...Object.keys(RECOGNIZERS)] as [Name, ...Name[]];

const NAME = "must be capitals, digits and _, such as ORDER_ID";
const recognizer = z
  .strictObject({
    entity: z
      .string(NAME)
      .regex(/^[A-Z][A-Z0-9_]{1,63}$/, NAME)
      .refine(
        (name) => name !== CUSTOM_SECRET && !Object.hasOwn(RECOGNIZERS, name),
        "must not be a built-in kind",
      ),
    pattern: z.custom<RegExp>(isRegExp, "must be a regular expression"),
  })
  .transform((row, context): Recognizer => {
    try {
      return compileRecognizer(row);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      context.addIssue({ code: "custom", path: ["pattern"], message: error.message });
      return z.NEVER;
    }
  });

function isRegExp(value: unknown): boolean {
  return Object.prototype.toString.call(value) === "[object RegExp]";
}

/** The options of what to look for, for guards that take them too. */
export const entityOptions = {
  entities: z
    .array(
      z.enum(names, { error: `must be one of ${names.join(", ")}` }),
      "must be a list of kinds and groups",
    )
    .readonly()
    .default(DEFAULT_ENTITIES),
  secrets: secretsOption,
  recognizers: z.array(recognizer, "must be a list of { entity, pattern }").default([]),
  allow: z
    .array(z.string("must be a string").min(1, "must not be empty"), "must be a list of strings")
    .default([]),
};

type ParsedEntities = z.output<z.ZodObject<typeof entityOptions>>;

/** Refuses options that look for nothing. To be used with `superRefine`. */
export function checkEntities(options: ParsedEntities, context: z.RefinementCtx): void {
  const { entities, secrets, recognizers } = options;
  if (entities.length + secrets.length + recognizers.length > 0) return;
  const message = 'must name at least one entity where there are no "secrets" and no "recognizers"';
  context.addIssue({ code: "custom", path: ["entities"], message });
}

/** All options, for guards that take them too; see {@link checkOptions}. */
export const redactOptions = { ...entityOptions, operators: operatorsOption };

type Parsed = z.output<z.ZodObject<typeof redactOptions>>;

/** Refuses options that look for nothing, and operators for kinds that do not exist. To be used with `superRefine`. */
export function checkOptions(options: Parsed, context: z.RefinementCtx): void {
  checkEntities(options, context);
  const { operators, recognizers } = options;
  const known = new Set([...Object.keys(RECOGNIZERS), CUSTOM_SECRET, "default"]);
  for (const { entity } of recognizers) known.add(entity);
  for (const name of Object.keys(operators)) {
    if (known.has(name)) continue;
    context.addIssue({
      code: "custom",
      path: ["operators", name],
      message: "must be a kind of entity or default",
    });
  }
}

/** The options made ready. */
export function prepare({ entities, secrets, recognizers, allow, operators }: Parsed) {
  return {
    engine: engineOf(entities, recognizers),
    secrets: ownSecrets(secrets),
    operate: operateBy(operators, new Set(allow)),
  };
}

/** What a redactor runs. */
export type Prepared = ReturnType<typeof prepare>;
