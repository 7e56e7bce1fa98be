import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { answerError, breakOff, sendResponse, toRefusal } from "../../adapters/node-answer.js";
import { GuardError } from "../../src/index.js";
import { until } from "../support/claude.js";
import { sites } from "../support/site.js";

const start = sites();
const refusal = new GuardError("RATE_LIMITED", "Later.", { retryAfterMs: 1500 });

describe("answerError", () => {
  it("answers a refusal as problem+json, with its headers", async () => {
    const site = await start((_req, res) => {
      res.setHeader("ETag", '"x"');
      res.setHeader("x-kept", "1");
      expect(answerError(res, refusal)).toBe(true);
    });
    const reply = await site.fetch("/");
    expect([reply.status, reply.json]).toEqual([429, refusal.toJSON()]);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      "retry-after": "2",
      "x-kept": "1",
    });
    expect(reply.headers.get("etag")).toBeNull();
  });

  it("does nothing about any other error", async () => {
    const site = await start((_req, res) => {
      expect(answerError(res, new Error("no"))).toBe(false);
      res.end("still open");
    });
    expect((await site.fetch("/")).text).toBe("still open");
  });
});

describe("breakOff", () => {
  const begun = (type: string) =>
    start((_req, res) => {
      res.setHeader("content-type", type);
      res.write("data: 1\n\n");
      breakOff(res, refusal);
    });

  it("ends events with an error event, and cuts the rest", async () => {
    expect((await (await begun("text/event-stream; charset=utf-8")).fetch("/")).text).toMatch(
      /event: error\n.*RATE_LIMITED.*\n\n$/,
    );
    await expect((await begun("text/plain")).fetch("/")).rejects.toThrow(TypeError);
  });
});

describe("toRefusal", () => {
  it("shows nothing of an error that is not the guard's", () => {
    const cause = new Error("secret");
    expect(toRefusal(refusal)).toBe(refusal);
    expect(toRefusal(cause)).toMatchObject({ code: "GUARD_FAILED", cause });
    expect(JSON.stringify(toRefusal(cause))).not.toContain("secret");
  });
});

describe("sendResponse", () => {
  function counted(chunks: number) {
    const seen = { pulled: 0, cancelled: false };
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          seen.pulled += 1;
          if (seen.pulled > chunks) controller.close();
          else controller.enqueue(new Uint8Array(100_000));
        },
        cancel() {
          seen.cancelled = true;
        },
      },
      { highWaterMark: 0 },
    );
    return { seen, body };
  }

  it("sends status, headers and body, or no body", async () => {
    const site = await start(
      (req, res) =>
        void sendResponse(
          res,
          req.url === "/none"
            ? new Response(null, { status: 204 })
            : new Response("text", { status: 201, headers: { "x-a": "1" } }),
        ),
    );
    const reply = await site.fetch("/");
    expect([reply.status, reply.headers.get("x-a"), reply.text]).toEqual([201, "1", "text"]);
    expect((await site.fetch("/none")).status).toBe(204);
  });

  it("reads no faster than the client, and stops when it leaves", async () => {
    const { seen, body } = counted(1000);
    let response: ServerResponse | undefined;
    const site = await start((_req, res) => {
      response = res;
      void sendResponse(res, new Response(body));
    });
    const socket = await site.socket();
    socket.pause();
    socket.write("GET / HTTP/1.1\r\nhost: a\r\n\r\n");
    await until(() => response?.writableNeedDrain === true);
    const stood = seen.pulled;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([seen.pulled - stood < 50, seen.pulled < 500]).toEqual([true, true]);
    expect(response?.listenerCount("drain")).toBe(1);
    socket.destroy();
    await until(() => seen.cancelled);
  });

  it("leaves no listener for each time it waited", async () => {
    const { body } = counted(60);
    let response: ServerResponse | undefined;
    const site = await start((_req, res) => {
      response = res;
      void sendResponse(res, new Response(body));
    });
    expect((await site.fetch("/")).text).toHaveLength(6_000_000);
    expect(response?.listenerCount("drain")).toBe(0);
  });
});
