import * as z from "zod";
import { GuardError } from "../errors.js";
import type { Caller, Deny, MessageParams, ToolUse } from "../types.js";

/** A tool call that somebody is asked to confirm. */
export interface ToolRequest extends ToolUse {
  /** Claude had read something before that may have told it to: a result of a tool, a document, a web page. */
  readonly afterUntrusted: boolean;
}

/** Asks somebody whether the tool may run: nothing but `true` lets it. */
export type ConfirmTool = (use: ToolRequest, caller: Caller) => boolean | Promise<boolean>;

/** What judges the input of a tool: a zod schema, or anything with the same function. */
export interface ArgsSchema {
  safeParse(input: unknown): { readonly success: boolean };
}

/** What holds for one tool. */
export interface ToolRule {
  /** Claude may ask for it. Default `true`. */
  readonly allow?: boolean;
  /** What its input must be. The input goes on as Claude wrote it, not as the schema would return it. */
  readonly args?: ArgsSchema;
  /** Each call must be confirmed: by this function, or for `true` by that of the policy. */
  readonly confirm?: boolean | ConfirmTool;
  /** A call must be confirmed once Claude has read something untrusted; it is refused where nothing can confirm it. */
  readonly sensitive?: boolean;
  /** What it returns comes from nobody who could mean harm: reading it makes no other tool sensitive. */
  readonly trusted?: boolean;
}

/** Which tools Claude may ask for, and how. */
export interface ToolPolicyOptions {
  /** What holds for each tool, by its name. */
  readonly tools: Readonly<Record<string, ToolRule>>;
  /** What holds for tools that are not named. Default `"deny"`. */
  readonly default?: "deny" | "allow";
  /** Confirms calls of the tools with `confirm: true`, and of sensitive ones. */
  readonly confirm?: ConfirmTool;
}

const flag = z.boolean({ error: "must be true or false" });
const confirmTool = z.custom<ConfirmTool>((value) => typeof value === "function", "must be a function");

const rule = z.strictObject(
  {
    allow: flag.default(true),
    args: z
      .custom<ArgsSchema>(isSchema, "must be a schema with safeParse, such as z.object({ … })")
      .optional(),
    confirm: z.union([flag, confirmTool], { error: "must be true, false or a function" }).default(false),
    sensitive: flag.default(false),
    trusted: flag.default(false),
  },
  { error: "must be an object such as { allow: true }" },
);

/** The fields of {@link ToolPolicyOptions} as zod schemas. */
export const toolPolicyShape = {
  tools: z
    .record(z.string(), rule, { error: "must be rules by name of a tool" })
    .transform((rules) => new Map(Object.entries(rules))),
  default: z.enum(["deny", "allow"], { error: 'must be "deny" or "allow"' }).default("deny"),
  confirm: confirmTool.optional(),
};

const policy = z.strictObject(toolPolicyShape);

/** A policy that was read. */
export type ToolPolicy = z.output<typeof policy>;
type Rule = z.output<typeof rule>;

/** Refines the options: what is to be confirmed by the policy's function needs one. */
export const hasConfirm = [
  ({ tools, confirm }: ToolPolicy) =>
    confirm !== undefined || ![...tools.values()].some((one) => one.confirm === true),
  'needs "confirm", a function, for the tools that say `confirm: true`',
] as const;

function isSchema(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "safeParse" in value &&
    typeof value.safeParse === "function"
  );
}

const ANY: Rule = { allow: true, confirm: false, sensitive: false, trusted: false };

/**
 * What holds for a tool of this name.
 *
 * @throws GuardError `TOOL_NOT_ALLOWED`, which names it only if the policy does.
 */
export function ruleOf(policy: ToolPolicy, name: unknown): Rule {
  const own = policy.tools.get(name as string);
  if (own === undefined && policy.default === "allow") return ANY;
  if (own?.allow) return own;
  throw notAllowed(
    `${own === undefined ? "A tool" : `The tool "${name}"`} was asked for that is not allowed.`,
  );
}

/** The denial of a request that declares a tool which is not allowed: the tool could only ever be refused. */
export function deniedTool(policy: ToolPolicy, { tools }: MessageParams): Deny | undefined {
  if (!Array.isArray(tools)) return undefined;
  // The tools of an MCP server have no names here: they are known once they are asked for.
  const at = tools.findIndex((tool) => {
    if (typeof tool?.name !== "string") return false;
    return !(policy.tools.get(tool.name)?.allow ?? policy.default === "allow");
  });
  if (at === -1) return undefined;
  const message = `tools[${at}] of the request to Claude is not allowed by guardTools.`;
  return { allowed: false, code: "TOOL_NOT_ALLOWED", message };
}

/** The same policy, in which whatever must be confirmed is not. */
export function askNobody(policy: ToolPolicy): ToolPolicy {
  const tools = [...policy.tools].map(
    ([name, rule]) => [name, { ...rule, confirm: rule.confirm !== false }] as const,
  );
  return { ...policy, tools: new Map(tools), confirm: undefined };
}

/** A refusal of a tool that was asked for. */
export const notAllowed = (message: string): GuardError => new GuardError("TOOL_NOT_ALLOWED", message);
