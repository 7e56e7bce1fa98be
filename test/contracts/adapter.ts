import { describe } from "vitest";
import { badInput } from "./adapter/bad-input.js";
import { calls } from "./adapter/calls.js";
import { chat } from "./adapter/chat.js";
import { door } from "./adapter/door.js";
import { errors } from "./adapter/errors.js";
import type { Framework } from "./adapter/harness.js";
import { leaving } from "./adapter/leaving.js";

/** What every adapter must do, over real sockets, whatever its framework. */
export function adapterContract(framework: Framework): void {
  describe(`${framework.name}: the door`, () => door(framework));
  describe(`${framework.name}: bad input`, () => badInput(framework));
  describe(`${framework.name}: what leaves`, () => leaving(framework));
  describe(`${framework.name}: errors`, () => errors(framework));
  describe(`${framework.name}: calls`, () => calls(framework));
  describe(`${framework.name}: the chat route`, () => chat(framework));
}
