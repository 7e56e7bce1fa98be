import type { ServerResponse } from "node:http";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entityTag, filterResponse } from "../../adapters/node-response.js";
import { createRedactor, GuardError, type TextFilter } from "../../src/index.js";
import { madeUpKey } from "../fake-claude/index.js";
import { sites } from "../support/site.js";

const start = sites();
const key = madeUpKey();
const redactor = createRedactor();

const serve = (
  answer: (res: ServerResponse) => unknown,
  makeFilter: (() => TextFilter) | undefined = () => redactor.filter(),
) =>
  start((_req, res) => {
    filterResponse(res, () => makeFilter);
    answer(res);
  });

describe("filterResponse", () => {
  it("gives what the whole text gives, whatever the pieces", async () => {
    const piece = fc.constantFrom(
      key,
      key.slice(0, 30),
      key.slice(30),
      "536-22",
      "-1459",
      "s",
      " a",
      "é",
      "😀",
    );
    let pieces: readonly (readonly [string, "utf8" | "hex" | "bytes"])[] = [];
    const site = await serve((res) => {
      res.setHeader("content-type", "text/plain; charset=utf-8");
      for (const [text, how] of pieces) {
        if (how === "utf8") res.write(text);
        else if (how === "hex") res.write(Buffer.from(text).toString("hex"), "hex");
        else for (const byte of Buffer.from(text)) res.write(Uint8Array.of(byte));
      }
      res.end();
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(piece, fc.constantFrom("utf8", "hex", "bytes")), { maxLength: 6 }),
        async (given) => {
          pieces = given as typeof pieces;
          const whole = given.map(([text]) => text).join("");
          expect((await site.fetch("/")).text).toBe(redactor.redact(whole).text);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("calls back for every piece, held back or not", async () => {
    const done: string[] = [];
    const site = await serve((res) => {
      res.setHeader("content-type", "text/plain");
      res.write("a", () => done.push("a"));
      res.write("sk-", "utf8", () => done.push("held"));
      res.end(() => done.push("end"));
    });
    expect((await site.fetch("/")).text).toBe("ask-");
    expect(done.sort()).toEqual(["a", "end", "held"]);
  });

  it("keeps length and tag right in one piece, and drops them in many", async () => {
    const site = await serve((res) => {
      res.setHeader("content-type", "text/plain");
      res.setHeader("content-length", Buffer.byteLength(key));
      res.setHeader("etag", 'W/"old"');
      if (res.req.url === "/many") res.write(key.slice(0, 9));
      res.end(res.req.url === "/many" ? key.slice(9) : key);
    });
    const [one, many] = [await site.fetch("/"), await site.fetch("/many")];
    const shown = "[ANTHROPIC_API_KEY]";
    expect([one.text, one.headers.get("content-length"), one.headers.get("etag")]).toEqual([
      shown,
      "19",
      entityTag(Buffer.from(shown), 'W/"old"'),
    ]);
    expect([many.text, many.headers.get("content-length"), many.headers.get("etag")]).toEqual([
      shown,
      null,
      null,
    ]);
  });

  it("ends with the problem that a filter has, and sends nothing after it", async () => {
    const refusing = (): TextFilter => ({
      push(text) {
        if (text.includes("no")) throw new GuardError("OUTPUT_BLOCKED", "Blocked.");
        return text;
      },
      end: () => "",
    });
    const site = await serve((res) => {
      if (res.req.url === "/late")
        res.writeHead(200, { "content-type": "text/event-stream" }).write("data: yes\n\n");
      else res.setHeader("content-type", "text/event-stream");
      res.write("data: held");
      res.write(" back\n");
      res.write("\ndata: no\n\n");
      res.write("data: more\n\n");
      res.end("data: end\n\n");
    }, refusing);
    expect((await site.fetch("/")).json).toMatchObject({ status: 422, code: "OUTPUT_BLOCKED" });
    expect((await site.fetch("/late")).text).toMatch(
      /^data: yes\n\nevent: error\ndata: .*OUTPUT_BLOCKED.*\n\n$/,
    );
  });

  it("calls back for what is not sent after a refusal, with its reason", async () => {
    const refusing = (): TextFilter => {
      const refuse = () => {
        throw new GuardError("OUTPUT_BLOCKED", "Blocked.");
      };
      return { push: refuse, end: refuse };
    };
    const told: unknown[] = [];
    const tell = (error?: Error | null) => told.push(error);
    const site = await serve((res) => {
      res.setHeader("content-type", "text/plain");
      res.write("no", tell);
      res.write("more", "utf8", tell);
      res.end("end", tell);
      res.end(tell);
    }, refusing);
    expect((await site.fetch("/")).status).toBe(422);
    expect(told).toEqual(
      Array.from({ length: 4 }, () => expect.objectContaining({ code: "OUTPUT_BLOCKED" })),
    );
  });

  it("calls back where the answer cannot be read", async () => {
    const told: unknown[] = [];
    const site = await serve((res) => {
      res.setHeader("content-encoding", "br");
      res.write("?", (error) => told.push(error));
      res.end();
    });
    expect((await site.fetch("/")).json).toMatchObject({ code: "OUTPUT_UNREADABLE" });
    expect(told).toEqual([expect.objectContaining({ code: "OUTPUT_UNREADABLE" })]);
  });

  it.each([
    ["a message", (res: ServerResponse) => res.writeHead(201, "Made", { "x-a": "1" })],
    ["no message", (res: ServerResponse) => res.writeHead(201, { "x-a": "1" })],
    ["an empty place for it", (res: ServerResponse) => res.writeHead(201, undefined, { "x-a": "1" })],
    ["a list", (res: ServerResponse) => res.writeHead(201, ["x-a", "1"] as never)],
    ["a list of pairs", (res: ServerResponse) => res.writeHead(201, [["x-a", "1"]] as never)],
  ])("understands writeHead with %s", async (_how, writeHead) => {
    const site = await serve((res) => writeHead(res).end("text"));
    const reply = await site.fetch("/");
    expect([reply.status, reply.headers.get("x-a"), reply.text]).toEqual([201, "1", "text"]);
  });

  it.each<[string, (res: ServerResponse) => unknown]>([
    ["a text", (res) => res.end(key)],
    ["pieces", (res) => res.write(key) && res.end()],
    ["bytes that are no text", (res) => res.setHeader("content-type", "image/png").end("png")],
  ])("leaves what others put around the methods: %s", async (_what, answer) => {
    const called: string[] = [];
    const site = await serve((res) => {
      const { writeHead, end } = res as unknown as Record<string, (...args: unknown[]) => unknown>;
      Object.assign(res, {
        writeHead: (...args: unknown[]) => {
          called.push("writeHead");
          if (!res.headersSent) res.setHeader("set-cookie", "session=1");
          return writeHead?.apply(res, args);
        },
        end: (...args: unknown[]) => {
          called.push("end");
          return end?.apply(res, args);
        },
      });
      answer(res);
    });
    const reply = await site.fetch("/");
    expect([reply.status, reply.headers.get("set-cookie")]).toEqual([200, "session=1"]);
    expect(reply.text).not.toContain(key);
    expect(called).toEqual(expect.arrayContaining(["writeHead", "end"]));
  });

  it("is not there when nobody filters", async () => {
    const site = await start((_req, res) => {
      filterResponse(res, () => undefined);
      res.end(key);
    });
    expect((await site.fetch("/")).text).toBe(key);
  });
});
