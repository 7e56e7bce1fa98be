import type Anthropic from "@anthropic-ai/sdk";
import type { Middleware } from "@anthropic-ai/sdk";
import { z } from "zod";
import { type Admission, admit } from "./admit.js";
import { boundClient, type ClaudeClient } from "./client.js";
import { createDoor, type Door, type DoorOptions } from "./door.js";
import { eventEmitter, type GuardEvent, subjectHasher } from "./events.js";
import { type BlockInjectionOptions, blockInjection } from "./guards/block-injection.js";
import { type GuardLinksOptions, guardLinks } from "./guards/guard-links.js";
import { type GuardToolsOptions, guardTools } from "./guards/guard-tools.js";
import { type HardenSystemPromptOptions, hardenSystemPrompt } from "./guards/harden-system-prompt.js";
import { identifyUser } from "./guards/identify-user.js";
import { type RateLimitOptions, rateLimit } from "./guards/rate-limit.js";
import { type RedactInputOptions, redactInput } from "./guards/redact-input.js";
import { type RedactOutputOptions, redactOutput } from "./guards/redact-output.js";
import { spotlightUntrusted } from "./guards/spotlight-untrusted.js";
import { type ValidateInputOptions, validateInput } from "./guards/validate-input.js";
import type { HistoryTurn } from "./history/canonical-history.js";
import { type HistorySigner, type SignHistoryOptions, signHistory } from "./history/sign-history.js";
import { connect } from "./keys/connect.js";
import type { KeyRing } from "./keys/key-ring.js";
import type { KeyRingOptions } from "./keys/key-ring-options.js";
import { type Duration, duration, parseOptions, secretOption } from "./options.js";
import type { Caller, Guard, MessageParams, ResponseHeaders, Stage } from "./types.js";
import { guardWire } from "./wire.js";

/** Options of {@link createGuard}: one object a guard, `false` turns one off, all of it optional. */
export interface GuardOptions {
  /**
   * The client to call Claude with: your own `Anthropic`, Bedrock or Vertex client. Default: one made from
   * `ANTHROPIC_API_KEY`. `false`: no client, the guard stands at the door only.
   */
  readonly client?: ClaudeClient | false;
  /**
   * Several keys in place of the client's own, which replace each other without an interruption: a ring, or the
   * options of one.
   */
  readonly keys?: KeyRing | KeyRingOptions;
  /**
   * Asks the API once whether the keys may serve, at the cost of about ten tokens a key. Until it has answered calls
   * wait; where it says no they fail, and `ready` says why. Default `false`.
   */
  readonly verifyOnStart?: boolean;
  readonly validateInput?: ValidateInputOptions | false;
  /**
   * Turns of the assistant that a client sends must be signed, as the answers of `chatRoute` are; see `signHistory()`.
   * Its secret is `secret`, unless it has one of its own. `false`: they pass unsigned.
   */
  readonly signHistory?: SignHistoryOptions | false;
  readonly rateLimit?: RateLimitOptions | false;
  readonly blockInjection?: BlockInjectionOptions | false;
  /** Sends a keyed hash of the subject as `metadata.user_id`, unless the app sets one. */
  readonly identifyUser?: false;
  readonly hardenSystemPrompt?: HardenSystemPromptOptions | false;
  readonly redactOutput?: RedactOutputOptions | false;
  /** Where links and images in answers may lead. Off unless its options are given. */
  readonly guardLinks?: GuardLinksOptions | false;
  /** Which tools Claude may ask for, and how. Off unless its options are given. */
  readonly guardTools?: GuardToolsOptions | false;
  /** Keeps values from the model. Off unless its options are given; what it puts back, `redactOutput` has passed. */
  readonly redactInput?: RedactInputOptions | false;
  /** Guards of your own, asked after the built-in checks of the input and the limit. */
  readonly guards?: readonly Guard[];
  /** The guard's place before the app's handlers; `false`: only calls to Claude are guarded. */
  readonly door?: DoorOptions | false;
  /** Record what would be denied, and let it pass. Answers are filtered all the same. Default `false`. */
  readonly monitor?: boolean;
  /** Told what happened. What it throws changes nothing. */
  readonly onEvent?: (event: GuardEvent) => unknown;
  /**
   * Keys the hashes of subjects, so that they cannot be looked up, and the canary and markers of `hardenSystemPrompt`:
   * at least 16 characters, the same on every machine of a deployment. Default for hashes: random, so they differ after
   * a restart; for canary and markers: none.
   */
  readonly secret?: string;
  /** The longest silence of the API within an answer. Default `"60s"`. */
  readonly idleTimeout?: Duration;
  /** The longest time a streamed answer may stand unread. Default `"5m"`. */
  readonly unreadTimeout?: Duration;
}

