import * as z from "zod";
import { type Duration, duration } from "../amounts.js";
import type { ClaudeClient } from "../client.js";
import { parseOptions } from "../options.js";
import type { KeyAdmin } from "./admin.js";
import type { KeyEvent } from "./events.js";
import { DEFAULT_MODEL } from "./probe.js";
import type { RotationState } from "./rotation-state.js";
import type { Keys } from "./source.js";

/** Options of `keyRing`. */
export interface KeyRingOptions {
  /** The keys, the preferred one first. Either this or `workspaces`. */
  readonly keys?: Keys;
  /** The id (`wrkspc_…`) of the workspace that `keys` should be of. Default: not checked. */
  readonly workspace?: string;
  /** Keys by environment, such as `development`, `staging`, `production`. */
  readonly workspaces?: Readonly<Record<string, WorkspaceKeys>>;
  /** Which of the `workspaces` is this one. */
  readonly environment?: string;
  /**
   * `first`: the first key that may serve. `round-robin`: each in turn; prompts are cached per workspace, so this suits
   * keys of one workspace. Default `first`.
   */
  readonly order?: "first" | "round-robin";
  /** From which age on a key is reported as old. Default `"90d"`. */
  readonly maxAge?: Duration;
  /** The model of the smallest real call. Default `"claude-haiku-5-5"`. */
  readonly model?: string;
  /** A client whose base URL, proxy and timeouts verifying uses. Default: one with what the environment says. */
  readonly client?: ClaudeClient;
  readonly rotation?: RotationOptions;
  /** Told what happened to the keys. What it throws changes nothing. */
  readonly onEvent?: (event: KeyEvent) => unknown;
}

/** The keys of one environment. */
export interface WorkspaceKeys {
  readonly keys: Keys;
  /** The id of its workspace. Default: not checked. */
  readonly workspace?: string;
}

/** How `rotate` goes about it. */
export interface RotationOptions {
  /** How long the old key must be unused before it is retired. Default `"30s"`. */
  readonly quiet?: Duration;
  /** The longest wait for that, and for an API that cannot be reached. Default `"15m"`. */
  readonly timeout?: Duration;
  /** Retires the old key at the API too. For one server only: others may still be using it. */
  readonly admin?: KeyAdmin;
  /** How long an inactive key waits to be archived, which cannot be taken back. Default `"7d"`. */
  readonly archiveAfter?: Duration;
  /** Keeps the state after each step; awaited, and what it throws stops the rotation. */
  readonly onState?: (state: RotationState) => unknown;
}

const keys = z.custom<Keys>(isKeys, "must be a list of keys, a function that gives one, or a source");
const text = z.string({ error: "must be a string" }).min(1, "must not be empty");
const listener = <T>() =>
  z.custom<(value: T) => unknown>((value) => typeof value === "function", "must be a function");
const schema = z.strictObject({
  keys: keys.optional(),
  workspace: text.optional(),
  workspaces: z.record(z.string(), z.strictObject({ keys, workspace: text.optional() })).optional(),
  environment: text.optional(),
  order: z.enum(["first", "round-robin"], { error: 'must be "first" or "round-robin"' }).default("first"),
  maxAge: duration.prefault("90d"),
  model: text.default(DEFAULT_MODEL),
  client: z.custom<ClaudeClient>().optional(),
  onEvent: listener<KeyEvent>().optional(),
  rotation: z
    .strictObject({
      quiet: duration.prefault("30s"),
      timeout: duration.prefault("15m"),
      admin: z.custom<KeyAdmin>().optional(),
      archiveAfter: duration.prefault("7d"),
      onState: listener<RotationState>().optional(),
    })
    .prefault({}),
});

function isKeys(value: unknown): boolean {
  if (Array.isArray(value) || typeof value === "function") return true;
  return typeof value === "object" && value !== null && "load" in value;
}

/** The options of a ring, read and defaulted. */
export interface ParsedKeyRing extends Omit<z.output<typeof schema>, "keys" | "workspaces" | "environment"> {
  readonly keys: Keys;
  readonly workspace: string | undefined;
  /** Keys must be Anthropic's own: no gateway of the app's is asked. */
  readonly strict: boolean;
}

/** @throws TypeError that names the bad option. */
export function parseKeyRing(options: KeyRingOptions): ParsedKeyRing {
  const { keys, workspaces, environment, workspace, ...rest } = parseOptions("keyRing", schema, options);
  const strict = rest.client === undefined;
  if ((keys === undefined) === (workspaces === undefined)) {
    throw new TypeError('keyRing: give either "keys" or "workspaces".');
  }
  if (workspaces !== undefined && workspace !== undefined) {
    throw new TypeError('keyRing: "workspace" belongs beside the keys of each of the "workspaces".');
  }
  if (keys !== undefined) return { ...rest, keys, workspace, strict };
  const chosen = Object.entries(workspaces ?? {}).find(([name]) => name === environment)?.[1];
  if (chosen === undefined) {
    const names = Object.keys(workspaces ?? {}).map((name) => `"${name}"`);
    throw new TypeError(`keyRing: "environment" must be one of ${names.join(", ")}.`);
  }
  return { ...rest, keys: chosen.keys, workspace: chosen.workspace, strict };
}
