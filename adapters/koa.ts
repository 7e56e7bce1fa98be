import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import type Anthropic from "@anthropic-ai/sdk";
import type {} from "koa";
import { type ChatOptions, type HistoryTurn, subjectOfAddress, toGuardError } from "../src/index.js";
import { type KoaAnswer, passBody } from "./koa-body.js";
import { breakOff, forgetBody, toRefusal } from "./node-answer.js";
import { answerChat, createChatRoute, type GuardSource, guardOf, subjectBy } from "./node-chat.js";
import { Exchange, exchangeOf, keepExchange, type Subject, signHistory } from "./node-exchange.js";
import type { BodyHolder } from "./node-request.js";

declare module "koa" {
  interface ExtendableContext {
    /** Claude, guarded for whoever sent this request: a client of the SDK. Made on first use. */
    readonly claude: Anthropic;
    /**
     * Signs a conversation that you answer with, so that whoever sent this request can send it back: the turns as the
     * client has them, with the answer as it gets it.
     */
    signHistory(turns: readonly HistoryTurn[]): Promise<string>;
  }
}

/** A context of Koa 2 or 3, as far as it is looked at; your own types of it fit. */
export interface KoaContext extends KoaAnswer {
  readonly req: IncomingMessage;
  readonly request: object;
  readonly app: KoaAnswer["app"] & { readonly context: object };
  readonly ip: string;
  readonly method: string;
  set(headers: Record<string, string>): void;
}
type Next = () => Promise<unknown>;
type KoaMiddleware = (ctx: KoaContext, next: Next) => Promise<void>;

/** What the options of both middlewares have in common. */
export interface SubjectOption {
  /**
   * Whom the limits count. Default: the address as Koa reports it, IPv6 by /64. Behind a proxy set `app.proxy` *and*
   * `app.maxIpsCount`: without the latter clients can make up their address.
   * Several, such as a user and an address, must each have something left.
   */
  // A method: so a function of the app may name Koa's own type of the context.
  subject?(ctx: KoaContext): Subject;
}

/** Options of {@link claudeGuard}: those of `createGuard`, or a `guard` that was made with it. */
export type ClaudeGuardOptions = GuardSource & SubjectOption;

/**
 * The guard as a middleware of Koa 2.16 and later: checks the chat text in JSON bodies, gives handlers a guarded
 * `ctx.claude`, and keeps secrets out of what leaves. Other requests pass untouched.
 *
 * A denial or a failure of Claude that a handler lets escape is answered as `application/problem+json`.
 *
 * @throws TypeError for a bad option, or a missing or malformed API key.
 * @example
 * ```ts
 * const app = new Koa();
 * app.use(claudeGuard());
 * app.use(async (ctx) => {
 *   const { message } = ctx.request.body as { message: string };
 *   const messages = [{ role: "user" as const, content: message }];
 *   ctx.body = await ctx.claude.messages.create({ model: "claude-haiku-5-5", max_tokens: 1024, messages });
 * });
 * ```
 */
export function claudeGuard({ subject: given, ...source }: ClaudeGuardOptions = {}): KoaMiddleware {
  const subject = subjectBy(given, addressOf);
  const guard = guardOf(source);
  return async function claudeGuard(ctx, next) {
    await answerErrors(ctx, async () => {
      const exchange = open(guard, ctx, subject);
      await exchange.enter(ctx.req, ctx.request);
      await next();
      await passBody(ctx, exchange);
    });
  };
}

/**
 * A chat as a middleware: `POST { message }` or `{ messages }` is answered with the events of the Messages API, text
 * only, or with one JSON message for a client that accepts `application/json`. Other methods pass on.
 *
 * Under a `claudeGuard()` it is served by that guard; with guard options of its own, or alone, by its own. Koa has no
 * paths: mount it with your router, or with koa-mount.
 *
 * @throws TypeError for a bad option, or a missing or malformed API key.
 * @example
 * ```ts
 * app.use(mount("/chat", chatRoute({ system: "You help customers of Acme.", model: "claude-haiku-5-5" })));
 * ```
 */
export function chatRoute({ subject: given, ...options }: ChatOptions & ClaudeGuardOptions): KoaMiddleware {
  const subject = subjectBy(given, addressOf);
  const route = createChatRoute(options);
  const serve = async (ctx: KoaContext): Promise<void> => {
    let exchange = exchangeOf(ctx.req);
    if (exchange === undefined || route.ownGuard) {
      exchange = open(route.guard, ctx, subject);
      await exchange.enter(ctx.req, ctx.request);
    }
    const response = await answerChat(route, exchange, ctx.req, ctx.request as BodyHolder);
    // A chat answers with what has passed the filters.
    exchange.takeFilter();
    ctx.status = response.status;
    ctx.set(Object.fromEntries(response.headers));
    ctx.body = response.body && Readable.fromWeb(response.body as NodeReadableStream);
  };
  return async function chatRoute(ctx, next) {
    if (ctx.method !== "POST") return void (await next());
    await answerErrors(ctx, () => serve(ctx));
  };
}

function open(
  guard: ReturnType<typeof guardOf>,
  ctx: KoaContext,
  subject: (ctx: KoaContext) => Subject,
): Exchange {
  const outer = exchangeOf(ctx.req);
  if (outer?.isOf(guard)) return outer;
  const exchange = new Exchange(guard, ctx.res, () => subject(ctx));
  keepExchange(ctx.req, exchange);
  offerClaude(ctx.app.context);
  return exchange;
}

// Once for an app, on the prototype of all its contexts.
function offerClaude(context: object): void {
  if (Object.hasOwn(context, "claude")) return;
  const get = function (this: KoaContext) {
    return exchangeOf(this.req)?.client;
  };
  const sign = function (this: KoaContext, turns: readonly HistoryTurn[]) {
    return signHistory(this.req, turns);
  };
  Object.defineProperties(context, {
    claude: { get, configurable: true },
    signHistory: { value: sign, configurable: true },
  });
}

function addressOf(ctx: KoaContext): string {
  return subjectOfAddress(ctx.ip);
}

async function answerErrors(ctx: KoaContext, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const refusal = toGuardError(error);
    // Koa would leave an answer open that its handler has begun.
    if (ctx.res.headersSent) breakOff(ctx.res, toRefusal(error));
    if (refusal === undefined) throw error;
    if (ctx.res.headersSent) return;
    forgetBody(ctx.res);
    ctx.status = refusal.status;
    ctx.body = JSON.stringify(refusal);
    ctx.set({ ...refusal.headers, "Content-Type": "application/problem+json", "Cache-Control": "no-store" });
  }
}
