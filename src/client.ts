import Anthropic, { type Middleware } from "@anthropic-ai/sdk";

/** A client of the SDK: `Anthropic`, `AnthropicBedrock`, `AnthropicVertex`, … */
export interface ClaudeClient {
  readonly middleware: readonly Middleware[];
  readonly maxRetries: number;
  readonly apiKey?: string | null | undefined;
  withOptions(options: { middleware: readonly Middleware[] }): object;
}

/**
 * The client that the guard calls Claude with: the app's own, or one made from `ANTHROPIC_API_KEY`.
 *
 * @throws TypeError when there is neither, when the key is not one that can work, or in a browser, where every
 * visitor could read the key.
 */
export function claudeClient(given?: ClaudeClient): ClaudeClient {
  if (typeof window === "object" && typeof window?.document === "object") {
    throw new TypeError(
      "claude-guard runs on the server: in a browser every visitor could read the API key.",
    );
  }
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
  checkKey(client.apiKey);
  if (!client.apiKey.startsWith("sk-ant-")) throw badKey('does not start with "sk-ant-"');
  return client;
}

function checkKey(key: string): void {
  if (/^\s|\s$/.test(key)) throw badKey("has spaces around it");
  if (/^["'`]|["'`]$/.test(key)) throw badKey("has quotes around it");
  if (/\s/.test(key)) throw badKey("has spaces in it");
  if (key.startsWith("sk-ant-admin")) throw badKey("is an admin key, which must never serve requests");
  // Words are looked for in short keys only: among the random characters of a real one they can stand by chance.
  const words = key.length < 60 && /your|change-?me|placeholder|example|x{4}/i.test(key);
  if (words || /\.\.\.|…|[<>*]|x{8}/i.test(key)) throw badKey("is a placeholder");
  if (key.startsWith("sk-ant-") && key.length < 40) throw badKey("is too short");
}

// Says what is wrong, and nothing of the key.
function badKey(what: string): TypeError {
  return new TypeError(
    `The API key ${what}. Use a key of one workspace, from the Console, as it was shown there.`,
  );
}

/** A copy of the client whose calls pass `middleware`, last of all of its own. */
export function boundClient(client: ClaudeClient, middleware: Middleware): Anthropic {
  const bound = client.withOptions({ middleware: [...client.middleware, middleware] });
  hideKey(bound);
  // Typed as the client that most apps have; another platform's has the same `messages` and `beta.messages`.
  return bound as Anthropic;
}

// The SDK's client shows its key when it is logged or turned into JSON.
function hideKey(bound: object): void {
  const show = { value: () => "Claude, guarded by claude-guard" };
  Object.defineProperties(bound, { [Symbol.for("nodejs.util.inspect.custom")]: show, toJSON: show });
}
