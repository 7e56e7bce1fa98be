import { expect, it, vi } from "vitest";
import { once } from "../src/once.js";

it("makes a value when it is first asked for, and never again", () => {
  const make = vi.fn(() => undefined);
  const value = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledOnce();
});
