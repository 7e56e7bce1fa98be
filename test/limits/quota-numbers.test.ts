import { expect, it } from "vitest";
import { createQuotaNumbers } from "../../src/limits/quota-numbers.js";
import type { Quota } from "../../src/limits/store.js";

const quota: Quota = { name: "a", unit: "requests", limit: 5, windowMs: 1000 };

it("numbers quotas by name and window, whatever their limit", () => {
  const quotas = createQuotaNumbers();
  const others = [{ ...quota, name: "b" }, { ...quota, windowMs: 2000 }, quota, { ...quota, limit: 9 }];
  expect(quotas.of(quota)).toBe(0);
  expect(others.map((other) => quotas.of(other))).toEqual([1, 2, 0, 0]);
  expect(quotas.windowsMs).toEqual([1000, 1000, 2000]);
});