const off = z.literal(false).optional();
const options = z.strictObject({
  client: z.custom<ClaudeClient | false>().optional(),
  keys: z.custom<KeyRing | KeyRingOptions>(isObject, "must be a key ring or its options").optional(),
  verifyOnStart: z.boolean({ error: "must be true or false" }).default(false),
  validateInput: z.custom<ValidateInputOptions | false>().optional(),
  signHistory: z.custom<SignHistoryOptions | false>().optional(),
  rateLimit: z.custom<RateLimitOptions | false>().optional(),
  blockInjection: z.custom<BlockInjectionOptions | false>().optional(),
  identifyUser: off,
  hardenSystemPrompt: z.custom<HardenSystemPromptOptions | false>().optional(),
  redactOutput: z.custom<RedactOutputOptions | false>().optional(),
  guardLinks: z.custom<GuardLinksOptions | false>().optional(),
  guardTools: z.custom<GuardToolsOptions | false>().optional(),
  redactInput: z.custom<RedactInputOptions | false>().optional(),
  guards: z.array(z.custom<Guard>(isGuard, "must be a guard: { name, check }")).default([]),
  door: z.custom<DoorOptions | false>().optional(),
  monitor: z.boolean({ error: "must be true or false" }).default(false),
  onEvent: z.custom<(event: GuardEvent) => unknown>(isFunction, "must be a function").optional(),
  secret: secretOption.optional(),
  idleTimeout: duration.prefault("60s"),
  unreadTimeout: duration.prefault("5m"),
});

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function isFunction(value: unknown): boolean {
  return value === undefined || typeof value === "function";
}

function isGuard(value: unknown): boolean {
  return typeof value === "object" && value !== null && "name" in value && "check" in value;
}

/** What a call tells its adapter. */
export interface CallHooks {
  /** The headers that tell the client where it stands, as soon as a call is admitted. */
  readonly onHeaders?: (headers: ResponseHeaders) => void;
}

/** The guard: made once, used for every request. */
export interface ClaudeGuard {
  /** The guard as a middleware of the SDK, for the calls of one caller. */
  middleware(caller: Caller, hooks?: CallHooks & { maxRetries?: number }): Middleware;
  /**
   * A client of the SDK whose calls are guarded, for one caller.
   *
   * @throws TypeError when the guard was made with `client: false`.
   */
  client(caller: Caller, hooks?: CallHooks): Anthropic;
  /**
   * Signs a conversation that the app answers with, so that the caller can send it back: the turns as the client has
   * them, the answer as it gets it. Absent when it was turned off.
   */
  signHistory?(this: void, caller: Caller, turns: readonly HistoryTurn[]): Promise<string>;
  /** The door; absent when it was turned off. */
  readonly door?: Door;
  /**
   * Resolves when the keys are loaded and, with `verifyOnStart`, verified: wait for it before the server listens.
   * Rejects with a `KeyRingError` that says which key is bad.
   */
  readonly ready: Promise<void>;
}

/**
 * Composes the guards into one.
 *
 * @throws TypeError for a bad option, a missing or malformed API key, or in a browser.
 * @example
 * ```ts
 * const guard = createGuard({ rateLimit: { limit: 20, window: "1h" } });
 * const caller = { id: crypto.randomUUID(), subject: "user-1", signal: new AbortController().signal };
 * const answer = await guard.client(caller).messages.create({
 *   model: "claude-haiku-5-5",
 *   max_tokens: 1024,
 *   messages: [{ role: "user", content: "Hello" }],
 * });
 * ```
 */
