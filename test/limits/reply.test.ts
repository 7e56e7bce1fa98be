import { expect, it } from "vitest";
import { readReply } from "../../src/limits/reply.js";
import type { Quota } from "../../src/limits/store.js";

const usd: Quota = { name: "usd", unit: "usd", limit: 5, windowMs: 1000 };
const requests: Quota = { name: "requests", unit: "requests", limit: 5, windowMs: 1000 };
const charges = [
  { quota: usd, cost: 1 },
  { quota: requests, cost: 1 },
];

it("reads what is left in the unit of each quota, and never below nothing", () => {
  expect(readReply("store", [70, 0, 1_500_000, 30, -2, 40], "key", charges)).toEqual({
    allowed: true,
    key: "key",
    charges,
    retryAfterMs: 0,
    at: 70,
    states: [
      { quota: usd, remaining: 1.5, resetMs: 30 },
      { quota: requests, remaining: 0, resetMs: 40 },
    ],
  });
});

it.each([
  [25, 25],
  [-1, Number.POSITIVE_INFINITY],
])("reads a wait of %d as a refusal for %d ms", (wait, retryAfterMs) => {
  const made = readReply("store", [70, wait, 0, 0, 0, 0], "key", charges);
  expect(made).toMatchObject({ allowed: false, retryAfterMs });
});

it.each([undefined, "70", [], [70, 0], [70, 0, 1, 1, 1], [70, 0, 1, 1, 1, 0.5], ["70", 0, 1, 1, 1, 1]])(
  "refuses %j",
  (reply) => {
    expect(() => readReply("store", reply, "key", charges)).toThrow(
      "store: the server answered something else",
    );
  },
);
