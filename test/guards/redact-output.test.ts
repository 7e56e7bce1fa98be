import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GuardError } from "../../src/errors.js";
import { redactOutput } from "../../src/guards/redact-output.js";
import { redact } from "../../src/redact/redact.js";
import type { Allow, TextFilter } from "../../src/types.js";
import { chunked, nearMatches } from "../redact/texts.js";

const call = { stage: "call", params: { messages: [] } } as const;
const caller = { id: "1", subject: "a", signal: new AbortController().signal };

function filterOf(options?: Parameters<typeof redactOutput>[0]): TextFilter {
  const verdict = redactOutput(options).check(call, caller) as Allow;
  if (verdict.filter === undefined) throw new Error("no filter");
  return verdict.filter();
}

/** What leaves before the filter ends or throws. */
function run(filter: TextFilter, chunks: readonly string[]) {
  let sent = "";
  try {
    for (const chunk of chunks) sent += filter.push(chunk);
    return { sent: sent + filter.end(), error: undefined };
  } catch (error) {
    return { sent, error };
  }
}

describe("redactOutput", () => {
  it("allows every call, and leaves the request alone", () => {
    const guard = redactOutput();
    expect(guard.name).toBe("redactOutput");
    expect(guard.check(call, caller)).toEqual({ allowed: true, filter: expect.any(Function) });
  });

  it("replaces in the answer, a filter for each block", () => {
    const filter = filterOf();
    expect(run(filter, ["It is 536-", "22-1459."]).sent).toBe("It is [US_SSN].");
    expect(filter.findings).toEqual({ US_SSN: 1 });
    expect(filterOf().findings).toEqual({});
  });

  it("takes the entities to look for", () => {
    expect(run(filterOf({ entities: ["PRIVATE_KEY"] }), ["536-22-1459"]).sent).toBe("536-22-1459");
    const own = { entities: [], secrets: ["A secret of mine"] };
    expect(run(filterOf(own), ["536-22-1459, A secret ", "of mine"]).sent).toBe(
      "536-22-1459, [CUSTOM_SECRET]",
    );
  });

  it.each([
    [{ action: "mask" }, 'redactOutput: "action" must be "replace" or "block"'],
    [{ entities: ["X"] }, /^redactOutput: "entities\.0" must be one of /],
    [{ entities: [] }, /^redactOutput: "entities" must name at least one entity where/],
    [{ actions: "block" }, 'redactOutput: unknown option "actions"'],
  ])("refuses %j", (options, message) => {
    const refused = expect(() => redactOutput(options as never));
    refused.toThrow(TypeError);
    refused.toThrow(message);
  });
});

describe("redactOutput({ action: 'block' })", () => {
  it("ends the answer at the first entity, before any of it has left", () => {
    fc.assert(
      fc.property(chunked(nearMatches), ({ text, chunks }) => {
        const { findings } = redact(text);
        const { sent, error } = run(filterOf({ action: "block" }), chunks);
        const [first] = findings;
        if (first === undefined) {
          expect({ sent, error }).toEqual({ sent: text, error: undefined });
          return;
        }
        expect(text.slice(0, first.start).startsWith(sent)).toBe(true);
        expect(error).toBeInstanceOf(GuardError);
        expect(error).toMatchObject({ code: "OUTPUT_BLOCKED", status: 422 });
      }),
    );
  });

  it("throws as soon as the entity is certain, and says nothing of it", () => {
    const filter = filterOf({ action: "block" });
    expect(filter.push("Your number: 536-22-1459")).toBe("Your number: ");
    let thrown: unknown;
    try {
      filter.push(".");
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: "OUTPUT_BLOCKED" });
    expect(JSON.stringify(thrown)).not.toMatch(/536|SSN|number/);
    expect(filter.findings).toEqual({ US_SSN: 1 });
  });
});
