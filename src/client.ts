import Anthropic, { type Middleware } from "@anthropic-ai/sdk";
import { checkKey } from "./keys/check-key.js";

/** A client of the SDK: `Anthropic`, `AnthropicBedrock`, `AnthropicVertex`, … */
export interface ClaudeClient {
  readonly middleware: readonly Middleware[];
  readonly maxRetries: number;
  readonly apiKey?: string | null | undefined;
  readonly authToken?: string | null | undefined;
  withOptions(options: ClientChange): object;
}

/** What a copy of a client may have of its own. */
export interface ClientChange {
  readonly middleware?: readonly Middleware[];
  readonly apiKey?: ApiKey;
  readonly authToken?: null;
}

/** A function that the SDK asks for the key on every attempt. */
export type ApiKey = () => Promise<string>;

/**
 * The client that the guard calls Claude with: the app's own, or one made from `ANTHROPIC_API_KEY`.
 *
 * @throws TypeError when there is neither, when the key is not one that can work, or in a browser, where every
 * visitor could read the key.
 */
export function claudeClient(given?: ClaudeClient): ClaudeClient {
  checkServer();
  if (given !== undefined) {
    if (typeof given.withOptions !== "function" || !Array.isArray(given.middleware)) {
      throw new TypeError('"client" must be a client of @anthropic-ai/sdk 1.0 or later, or false.');
    }
    if (typeof given.apiKey === "string") checkKey(given.apiKey);
    return given;
  }
  // An empty `authToken` keeps the SDK from looking for other credentials than the key.
  const client = new Anthropic({ authToken: null });
  if (client.apiKey === null) {
    throw new TypeError(
      "No API key: set ANTHROPIC_API_KEY, pass `client: new Anthropic(...)`, or `client: false` to guard the door only.",
    );
  }
  checkKey(client.apiKey, { strict: true });
  return client;
}

/** @throws TypeError in a browser, where every visitor could read the key. */
export function checkServer(): void {
  if (typeof window === "object" && typeof window?.document === "object") {
    throw new TypeError(
      "claude-guard runs on the server: in a browser every visitor could read the API key.",
    );
  }
}

/** A client that asks `apiKey` for its key: a copy of the app's own, or one with what else the environment says. */
export function keyedClient(apiKey: ApiKey, given?: ClaudeClient): Anthropic {
  const client =
    given?.withOptions({ apiKey, authToken: null }) ?? new Anthropic({ apiKey, authToken: null });
  return client as Anthropic;
}

/** A copy of the client whose calls pass `middleware`, last of all of its own. */
export function boundClient(client: ClaudeClient, ...middleware: readonly Middleware[]): Anthropic {
  const bound = client.withOptions({ middleware: [...client.middleware, ...middleware] });
  hideKey(bound);
  // Typed as the client that most apps have; another platform's has the same `messages` and `beta.messages`.
  return bound as Anthropic;
}

// The SDK's client shows its key when it is logged or turned into JSON.
function hideKey(bound: object): void {
  const show = { value: () => "Claude, guarded by claude-guard" };
  Object.defineProperties(bound, { [Symbol.for("nodejs.util.inspect.custom")]: show, toJSON: show });
}
