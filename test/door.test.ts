import { describe, expect, it, vi } from "vitest";
import type { Admission } from "../src/admit.js";
import { createDoor, type DoorOptions } from "../src/door.js";
import { GuardError } from "../src/errors.js";
import type { Caller, MessageParams, Turn } from "../src/types.js";

const caller: Caller = { id: "1", subject: "me", signal: new AbortController().signal };

/** A door before guards that make every text upper case. */
function doorOf(options?: DoorOptions, admits: (params: MessageParams) => readonly Turn[] = upperCase) {
  const admit = vi.fn(async (params: MessageParams): Promise<Admission> => {
    const settle = async () => {};
    return {
      params: { ...params, messages: admits(params) },
      headers: { a: "1" },
      filter: () => never(),
      settle,
    };
  });
  const emit = vi.fn();
  const door = createDoor(options, admit, emit);
  const open = (body: unknown) =>
    door.open(
      async () => body,
      () => caller,
    );
  return { admit, emit, door, open };
}

const upperCase = ({ messages }: MessageParams): Turn[] =>
  messages.map((turn) => ({ role: turn.role, content: String(turn.content).toUpperCase() }));
const never = (): never => {
  throw new Error("not asked for");
};

describe("a door", () => {
  it("asks about every field that carries text, the last turn being the user's", async () => {
    const { admit, open } = doorOf();
    const history = [
      { role: "user", content: "a" },
      { role: "assistant", content: "b" },
    ];
    const entry = await open({ prompt: "p", n: 1, messages: history, message: "m" });
    expect(admit).toHaveBeenCalledExactlyOnceWith(
      { messages: [...history, { role: "user", content: "m" }, { role: "user", content: "p" }] },
      caller,
      undefined,
    );
    expect(entry?.body).toEqual({
      prompt: "P",
      n: 1,
      messages: [
        { role: "user", content: "A" },
        { role: "assistant", content: "B" },
      ],
      message: "M",
    });
    expect(entry?.headers).toEqual({ a: "1" });
  });

  it("returns the same body if nothing changed", async () => {
    const body = { message: "m" };
    expect((await doorOf({}, ({ messages }) => messages).open(body))?.body).toBe(body);
  });

  it.each([
    null,
    7,
    "message",
    [{ message: "m" }],
    {},
    { other: "m" },
    { message: undefined },
    Object.create({ message: "m" }),
  ])("lets %j pass: it carries no text", async (body) => {
    const { admit, open } = doorOf();
    expect(await open(body)).toBeUndefined();
    expect(admit).not.toHaveBeenCalled();
  });

  it("asks for the caller only if there is something to ask about", async () => {
    const asked = vi.fn(() => caller);
    await doorOf().door.open(async () => ({}), asked);
    expect(asked).not.toHaveBeenCalled();
  });

  it("looks where it is told to", async () => {
    const { open } = doorOf({ fields: ["question", "messages"] });
    expect((await open({ question: "q", message: "m" }))?.body).toEqual({ question: "Q", message: "m" });
    expect(await open({ message: "m" })).toBeUndefined();
  });

  it("hands on what the body carries as the signature of its turns, if it is text", async () => {
    const signatures = async (options: DoorOptions, body: object) => {
      const { admit, open } = doorOf(options);
      await open({ messages: [{ role: "user", content: "a" }], ...body });
      return (admit.mock.calls as unknown[][])[0]?.[2];
    };
    expect(await signatures({}, { signature: "s" })).toBe("s");
    expect(await signatures({}, { signature: ["s"] })).toBeUndefined();
    expect(await signatures({ signatureField: "proof" }, { signature: "s", proof: "p" })).toBe("p");
  });

  it("takes no turns but a list, and says so in an event", async () => {
    const { open, emit } = doorOf();
    await expect(open({ messages: "hi" })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect(emit).toHaveBeenCalledExactlyOnceWith(caller, {
      type: "denied",
      stage: "door",
      guard: "door",
      code: "INVALID_INPUT",
      monitored: false,
    });
  });

  it("says nothing of a caller who left in the middle of the body", async () => {
    const { door, emit } = doorOf();
    const gone = new GuardError("CALLER_GONE", "Gone.");
    await expect(
      door.open(
        () => Promise.reject(gone),
        () => caller,
      ),
    ).rejects.toBe(gone);
    expect(emit).not.toHaveBeenCalled();
  });

  it("speaks of fields by the names that the client knows", async () => {
    const { open } = doorOf({}, () => {
      throw new GuardError("EMPTY_INPUT", "messages[1].content is empty.", { retryAfterMs: 5000 });
    });
    const body = { messages: [{ role: "user", content: "a" }], prompt: "" };
    await expect(open(body)).rejects.toMatchObject({
      code: "EMPTY_INPUT",
      message: "prompt is empty.",
      headers: { "Retry-After": "5" },
    });
  });

  it("drops a field named __proto__ when it makes the body anew", async () => {
    const entry = await doorOf().open(JSON.parse('{"__proto__":{"a":1},"message":"m"}'));
    expect(Object.keys(entry?.body as object)).toEqual(["message"]);
    expect(Object.getPrototypeOf(entry?.body)).toBe(Object.prototype);
  });

  it.each([
    { fields: [] },
    { fields: [""] },
    { maxBodyBytes: 0 },
    { maxBodyBytes: 1.5 },
    { maxBytes: 1 },
    { signatureField: "" },
  ])("refuses the options %j", (options) => {
    expect(() => doorOf(options as DoorOptions)).toThrow(TypeError);
    expect(() => doorOf(options as DoorOptions)).toThrow(/^door: /);
  });
});
