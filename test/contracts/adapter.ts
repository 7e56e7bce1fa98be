import { afterAll, beforeAll, describe, expect } from "vitest";
import { badInput } from "./adapter/bad-input.js";
import { calls } from "./adapter/calls.js";
import { chat } from "./adapter/chat.js";
import { door } from "./adapter/door.js";
import { errors } from "./adapter/errors.js";
import type { Framework } from "./adapter/harness.js";
import { history } from "./adapter/history.js";
import { leaving } from "./adapter/leaving.js";
import { tidiness } from "./adapter/tidiness.js";
import { tools } from "./adapter/tools.js";
import { uiMessages } from "./adapter/ui-messages.js";

/**
 * What every adapter must do, over real sockets, whatever its framework. A warning of Node (too many listeners, for
 * one) or an error that nobody caught fails it, whichever test it comes from.
 */
export function adapterContract(framework: Framework): void {
  describe(framework.name, () => {
    const stray: unknown[] = [];
    const note = (what: unknown) => void stray.push(what);
    beforeAll(() => {
      process.on("warning", note).on("unhandledRejection", note);
    });
    afterAll(() => {
      process.off("warning", note).off("unhandledRejection", note);
      expect(stray).toEqual([]);
    });

    describe("the door", () => door(framework));
    describe("bad input", () => badInput(framework));
    describe("what leaves", () => leaving(framework));
    describe("errors", () => errors(framework));
    describe("calls", () => calls(framework));
    describe("the chat route", () => chat(framework));
    describe("history", () => history(framework));
    describe("tools", () => tools(framework));
    describe("messages of the AI SDK", () => uiMessages(framework));
    describe("tidiness", () => tidiness(framework));
  });
}
