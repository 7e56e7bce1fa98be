// The compiler is the judge of this file, in `npm run types`; when the tests run, it only counts.
import type Anthropic from "@anthropic-ai/sdk";
import {
  type AnswerPart,
  type Caller,
  type Charge,
  createGuard,
  type DenyCode,
  type Duration,
  type Guard,
  GuardError,
  type GuardEvent,
  type GuardOptions,
  type MessageParams,
  type Outcome,
  type Reservation,
  redact,
  redactStream,
  type Store,
  type TextFilter,
  toGuardError,
  type Verdict,
} from "claude-guard";
import * as forExpress from "claude-guard/express";
import * as forKoa from "claude-guard/koa";
import { expectTypeOf } from "expect-type";
import express, { type Request } from "express";
import Koa, { type Context } from "koa";
import { describe, it } from "vitest";

describe("the central types", () => {
  it("Caller is who asks, and cannot be changed", () => {
    expectTypeOf<Caller>().toEqualTypeOf<{
      readonly id: string;
      readonly subject: string;
      readonly subjects?: readonly string[];
      readonly forwarded?: boolean;
      readonly signal: AbortSignal;
    }>();
  });

  it("Verdict narrows by `allowed`", () => {
    const read = (verdict: Verdict) => {
      if (verdict.allowed) {
        expectTypeOf(verdict.params).toEqualTypeOf<MessageParams | undefined>();
        expectTypeOf(verdict.filter).toEqualTypeOf<((part?: AnswerPart) => TextFilter) | undefined>();
        // @ts-expect-error what is allowed has no code
        return verdict.code;
      }
      expectTypeOf(verdict.code).toEqualTypeOf<DenyCode>();
      expectTypeOf(verdict.message).toBeString();
      expectTypeOf(verdict.retryAfterMs).toEqualTypeOf<number | undefined>();
      // @ts-expect-error what is denied has nothing to settle
      return verdict.settle;
    };
    expectTypeOf(read).parameter(0).toEqualTypeOf<Verdict>();
  });

  it("a denial has a code and a message", () => {
    // @ts-expect-error no message
    const silent: Verdict = { allowed: false, code: "RATE_LIMITED" };
    // @ts-expect-error no code
    const nameless: Verdict = { allowed: false, message: "No." };
    expectTypeOf([silent, nameless]).toEqualTypeOf<Verdict[]>();
  });

  it("a guard may use a code of its own", () => {
    expectTypeOf<"MY_OWN">().toExtend<DenyCode>();
    expectTypeOf<number>().not.toExtend<DenyCode>();
  });

  it("a guard may answer at once or later", () => {
    expectTypeOf<Guard["check"]>().returns.toEqualTypeOf<Verdict | Promise<Verdict>>();
    expectTypeOf<{ name: string; check: () => Promise<{ allowed: true }> }>().toExtend<Guard>();
    expectTypeOf<{ name: string; check: () => boolean }>().not.toExtend<Guard>();
  });

  it("GuardEvent narrows by `type` and never holds text", () => {
    const read = (event: GuardEvent) => {
      if (event.type === "denied") expectTypeOf(event.monitored).toBeBoolean();
      if (event.type === "redacted")
        expectTypeOf(event.entities).toEqualTypeOf<Readonly<Record<string, number>>>();
      if (event.type === "failed") expectTypeOf(event.state).toEqualTypeOf<"failed" | "aborted">();
      expectTypeOf(event).not.toHaveProperty("text");
      expectTypeOf(event).not.toHaveProperty("message");
    };
    expectTypeOf(read).parameter(0).toHaveProperty("subject").toBeString();
  });

  it("a call ends in one of four states", () => {
    expectTypeOf<Outcome["state"]>().toEqualTypeOf<"finished" | "failed" | "aborted" | "denied">();
  });

  it("a store reserves and settles", () => {
    expectTypeOf<Store["reserve"]>().toEqualTypeOf<
      (key: string, charges: readonly Charge[]) => Promise<Reservation>
    >();
    expectTypeOf<Store["settle"]>().parameter(0).toEqualTypeOf<Reservation>();
  });
});

