import type { IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BodyHolder, readJsonBody, replaceBody } from "../../adapters/node-request.js";
import { rawPost, readAnswer, sites } from "../support/site.js";

const start = sites();
const LIMIT = 10_000;

/** A server that reads the body, maybe replaces it, and answers with what it saw and with what it left to others. */
function reader(holder: BodyHolder = {}, replacement?: unknown) {
  return start(async (req, res) => {
    const answer = await readJsonBody(req, holder, LIMIT).then(
      async (read) => {
        if (replacement !== undefined) replaceBody(req, holder, replacement);
        return { read: read ?? null, left: await rest(req), length: req.headers["content-length"] ?? null };
      },
      (error: { code?: string }) => ({ code: error.code ?? String(error) }),
    );
    res.end(JSON.stringify(answer));
  });
}

const rest = (req: IncomingMessage): Promise<unknown> => json(req).catch(() => null);
const post = async (
  site: Awaited<ReturnType<typeof reader>>,
  body: BodyInit,
  headers: Record<string, string> = {},
) =>
  (
    await site.fetch("/", {
      method: "POST",
      body,
      headers: { "content-type": "application/json", ...headers },
    })
  ).json;

describe("readJsonBody", () => {
  it("reads a body in any pieces, and leaves it to be read again", async () => {
    const site = await reader();
    const socket = await site.socket();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1, maxLength: 5 }),
        async (texts) => {
          const whole = JSON.stringify(texts);
          const answer = readAnswer(socket);
          socket.write(rawPost("/", whole.match(/[\s\S]{1,3}/gu) ?? []));
          expect(JSON.parse((await answer).split("\r\n\r\n")[1] ?? "")).toMatchObject({
            read: texts,
            left: texts,
          });
        },
      ),
      { numRuns: 30 },
    );
    socket.destroy();
  });

  it.each([
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ])("reads %s, and leaves it plain", async (encoding, compress) => {
    const site = await reader();
    const body = JSON.stringify({ a: "é" });
    expect(await post(site, compress(body), { "content-encoding": encoding })).toEqual({
      read: { a: "é" },
      left: { a: "é" },
      length: String(Buffer.byteLength(body)),
    });
  });

  it("reads a byte order mark", async () => {
    expect(await post(await reader(), "\ufeff[1]")).toMatchObject({ read: [1] });
  });

  it.each([
    ["x".repeat(LIMIT + 1), {}, "BODY_TOO_LARGE"],
    [gzipSync("x".repeat(LIMIT + 1)), { "content-encoding": "gzip" }, "BODY_TOO_LARGE"],
    ["{", {}, "INVALID_JSON"],
    [gzipSync("[]").subarray(0, 12), { "content-encoding": "gzip" }, "INVALID_INPUT"],
    ["[]", { "content-encoding": "gzip, gzip" }, "UNSUPPORTED_MEDIA_TYPE"],
    ["[]", { "content-type": "application/json; charset=koi8-r" }, "UNSUPPORTED_MEDIA_TYPE"],
    ["[]", { "content-type": "application/json; charset=" }, "UNSUPPORTED_MEDIA_TYPE"],
    ["[]", { "content-type": "application/json; xcharset=utf-8; charset=utf-7" }, "UNSUPPORTED_MEDIA_TYPE"],
    [
      "[]",
      { "content-type": 'application/json; a="charset=utf-8"; charset=utf-7' },
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    ["[]", { "content-type": "application/json; charset=utf-8; charset=utf-7" }, "UNSUPPORTED_MEDIA_TYPE"],
    [Buffer.from('\ufeff{"message":"a"}', "utf16le"), {}, "INVALID_JSON"],
  ])("refuses what it cannot read", async (body, headers, code) => {
    expect(await post(await reader(), body, headers as Record<string, string>)).toEqual({ code });
  });

  it.each([
    [{ a: 1 }, { a: 1 }],
    ['{"a":1}', { a: 1 }],
    [Buffer.from('{"a":1}'), { a: 1 }],
  ])("takes what a parser has made of it", async (body, read) => {
    expect(await post(await reader({ body }), "[]")).toMatchObject({ read });
  });

  it("takes an empty object for no parser at all", async () => {
    expect(await post(await reader({ body: {} }), "[1]")).toMatchObject({ read: [1] });
  });
});

describe("replaceBody", () => {
  it.each([
    [undefined, { b: 2 }],
    [{ a: 1 }, { b: 2 }],
    ['{"a":1}', '{"b":2}'],
    [Buffer.from('{"a":1}'), Buffer.from('{"b":2}')],
  ])("keeps the form of what it replaces", async (body, replaced) => {
    const holder: BodyHolder = { body };
    const site = await reader(holder, { b: 2 });
    expect(await post(site, '{"a":1}')).toMatchObject(
      body === undefined ? { left: { b: 2 }, length: "7" } : {},
    );
    expect(holder.body).toEqual(replaced);
  });
});
