import { describe, expect, it } from "vitest";
import { joinJudges } from "../../src/answer/join-judges.js";
import { GuardError } from "../../src/errors.js";

describe("joinJudges", () => {
  const told: string[] = [];
  const judge = (name: string, error?: unknown) => ({
    name,
    judge: async (answer: string) => {
      told.push(`${name}: ${answer}`);
      if (error !== undefined) throw error;
    },
  });

  it("asks all in their order, until one withholds the answer", async () => {
    told.length = 0;
    const no = new GuardError("OUTPUT_BLOCKED", "No.");
    const joined = joinJudges([judge("a"), judge("b", no), judge("c")], (guard, error) => {
      told.push(`${guard} refused`);
      throw error;
    });
    await expect(joined("An answer.")).rejects.toBe(no);
    expect(told).toEqual(["a: An answer.", "b: An answer.", "b refused"]);
  });

  it("takes one that fails for one that withholds, and goes on where it may", async () => {
    told.length = 0;
    const codes: string[] = [];
    const joined = joinJudges([judge("a", new TypeError("oops")), judge("b")], (_, { code }) =>
      codes.push(code),
    );
    await joined("An answer.");
    expect(codes).toEqual(["GUARD_FAILED"]);
    expect(told).toHaveLength(2);
  });
});
