import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerStream } from "../../src/answer/answer-body.js";
import { AnswerFilter } from "../../src/answer/answer-filter.js";
import { sseEvent } from "../../src/answer/sse.js";
import { cutAt, streamOf } from "../support/chunks.js";
import { collect } from "../support/claude.js";

const encoder = new TextEncoder();
const START = sseEvent({ type: "content_block_start", index: 0, content_block: { type: "text" } });
const STOP = sseEvent({ type: "message_stop" });

function event(text: string): string {
  return sseEvent({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text } });
}

/** What goes out for a body that comes in these chunks. */
async function pass(chunks: readonly Uint8Array[], push = (text: string) => text): Promise<Uint8Array[]> {
  const { signal } = new AbortController();
  const answer = new AnswerFilter(() => ({ push, end: () => "" }));
  const response = new Response(streamOf(chunks), { headers: { "content-type": "text/event-stream" } });
  const settle = async () => {};
  const options = { signal, ended: signal, idleMs: 1000, unreadMs: 1000, settle };
  return collect(answerStream(response, answer, options));
}

/** The place behind one of the events. */
function borderOf(bytes: Uint8Array, place: number): number {
  return bytes.findIndex((byte, i) => i > place % bytes.length && byte === 10 && bytes[i - 1] === 10) + 1;
}

const inLine = (text: string) => text.replace(/[\r\n]/g, "");
const decoded = (chunks: readonly Uint8Array[]) => new TextDecoder().decode(Buffer.concat(chunks));

describe("answerStream", () => {
  const piece = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("Grüße ", "世界", "🌍", "plain"));

  it("changes no character of what no filter changes, wherever the bytes are cut", async () => {
    const mark = fc.constantFrom("", "\ufeff");
    // A field of an unknown name is ignored, and may begin with any character: here a chunk may begin in its middle.
    const events = fc.array(
      fc.oneof(
        piece.map(event),
        piece.map((name) => `ü${inLine(name)}: X\n\n`),
      ),
    );
    const odd = fc.array(fc.tuple(fc.nat(), fc.constantFrom(0xc3, 0xa9, 0xff, 0xf0)), { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(mark, events, odd, fc.array(fc.nat()), async (first, list, garbled, places) => {
        const given = encoder.encode(`${first}: XXXX\n\n${START}${list.join("")}${STOP}`);
        // In fields that are ignored and in texts, where bytes that are no UTF-8 break no event.
        for (const [n, byte] of garbled) given[given.indexOf(0x58, n % given.length)] = byte;
        const borders = places.map((place) => borderOf(given, place) + (place % 3));
        for (const cuts of [places, borders])
          expect(decoded(await pass(cutAt(given, cuts)))).toBe(new TextDecoder().decode(given));
      }),
      { numRuns: 500 },
    );
  });

  it("filters the same text wherever the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece), fc.array(fc.nat()), async (texts, places) => {
        const push = (text: string) => text.replaceAll("i", "").replaceAll("世", "x");
        const given = encoder.encode(START + texts.map(event).join("") + STOP);
        const whole = decoded(await pass([given], push));
        expect(decoded(await pass(cutAt(given, places), push))).toBe(whole);
      }),
    );
  });

  it("passes chunks on as they are where nothing changes", async () => {
    const chunks = [START, ...["a", "ü", "b", "key", "c"].map(event), STOP].map((text) =>
      encoder.encode(text),
    );
    const out = await pass(chunks, (text) => (text === "key" ? "***" : text));
    // Not the first, which may begin with a byte order mark.
    expect(chunks.map((chunk, i) => chunk === out[i])).toEqual([false, true, true, true, false, true, true]);
    expect(decoded(out)).toBe(START + ["a", "ü", "b", "***", "c"].map(event).join("") + STOP);
  });
});
