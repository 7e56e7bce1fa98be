import type { IncomingMessage } from "node:http";
import {
  type Chat,
  type ChatOptions,
  type ClaudeGuard,
  createChat,
  createGuard,
  GuardError,
  type GuardOptions,
} from "../src/index.js";
import { type Exchange, isJson, type Subject } from "./node-exchange.js";
import { type BodyHolder, readJsonBody } from "./node-request.js";

/** A guard that is shared, or the options of one. */
export type GuardSource = { readonly guard: ClaudeGuard } | (GuardOptions & { readonly guard?: undefined });

/** The guard that was given, or one made from the options. */
export function guardOf(source: GuardSource): ClaudeGuard {
  if (source.guard === undefined) return createGuard(source);
  if (typeof source.guard?.client !== "function") {
    throw new TypeError('claudeGuard: "guard" must be made with createGuard');
  }
  const [other] = Object.keys(source).filter((name) => name !== "guard");
  if (other === undefined) return source.guard;
  throw new TypeError(`claudeGuard: "${other}" belongs where the shared guard is made, in createGuard`);
}

/** Whom the limits count: as the app says, or else by the address that the framework reports. */
export function subjectBy<Request>(
  given: ((request: Request) => Subject) | undefined,
  address: (request: Request) => string,
): (request: Request) => Subject {
  if (given === undefined) return address;
  if (typeof given !== "function") throw new TypeError('claudeGuard: "subject" must be a function');
  return given;
}

/** A chat route without its framework. */
interface ChatRoute {
  readonly chat: Chat;
  readonly guard: ClaudeGuard;
  /** The route has options of its own for the guard, and is not served by one that stands before it. */
  readonly ownGuard: boolean;
}

/** Splits the options of a chat route and makes both halves. */
export function createChatRoute(options: ChatOptions & GuardSource): ChatRoute {
  const { model, system, maxTokens, params, pingInterval, ...source } = options;
  const given = { model, system, maxTokens, params, pingInterval };
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const ownGuard = Object.keys(source).length > 0;
  return {
    chat: createChat(set as unknown as ChatOptions),
    guard: ownGuard ? guardOf(source as GuardSource) : standardGuard(),
    ownGuard,
  };
}

// Whether another guard stands before it is not known when a route is mounted: it must be able to stand alone.
function standardGuard(): ClaudeGuard {
  try {
    return createGuard();
  } catch (cause) {
    const { message } = cause as TypeError;
    const how =
      "Or pass the guard that stands before this route, made with createGuard: `chatRoute({ guard, ... })`.";
    throw new TypeError(`${message} ${how}`, { cause });
  }
}

const MAX_BODY_BYTES = 1024 * 1024;

/** Answers one chat request that has passed the door. */
export async function answerChat(
  route: ChatRoute,
  exchange: Exchange,
  req: IncomingMessage,
  holder: BodyHolder,
): Promise<Response> {
  if (!isJson(req)) {
    throw new GuardError("UNSUPPORTED_MEDIA_TYPE", "Send the chat as application/json.");
  }
  const body = await readJsonBody(req, holder, route.guard.door?.maxBodyBytes ?? MAX_BODY_BYTES);
  const accept = req.headers.accept ?? "";
  const form =
    accept.includes("application/json") && !accept.includes("text/event-stream") ? "json" : "stream";
  const { client, caller, sign } = exchange;
  return route.chat(body, client, { form, signal: caller.signal, sign, limits: () => exchange.limits });
}