export function createGuard(given?: GuardOptions): ClaudeGuard {
  const parsed = parseOptions("claudeGuard", options, given);
  const { client, secrets, ring, ready, opened } = connect(parsed);
  const hash = subjectHasher(parsed.secret);
  const emit = eventEmitter(parsed.onEvent, hash);
  const history =
    parsed.signHistory === false ? undefined : signHistory(withSecret(parsed.signHistory, parsed.secret));
  const guards = composeGuards(parsed, hash, history, secrets);
  const ask = (stage: Stage) => (params: MessageParams, caller: Caller, signature?: string) =>
    admit({ stage, params, signature }, caller, { guards, emit, monitor: parsed.monitor });
  const askCall = ask("call");

  const middleware: ClaudeGuard["middleware"] = (caller, hooks = {}) =>
    guardWire({
      signal: caller.signal,
      idleMs: parsed.idleTimeout,
      unreadMs: parsed.unreadTimeout,
      maxRetries: hooks.maxRetries ?? client?.maxRetries ?? SDK_MAX_RETRIES,
      admit: async (params) => {
        await opened();
        return tell(await askCall(params, caller), hooks);
      },
    });
  return {
    middleware,
    ready,
    client(caller, hooks) {
      if (client === undefined) throw new TypeError("This guard was made with `client: false`.");
      return boundClient(client, middleware(caller, hooks), ...ring);
    },
    ...(history && {
      signHistory: ({ subject }: Caller, turns: readonly HistoryTurn[]) => history.sign(turns, subject),
    }),
    ...(parsed.door === false ? {} : { door: createDoor(parsed.door, ask("door"), emit) }),
  };
}

// What the SDK does unless told otherwise.
const SDK_MAX_RETRIES = 2;

// The cheap check of the input comes first. The limit is charged before guards of the app's own, which may be
// expensive; then what rewrites the request and the answer.
function composeGuards(
  parsed: z.output<typeof options>,
  hash: ReturnType<typeof subjectHasher>,
  history: HistorySigner | undefined,
  secrets: () => readonly string[],
): Guard[] {
  const harden = parsed.hardenSystemPrompt !== false && withSecret(parsed.hardenSystemPrompt, parsed.secret);
  return [
    parsed.validateInput !== false &&
      validateInput(withDefaults(parsed.validateInput, history && { history })),
    parsed.rateLimit !== false && rateLimit(parsed.rateLimit),
    // After the limit, which gives back what a denied call was charged: who is blocked for a time learns nothing more
    // about what is flagged.
    parsed.blockInjection !== false && blockInjection(parsed.blockInjection),
    ...parsed.guards,
    parsed.identifyUser !== false && identifyUser(hash),
    harden !== false && hardenSystemPrompt(harden),
    parsed.redactOutput !== false && redactOutput(parsed.redactOutput, secrets),
    parsed.guardLinks !== undefined && parsed.guardLinks !== false && guardLinks(parsed.guardLinks),
    parsed.guardTools !== undefined && parsed.guardTools !== false && guardTools(parsed.guardTools),
    // After redactOutput: what it puts back into the answer would be redacted again.
    parsed.redactInput !== undefined && parsed.redactInput !== false && redactInput(parsed.redactInput),
    // Last: the others look at the text itself, not at the JSON that it is wrapped in.
    harden !== false &&
      harden.untrusted !== false &&
      spotlightUntrusted(withSecret(harden.untrusted, harden.secret)),
  ].filter((guard) => guard !== false);
}

// What the options of a guard do not name, the deployment's secret is.
function withSecret<T extends object>(
  given: T | undefined,
  secret: string | undefined,
): T & { secret?: string } {
  return withDefaults(given, secret === undefined ? {} : { secret });
}

function withDefaults<T extends object, D extends object>(
  given: T | undefined,
  defaults: D | undefined,
): T & D {
  return isObject(given ?? {}) ? { ...(defaults as D), ...(given as T) } : (given as T & D);
}

function tell(admission: Admission, hooks: CallHooks): Admission {
  hooks.onHeaders?.(admission.headers);
  return admission;
}
