import { describe, expect, it } from "vitest";
// @ts-expect-error the page is plain JavaScript without types
import { examples } from "../../examples/demo/page/examples.js";
import { detectInjection } from "../../src/index.js";

interface Example {
  readonly label: string;
  readonly text: string;
}

// The buttons promise what comes of each: none but the attack may be refused as one.
describe.each(["claude", "stand-in"])("the messages of the demo's buttons, answered by: %s", (mode) => {
  it.each(examples(mode) as Example[])("are attacks where the label says so: $label", ({ label, text }) => {
    expect(detectInjection(text).flagged).toBe(label === "Forget your instructions");
  });
});