describe("the options", () => {
  it("are all optional, and `false` turns a guard off", () => {
    expectTypeOf<Record<never, never>>().toExtend<GuardOptions>();
    type Switch = "validateInput" | "rateLimit" | "hardenSystemPrompt" | "redactOutput" | "identifyUser";
    expectTypeOf<{ readonly [name in Switch]: false }>().toExtend<GuardOptions>();
  });

  it("know each other's names", () => {
    // @ts-expect-error a slip of the pen
    createGuard.bind(undefined, { rateLimt: false });
    // @ts-expect-error a guard is on unless it is turned off: there is no `true`
    createGuard.bind(undefined, { rateLimit: true });
    expectTypeOf(createGuard).parameter(0).toEqualTypeOf<GuardOptions | undefined>();
  });

  it("take lengths of time with a unit", () => {
    expectTypeOf<"30s" | "1h" | "500ms" | "1.5h" | 250>().toExtend<Duration>();
    expectTypeOf<"soon">().not.toExtend<Duration>();
    expectTypeOf<"3 weeks">().not.toExtend<Duration>();
  });
});

describe("the plain functions", () => {
  it("createGuard gives a client of the SDK for a caller", () => {
    expectTypeOf(createGuard).returns.toHaveProperty("client").returns.toEqualTypeOf<Anthropic>();
    expectTypeOf(createGuard).returns.toHaveProperty("client").parameter(0).toEqualTypeOf<Caller>();
  });

  it("redact tells what it found, and where", () => {
    expectTypeOf(redact).returns.toHaveProperty("text").toBeString();
    expectTypeOf<ReturnType<typeof redact>["findings"][number]>().toExtend<{
      entity: string;
      start: number;
      end: number;
    }>();
    expectTypeOf(redactStream).returns.toEqualTypeOf<TransformStream<string, string>>();
  });

  it("toGuardError narrows an unknown error", () => {
    expectTypeOf(toGuardError).parameter(0).toBeUnknown();
    expectTypeOf(toGuardError).returns.toEqualTypeOf<GuardError | undefined>();
    expectTypeOf(GuardError).instance.toExtend<Error>();
  });
});

describe("apps, which are compiled and never run", () => {
  it("Express: the middleware fits, and the request has a client", () => {
    const build = () => {
      const app = express();
      app.use(forExpress.claudeGuard({ subject: (req) => req.ip ?? "nobody" }));
      app.use("/chat", forExpress.chatRoute({ model: "claude-haiku-5-5" }));
      app.post("/ask", forExpress.claudeGuard(), (req) => {
        expectTypeOf(req.claude).toEqualTypeOf<Anthropic>();
        // @ts-expect-error the client is made by the guard
        req.claude = {} as Anthropic;
      });
      // @ts-expect-error a chat needs a model
      forExpress.chatRoute({ system: "You help customers of Acme." });
    };
    expectTypeOf(build).toBeFunction();
    expectTypeOf<Request["claude"]>().toEqualTypeOf<Anthropic>();
  });

  it("Koa: the middleware fits, and the context has a client", () => {
    const build = () => {
      const app = new Koa();
      app.use(forKoa.claudeGuard({ subject: (ctx) => ctx.ip }));
      app.use(forKoa.chatRoute({ model: "claude-haiku-5-5", system: "You help customers of Acme." }));
      app.use((ctx) => {
        expectTypeOf(ctx.claude).toEqualTypeOf<Anthropic>();
        // @ts-expect-error the client is made by the guard
        ctx.claude = {} as Anthropic;
      });
    };
    expectTypeOf(build).toBeFunction();
    expectTypeOf<Context["claude"]>().toEqualTypeOf<Anthropic>();
  });
});
