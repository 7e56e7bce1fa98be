import { describe, expect, it } from "vitest";
import { GuardError, toGuardError, upstreamCode } from "../src/errors.js";
import { hello, standIn } from "./support/claude.js";

const api = standIn();
const fast = { headers: { "retry-after-ms": "1" } };

async function sdkError(script: object): Promise<unknown> {
  api.claude.script(script);
  return api
    .client({ maxRetries: 0 })
    .messages.create(hello)
    .catch((error: unknown) => error);
}

describe("GuardError", () => {
  it("is problem details, without the cause", () => {
    const error = new GuardError("RATE_LIMITED", "Later.", {
      retryAfterMs: 1200,
      cause: new Error("secret"),
    });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      type: "about:blank",
      title: "Too Many Requests",
      status: 429,
      detail: "Later.",
      code: "RATE_LIMITED",
    });
    expect(error.headers).toEqual({ "Retry-After": "2" });
    expect(error).toMatchObject({ status: 429, expose: true, retryAfterMs: 1200 });
  });

  it("never says to come back at once", () => {
    expect(new GuardError("RATE_LIMITED", "Later.", { retryAfterMs: 0 }).headers).toEqual({
      "Retry-After": "1",
    });
  });
});

describe("toGuardError", () => {
  it("returns a GuardError as it is, from another copy of the package too", () => {
    const error = new GuardError("EMPTY_INPUT", "Empty.");
    expect(toGuardError(error)).toBe(error);
    const foreign = Object.assign(new Error("Empty."), {
      name: "GuardError",
      code: "EMPTY_INPUT",
      expose: true,
    });
    expect(toGuardError(foreign)).toBe(foreign);
  });

  it.each([400, 401, 403, 404, 413, 500])(
    "answers 502 for an upstream %i, and shows nothing of it",
    async (status) => {
      const cause = await sdkError({ status, error: { message: "upstream detail" } });
      const error = toGuardError(cause);
      expect(error).toMatchObject({ code: "UPSTREAM_ERROR", status: 502, cause });
      expect(JSON.stringify(error)).not.toContain('detail":"upstream');
      expect(error?.message).not.toContain("upstream detail");
    },
  );

  it.each([429, 503, 529])("answers 503 for an upstream %i, with its wait", async (status) => {
    const error = toGuardError(await sdkError({ status, headers: { "retry-after": "7" } }));
    expect(error).toMatchObject({ code: "UPSTREAM_BUSY", status: 503, retryAfterMs: 7000 });
    expect(toGuardError(await sdkError({ status, ...fast }))?.retryAfterMs).toBeUndefined();
  });

  it("reads what another error wraps", async () => {
    const inner = new GuardError("RATE_LIMITED", "Later.");
    expect(toGuardError(new Error("outer", { cause: new Error("middle", { cause: inner }) }))).toBe(inner);
    const cause = await sdkError({ status: 401 });
    expect(toGuardError(new Error("outer", { cause }))).toMatchObject({ code: "UPSTREAM_ERROR", cause });
  });

  it("leaves alone what is none of the guard's", () => {
    const loop = new Error("loop");
    loop.cause = loop;
    for (const error of [new Error("x"), new TypeError("y"), undefined, null, "z", { status: 401 }, loop]) {
      expect(toGuardError(error)).toBeUndefined();
    }
    const http = Object.assign(new Error("Not found"), { status: 404, expose: true });
    expect(toGuardError(http)).toBeUndefined();
  });
});

describe("upstreamCode", () => {
  it("tells a busy API from one that failed", () => {
    expect([429, 503, 529].map(upstreamCode)).toEqual(Array(3).fill("UPSTREAM_BUSY"));
    expect([undefined, 400, 401, 500].map(upstreamCode)).toEqual(Array(4).fill("UPSTREAM_ERROR"));
  });
});
