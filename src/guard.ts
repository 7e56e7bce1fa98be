import type Anthropic from "@anthropic-ai/sdk";
import type { Middleware } from "@anthropic-ai/sdk";
import { admit } from "./admit.js";
import { boundClient } from "./client.js";
import { composeGuards, withSecret } from "./compose.js";
import { createDoor, type Door } from "./door.js";
import { type Emit, eventEmitter, subjectHasher } from "./events.js";
import { type GuardOptions, guardOptions } from "./guard-options.js";
import type { HistoryTurn } from "./history/canonical-history.js";
import { signHistory } from "./history/sign-history.js";
import { connect } from "./keys/connect.js";
import { parseOptions } from "./options.js";
import type { Caller, LimitLeft, MessageParams, ResponseHeaders } from "./types.js";
import { guardWire } from "./wire.js";

/** What a call tells its adapter. */
export interface CallHooks {
  /** The headers that tell the client where it stands, as soon as a call is admitted. */
  readonly onHeaders?: (headers: ResponseHeaders) => void;
  /** What is left of the limits once a call was settled, before its stream ends. */
  readonly onLimits?: (limits: readonly LimitLeft[]) => void;
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
  const parsed = parseOptions("claude-guard", guardOptions, given);
  const { client, secrets, ring, ready, opened } = connect(parsed);
  const hash = subjectHasher(parsed.secret);
  const emit = eventEmitter(parsed.onEvent, hash);
  const history =
    parsed.signHistory === false ? undefined : signHistory(withSecret(parsed.signHistory, parsed.secret));
  const guards = composeGuards(parsed, {
    hash,
    history,
    keys: secrets,
    client: client && (() => boundClient(client, ...ring)),
  });
  const { monitor } = parsed;
  const askDoor = (params: MessageParams, caller: Caller, signature?: string) =>
    admit({ stage: "door", params, signature }, caller, { guards, emit, monitor });
  const askCall = (params: MessageParams, caller: Caller, hooks: CallHooks) =>
    admit({ stage: "call", params }, caller, { guards, emit: andTell(emit, hooks), monitor });

  const middleware: ClaudeGuard["middleware"] = (caller, hooks = {}) =>
    guardWire({
      signal: caller.signal,
      idleMs: parsed.idleTimeout,
      unreadMs: parsed.unreadTimeout,
      maxRetries: hooks.maxRetries ?? client?.maxRetries ?? SDK_MAX_RETRIES,
      admit: async (params) => {
        await opened();
        const admission = await askCall(params, caller, hooks);
        hooks.onHeaders?.(admission.headers);
        return admission;
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
    ...(parsed.door === false ? {} : { door: createDoor(parsed.door, askDoor, emit) }),
  };
}

// What the SDK does unless told otherwise.
const SDK_MAX_RETRIES = 2;

function andTell(emit: Emit, { onLimits }: CallHooks): Emit {
  if (onLimits === undefined) return emit;
  return (caller, event) => {
    if (event.type === "limits") onLimits(event.limits);
    emit(caller, event);
  };
}
