import { once } from "node:events";
import { readdirSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGE_FOLDER } from "../../examples/demo/page.js";
import { standIn, until } from "../support/claude.js";
import { claudeAt, type Program, runToEnd, start } from "./program.js";

const MAIN = "demo/main.ts";
const KEY_START = ["sk", "ant"].join("-");

function say(url: string, text: string): Promise<Response> {
  const body = JSON.stringify({ messages: [{ role: "user", content: text }] });
  return fetch(`${url}/chat`, { method: "POST", headers: { "content-type": "application/json" }, body });
}

/** The text of an answer, put together from its events. */
function textOf(sse: string): string {
  const events = sse.split("\n\n").flatMap((frame) => /^data: (.+)$/m.exec(frame)?.[1] ?? []);
  return events.map((event) => JSON.parse(event).delta?.text ?? "").join("");
}

describe.each([
  ["Express", []],
  ["Koa", ["--koa"]],
])("the demo on %s", (name, args) => {
  let demo: Program;
  beforeAll(async () => {
    demo = await start(MAIN, { args });
  });
  afterAll(() => demo.stop());

  it("says what it is, where it is and how to stop it", async () => {
    expect(demo.output()).toContain(name);
    expect(demo.output()).toContain("a stand-in on this machine, no model");
    expect(demo.output()).toContain("Ctrl+C");
    const mode = await (await fetch(`${demo.url}/mode`)).json();
    expect(mode).toEqual({ mode: "stand-in", model: "claude-haiku-5-5" });
  });

  it.each(["", ...readdirSync(PAGE_FOLDER)])(
    "serves /%s, with its type and a strict policy",
    async (file) => {
      const response = await fetch(`${demo.url}/${file}`);
      const types = { html: "text/html", js: "text/javascript", css: "text/css", svg: "image/svg+xml" };
      const type = types[(file.split(".")[1] ?? "html") as keyof typeof types];
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toContain(type);
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("content-security-policy")).toMatch(
        /^default-src 'none'; script-src 'self';/,
      );
      expect(response.headers.get("content-security-policy")).not.toContain("unsafe");
      expect(await response.text()).not.toBe("");
    },
  );

  it.each(["/main.ts", "/../main.ts", "/%2e%2e/main.ts", "/..%2fmain.ts", "/nothing", "/chat"])(
    "has nothing at %s",
    async (path) => {
      expect((await fetch(demo.url + path)).status).toBe(404);
    },
  );

  it("keeps the key in an answer from the network, and logs that it did without content", async () => {
    const sse = await (
      await say(demo.url, "What does an API key look like? Write one as an example.")
    ).text();
    expect(sse).not.toContain(KEY_START);
    expect(textOf(sse)).not.toContain(KEY_START);
    expect(textOf(sse)).toContain("The key in our deployment notes is [ANTHROPIC_API_KEY] and");
    await until(() => /completed\s+call/.test(demo.output()));
    expect(demo.output()).toMatch(/redacted\s+call\s+1 × ANTHROPIC_API_KEY/);
    expect(demo.output()).not.toContain("notes");
    expect(demo.output()).not.toContain(KEY_START);
  });

  it("counts, and logs a denial in a line", async () => {
    const left = async () => {
      const response = await say(demo.url, "Hello");
      await response.body?.cancel();
      return Number(/r=(\d+)/.exec(response.headers.get("ratelimit") ?? "")?.[1]);
    };
    const before = await left();
    expect((await say(demo.url, " ")).status).toBe(422);
    expect(await left()).toBe(before - 1);
    await until(() => /denied\s+door\s+EMPTY_INPUT by validateInput/.test(demo.output()));
  });
});

describe("the demo with a key", () => {
  const fake = standIn();

  it("talks to Claude and says so", async () => {
    const demo = await start(MAIN, { env: claudeAt(fake.claude.url) });
    const mode = await (await fetch(`${demo.url}/mode`)).json();
    fake.claude.script({ text: "From the API" });
    const sse = await (await say(demo.url, "Hello")).text();
    await demo.stop();
    expect(demo.output()).toContain("Answers by: Claude (claude-haiku-5-5)");
    expect(demo.output()).not.toContain(KEY_START);
    expect(mode.mode).toBe("claude");
    expect(textOf(sse)).toBe("From the API");
    expect(fake.claude.requests).toHaveLength(1);
  });

  it("refuses a key that cannot work, in one line that does not show it", async () => {
    const admin = [KEY_START, "admin01", "x".repeat(60)].join("-");
    const { code, output } = await runToEnd(MAIN, { env: { ANTHROPIC_API_KEY: admin } });
    expect(code).toBe(1);
    expect(output).toMatch(/^The demo did not start: The API key is an admin key.*\n$/);
    expect(output).not.toContain(admin);
  });
});

describe("starting and stopping", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "%s ends it cleanly, in the middle of an answer too",
    async (signal) => {
      const demo = await start(MAIN);
      const answer = await say(demo.url, "Write something long.");
      const broken = answer.text().catch(() => "");
      expect(await demo.stop(signal)).toBe(0);
      expect(await broken).not.toContain("message_stop");
    },
  );

  it("says in one line that the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { code, output } = await runToEnd(MAIN, { env: { PORT: String(port) } });
    other.close();
    expect(code).toBe(1);
    expect(output).toBe(`Port ${port} is taken. Choose another: PORT=8788 npm run demo\n`);
  });

  it.each(["http", "70000", "-1"])("refuses PORT=%s", async (given) => {
    const { code, output } = await runToEnd(MAIN, { env: { PORT: given } });
    expect(code).toBe(1);
    expect(output).toMatch(/^The demo did not start: PORT must be a number.*\n$/);
  });

  it("refuses an argument that it does not know", async () => {
    const { code, output } = await runToEnd(MAIN, { args: ["--kao"] });
    expect(code).toBe(1);
    expect(output).toMatch(/^The demo did not start: Unknown option '--kao'/);
  });
});
