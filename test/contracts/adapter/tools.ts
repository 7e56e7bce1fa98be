import { expect, it } from "vitest";
import { hello } from "../../support/claude.js";
import { expected, fixture, problem } from "./fixture.js";
import type { Framework, Handler } from "./harness.js";

const body = { message: "hi" };
const declared = ["look", "pay"].map((name) => ({ name, input_schema: { type: "object" as const } }));

/** Tools that Claude asks for, in handlers that pass its answers on. */
export function tools(framework: Framework): void {
  const { api, app, options, serve } = fixture(framework);
  const guardTools = { tools: { look: {}, pay: { confirm: () => false } } };

  const relay: Handler = async ({ claude, bare }) => {
    const res = bare();
    res.writeHead(200, { "content-type": "text/event-stream" });
    for await (const event of await claude.messages.create({ ...hello, tools: declared, stream: true })) {
      res.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
    }
    res.end();
  };
  const whole: Handler = async ({ claude, json }) =>
    json({ content: (await claude.messages.create({ ...hello, tools: declared })).content });

  const asking = (name: string) => ({
    content: [
      { type: "text" as const, text: "A moment." },
      { type: "tool_use" as const, name, input: { account: "12-34" } },
    ],
  });

  it("reach the handler if the policy allows them", async () => {
    api.claude.script(asking("look"));
    const site = await serve(app().guard(options({ guardTools })).handle(relay, "/stream").handle(whole));
    expect((await site.post("/stream", body)).text).toContain('"name":"look"');
    expect((await site.post("/", body)).text).toContain('"name":"look"');
  });

  it.each([
    ["pay", "TOOL_NOT_CONFIRMED"],
    ["made_up", "TOOL_NOT_ALLOWED"],
  ])("do not if it does not: %s", async (name, code) => {
    api.claude.script(asking(name));
    const site = await serve(app().guard(options({ guardTools })).handle(relay, "/stream").handle(whole));
    const { text } = await site.post("/stream", body);
    expect(text).toContain("text_delta");
    expect(text).toContain(`"code":"${code}"`);
    expect(text).not.toMatch(/"type":"tool_use"|account|made_up/);
    const reply = await site.post("/", body);
    expect(problem(reply)).toEqual(expected(422, code));
    expect(reply.text).not.toMatch(/account|made_up/);
  });
}
