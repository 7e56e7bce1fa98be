import type { IncomingMessage, ServerResponse } from "node:http";
import type Anthropic from "@anthropic-ai/sdk";
import { type ChatOptions, type HistoryTurn, subjectOfAddress } from "../src/index.js";
import { answerError, breakOff, sendResponse, toRefusal } from "./node-answer.js";
import { answerChat, createChatRoute, type GuardSource, guardOf, subjectBy } from "./node-chat.js";
import { Exchange, exchangeOf, keepExchange, type Subject, signHistory } from "./node-exchange.js";

declare global {
  namespace Express {
    interface Request {
      /** Claude, guarded for whoever sent this request: a client of the SDK. Made on first use. */
      readonly claude: Anthropic;
      /**
       * Signs a conversation that you answer with, so that whoever sent this request can send it back: the turns as
       * the client has them, with the answer as it gets it.
       */
      signHistory(turns: readonly HistoryTurn[]): Promise<string>;
    }
  }
}

/** A request of Express 4 or 5, as far as it is looked at; your own types of it fit. */
export type ExpressRequest = Express.Request &
  IncomingMessage & {
    body?: unknown;
    readonly ip?: string | undefined;
    readonly app?: App;
  };
interface App {
  use(handler: ErrorHandler): unknown;
}
/** What the published types of an app leave out: the prototype of its requests, and the app that it is mounted in. */
interface AppInside {
  readonly request: object;
  readonly parent?: AppInside;
}
type Next = (error?: unknown) => void;
type Handler = (req: ExpressRequest, res: ServerResponse, next: Next) => void;
type ErrorHandler = (error: unknown, req: ExpressRequest, res: ServerResponse, next: Next) => void;

/** What the options of both middlewares have in common. */
export interface SubjectOption {
  /**
   * Whom the limits count. Default: the address as Express reports it (see its "trust proxy" setting), IPv6 by /64.
   * Several, such as a user and an address, must each have something left.
   */
  // A method: so a function of the app may name Express's own type of the request.
  subject?(req: ExpressRequest): Subject;
}

/** Options of {@link claudeGuard}: those of `createGuard`, or a `guard` that was made with it. */
export type ClaudeGuardOptions = GuardSource & SubjectOption;

/**
 * The guard as a middleware of Express 4.18 and later: checks the chat text in JSON bodies, gives handlers a guarded
 * `req.claude`, and keeps secrets out of what leaves. Other requests pass untouched.
 *
 * A denial or a failure of Claude that a handler lets escape is answered as `application/problem+json`.
 *
 * @throws TypeError for a bad option, or a missing or malformed API key.
 * @example
 * ```ts
 * const app = express();
 * app.use(claudeGuard());
 * app.post("/ask", async (req, res) => {
 *   const messages = [{ role: "user" as const, content: req.body.message }];
 *   res.json(await req.claude.messages.create({ model: "claude-haiku-5-5", max_tokens: 1024, messages }));
 * });
 * ```
 */
export function claudeGuard({ subject: given, ...source }: ClaudeGuardOptions = {}): Handler {
  const subject = subjectBy(given, addressOf);
  const guard = guardOf(source);
  return function claudeGuard(req, res, next) {
    answerErrors(req);
    const exchange = open(guard, req, res, subject);
    const entered = exchange.enter(req, req);
    if (entered === undefined) return next();
    entered.then(
      () => next(),
      (error) => refuse(error, res, next),
    );
  };
}

/**
 * A chat as a middleware: `POST { message }` or `{ messages }` is answered with the events of the Messages API, text
 * only, or with one JSON message for a client that accepts `application/json`. Other methods pass on.
 *
 * Under a `claudeGuard()` it is served by that guard; with guard options of its own, or alone, by its own.
 *
 * @throws TypeError for a bad option, or a missing or malformed API key.
 * @example
 * ```ts
 * app.use("/chat", chatRoute({ system: "You help customers of Acme.", model: "claude-haiku-5-5" }));
 * ```
 */
export function chatRoute({ subject: given, ...options }: ChatOptions & ClaudeGuardOptions): Handler {
  const subject = subjectBy(given, addressOf);
  const route = createChatRoute(options);
  const serve = async (req: ExpressRequest, res: ServerResponse): Promise<void> => {
    let exchange = exchangeOf(req);
    if (exchange === undefined || route.ownGuard) {
      exchange = open(route.guard, req, res, subject);
      await exchange.enter(req, req);
    }
    const response = await answerChat(route, exchange, req, req);
    // A chat answers with what has passed the filters.
    exchange.takeFilter();
    await sendResponse(res, response);
  };
  return function chatRoute(req, res, next) {
    if (req.method !== "POST") return next();
    serve(req, res).catch((error) => refuse(error, res, next));
  };
}

function open(
  guard: ReturnType<typeof guardOf>,
  req: ExpressRequest,
  res: ServerResponse,
  subject: (req: ExpressRequest) => Subject,
): Exchange {
  const outer = exchangeOf(req);
  if (outer?.isOf(guard)) return outer;
  const exchange = new Exchange(guard, res, () => subject(req));
  keepExchange(req, exchange);
  offerClaude(req);
  return exchange;
}

// Once for an app, on the prototype of all its requests; that of a mounted app inherits from the one it stands in.
function offerClaude(req: ExpressRequest): void {
  const owner =
    req.app === undefined || Object.hasOwn(req, "claude")
      ? req
      : rootOf(req.app as unknown as AppInside).request;
  if (owner !== req && Object.hasOwn(owner, "claude")) return;
  const get = function (this: IncomingMessage) {
    return exchangeOf(this)?.client;
  };
  const sign = function (this: IncomingMessage, turns: readonly HistoryTurn[]) {
    return signHistory(this, turns);
  };
  Object.defineProperties(owner, {
    claude: { get, configurable: true },
    signHistory: { value: sign, configurable: true },
  });
}

function rootOf(app: AppInside): AppInside {
  return app.parent === undefined ? app : rootOf(app.parent);
}

function addressOf(req: ExpressRequest): string {
  return subjectOfAddress(req.ip);
}

function refuse(error: unknown, res: ServerResponse, next: Next): void {
  if (!answerError(res, error)) next(error);
}

const answering = new WeakSet<object>();

// Errors of Express only travel forward, and the guard stands first: so its error handler is appended on the first
// request, when the app's own routes and error handlers stand. Those come first, and see the errors as they are.
function answerErrors({ app }: ExpressRequest): void {
  if (app === undefined || answering.has(app)) return;
  answering.add(app);
  app.use(function claudeGuardErrors(error, req, res, next) {
    if (answerError(res, error)) return;
    if (exchangeOf(req) === undefined || !res.headersSent) return next(error);
    breakOff(res, toRefusal(error));
  });
}
