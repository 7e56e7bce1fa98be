import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { Exchange, isJson } from "../../adapters/node-exchange.js";
import { createGuard } from "../../src/index.js";
import { until } from "../support/claude.js";
import { posted, sites } from "../support/site.js";

const start = sites();
const guard = createGuard({ client: false });

/** Runs `work` in a server, for one request. */
async function within<T>(
  init: RequestInit,
  work: (req: IncomingMessage, res: ServerResponse) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    void start((req, res) => {
      work(req, res)
        .then(resolve, reject)
        .finally(() => res.end());
    }).then((site) => site.fetch("/", init));
  });
}

describe("an exchange", () => {
  it("makes nothing for a request without chat", async () => {
    const subject = () => {
      throw new Error("asked");
    };
    for (const init of [{}, posted({ other: 1 }), { method: "POST", body: "text" }]) {
      await within(init, async (req, res) => {
        const exchange = new Exchange(guard, res, subject);
        await exchange.enter(req, {});
        expect([exchange.isOpen, exchange.takeFilter()]).toEqual([false, undefined]);
        expect(Object.hasOwn(res, "end")).toBe(false);
      });
    }
  });

  it("enters once, and gives its filter once", async () => {
    await within(posted({ message: "a\0" }), async (req, res) => {
      const holder: { body?: unknown } = {};
      const exchange = new Exchange(guard, res, () => "me");
      await exchange.enter(req, holder);
      expect(holder.body).toEqual({ message: "a" });
      holder.body = { message: "" };
      await exchange.enter(req, holder);
      expect([exchange.isOf(guard), exchange.isOf(createGuard({ client: false })), exchange.isOpen]).toEqual([
        true,
        false,
        true,
      ]);
      expect([typeof exchange.takeFilter(), exchange.takeFilter(), exchange.isOpen]).toEqual([
        "function",
        undefined,
        false,
      ]);
    });
  });

  it("has one caller, who is gone when the connection is", async () => {
    let exchange: Exchange | undefined;
    const site = await start((_req, res) => {
      exchange = new Exchange(guard, res, () => "me");
      expect(exchange.caller).toBe(exchange.caller);
    });
    const socket = await site.socket();
    socket.write("GET / HTTP/1.1\r\nhost: a\r\n\r\n");
    await until(() => exchange !== undefined);
    expect(exchange?.caller).toMatchObject({ subject: "me", signal: { aborted: false } });
    socket.destroy();
    await until(() => exchange?.caller.signal.aborted === true);
  });

  it("that is looked at too late has a caller who is gone", async () => {
    const site = await start((_req, res) => res.destroy());
    await expect(site.fetch("/")).rejects.toThrow();
    const res = { closed: true, writableFinished: false, req: { headers: {} } } as ServerResponse;
    expect(new Exchange(guard, res, () => "me").caller.signal.aborted).toBe(true);
  });
});

describe("isJson", () => {
  it.each([
    ["application/json", true],
    ["Application/JSON ; charset=utf-8", true],
    ["application/vnd.api+json", true],
    ["application/json-seq", false],
    ["application/jsonl", false],
    ["text/plain; note=/json", false],
    ["multipart/form-data; boundary=/json", false],
    ["", false],
  ])("%j: %s", (type, is) => {
    expect(isJson({ headers: { "content-type": type } } as IncomingMessage)).toBe(is);
  });
});
