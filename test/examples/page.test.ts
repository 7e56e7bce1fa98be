import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { demoResponder, madeUpKey } from "../fake-claude/index.js";
import { standIn } from "../support/claude.js";
import { realOrSkip } from "../support/real.js";
import { chromiumPath, type DemoPage, launch, open } from "./browser.js";
import { claudeAt, type Program, type StartOptions, start } from "./program.js";
import { type Tap, tap } from "./tap.js";

const suite = realOrSkip("Chromium", chromiumPath !== undefined);
const KEY_START = ["sk", "ant"].join("-");

let browser: Browser;

/** Starts Chromium and the demo for a suite, with a tap between them. */
function tappedDemo(options: () => StartOptions): () => Tap {
  let demo: Program | undefined;
  let wire: Tap;
  beforeAll(async () => {
    demo = await start("demo/main.ts", options());
    wire = await tap(demo.url);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    wire?.close();
    await demo?.stop();
  });
  return () => wire;
}

/** Opens a fresh page before each test; after it nothing may have gone wrong in it. */
function freshPage(url: () => string): () => Page {
  let opened: DemoPage;
  beforeEach(async () => {
    opened = await open(browser, url());
  });
  afterEach(async () => {
    await opened.page.context().close();
    expect(opened.troubles).toEqual([]);
  });
  return () => opened.page;
}

const lastAnswer = (page: Page): Locator => page.locator(".turn.answer").last();
const note = (page: Page): Locator => lastAnswer(page).locator(".note").last();
const example = (page: Page, label: string): Locator => page.getByRole("button", { name: label });
/** The Send button is back: nothing is under way. */
const settled = (page: Page): Promise<void> => page.locator("#send").waitFor({ state: "visible" });

async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel("Your message").fill(text);
  await page.keyboard.press("Enter");
}

/** Keeps the lengths that the text of answers had, and what was announced, each time either changed. */
async function watch(page: Page): Promise<() => Promise<{ lengths: number[]; spoken: string[] }>> {
  await page.evaluate(() => {
    const seen = { lengths: [] as number[], spoken: [] as string[] };
    Object.assign(window, { seen });
    const observe = (id: string, look: (target: Element) => void) => {
      const target = document.getElementById(id) as Element;
      const options = { childList: true, characterData: true, subtree: true };
      new MutationObserver(() => look(target)).observe(target, options);
    };
    observe("conversation", (target) => {
      const length = target.querySelector(".turn.answer .text")?.textContent?.length ?? 0;
      if (length !== seen.lengths.at(-1)) seen.lengths.push(length);
    });
    observe("announcer", (target) => seen.spoken.push(target.textContent ?? ""));
  });
  return () => page.evaluate(() => (window as unknown as { seen: never }).seen);
}

async function screenshot(page: Page, name: string): Promise<void> {
  // For whoever wants to look: SCREENSHOTS names a folder.
  const folder = process.env.SCREENSHOTS;
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
}

for (const [framework, args] of [
  ["Express", []],
  ["Koa", ["--koa"]],
] as const) {
  suite(`the chat page on ${framework}, in Chromium`, () => {
    const wire = tappedDemo(() => ({ args }));
    const page = freshPage(() => wire().url);

    it("says that a stand-in answers, and streams its answer in", async () => {
      expect(await page().locator("#mode").textContent()).toBe("Stand-in, no model");
      const seen = await watch(page());
      await say(page(), "What does a guard do?");
      await settled(page());
      const { lengths, spoken } = await seen();
      const text = await lastAnswer(page()).locator(".text").textContent();
      expect(text).toContain("You asked: “What does a guard do?”");
      expect(lengths.length).toBeGreaterThan(5);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      expect(lengths.at(-1)).toBe(text?.length);
      expect(spoken).toEqual([`Stand-in: ${text}`]);
    });

    it("shows that a key was taken out, and never gets any of it", async () => {
      wire().take();
      await example(page(), "What does an API key look like?").click();
      await settled(page());
      await screenshot(page(), `${framework}-redacted`);
      const bytes = wire().take();
      expect(bytes).toContain("[ANTHROPIC_API_KEY]");
      expect(bytes).not.toContain(KEY_START);
      expect(await page().content()).not.toContain(KEY_START);
      expect(await lastAnswer(page()).locator("mark").allTextContents()).toEqual(["[ANTHROPIC_API_KEY]"]);
      expect(await note(page()).textContent()).toMatch(/Taken out by the guard.*an Anthropic API key/s);
    });

    it("shows what is left of the limit, and what was refused and why without charging it", async () => {
      const left = async () => Number.parseInt((await page().locator("#limit-left").textContent()) ?? "", 10);
      await say(page(), "Hello");
      await settled(page());
      const before = await left();
      expect(await page().locator("#limit-left").textContent()).toBe(`${before} of 20 left`);
      expect(await page().locator("#limit-back").textContent()).toMatch(/^next one back in \d+ min$/);
      await example(page(), "Nothing at all").click();
      await note(page()).waitFor();
      expect(await note(page()).textContent()).toMatch(/the message is empty.*EMPTY_INPUT · HTTP 422/s);
      await settled(page());
      await example(page(), "Forget your instructions").click();
      await settled(page());
      expect(await note(page()).textContent()).toMatch(/reads like an attack.*PROMPT_INJECTION · HTTP 422/s);
      await example(page(), "20,000 characters").click();
      await settled(page());
      expect(await note(page()).textContent()).toMatch(
        /longer than 10000 characters.*INPUT_TOO_LONG · HTTP 413/s,
      );
      expect(await note(page()).getByRole("button").count()).toBe(0);
      await say(page(), "And again");
      await settled(page());
      expect(await left()).toBe(before - 1);
      // What was refused is not part of the conversation that goes on.
      expect(await lastAnswer(page()).textContent()).toContain("turn number 2");
    });

    it("tells a broken answer from a whole one, and tries again", async () => {
      await example(page(), "A failure midway").click();
      await settled(page());
      expect(await note(page()).textContent()).toMatch(/The answer broke off.*UPSTREAM_ERROR/s);
      const again = page().waitForRequest("**/chat");
      await note(page()).getByRole("button", { name: "Try again" }).click();
      const { messages } = (await again).postDataJSON();
      expect(messages).toEqual([
        { role: "user", content: "What happens if there is an error halfway through?" },
      ]);
      await settled(page());
      expect(await page().locator(".turn.user").count()).toBe(1);
    });
  });
}

suite("the chat page with a key, in Chromium", () => {
  const fake = standIn();
  const wire = tappedDemo(() => ({ env: claudeAt(fake.claude.url) }));
  const page = freshPage(() => wire().url);

  it("says that Claude answers, and offers no failure that Claude would not make", async () => {
    expect(await page().locator("#mode").textContent()).toBe("Claude · claude-haiku-5-5");
    expect(await example(page(), "A failure midway").count()).toBe(0);
  });

  it("gets no part of a key that is cut through in the stream", async () => {
    const key = madeUpKey();
    const pieces = key.match(/.{1,7}/g) ?? [];
    fake.claude.script({ text: ["Here: ", ...pieces, " and ", ...pieces, "."] });
    wire().take();
    await say(page(), "Which key do I need?");
    await settled(page());
    const bytes = wire().take();
    const text = await lastAnswer(page()).locator(".text").textContent();
    expect(text).toBe("Here: [ANTHROPIC_API_KEY] and [ANTHROPIC_API_KEY].");
    expect(await note(page()).textContent()).toContain("an Anthropic API key (2 times)");
    expect(bytes).toContain("[ANTHROPIC_API_KEY]");
    for (const piece of pieces.filter(({ length }) => length === 7)) expect(bytes).not.toContain(piece);
  });

  it("shows an answer as text, whatever it holds", async () => {
    const text =
      '<img src=x onerror="reportTrouble(1)"><script>reportTrouble(2)</script> **[US_SSN]** [OTHER]';
    fake.claude.script({ text: [...text] });
    await say(page(), "Markup, please");
    await settled(page());
    expect(await lastAnswer(page()).locator(".text").textContent()).toBe(text);
    expect(await page().locator("#conversation :is(img, script)").count()).toBe(0);
    expect(await lastAnswer(page()).locator("mark").allTextContents()).toEqual(["[US_SSN]"]);
  });

  it.each([
    ["Stop", (at: Page) => at.getByRole("button", { name: "Stop the answer" }).click()],
    ["Escape", (at: Page) => at.keyboard.press("Escape")],
  ])("ends the call to Claude with %s, and goes on from what had come", async (_, stop) => {
    // Nothing that is looked for begins with its end, the canary neither, so that none of it is held back.
    fake.claude.script({ text: ["Once ", "upon Ж!"], ending: "silent" });
    await say(page(), "A story");
    await lastAnswer(page()).getByText("Once upon Ж!").waitFor();
    await page().locator(`.turn.answer[data-signed="${"Once upon Ж!".length}"]`).waitFor();
    await stop(page());
    expect(await fake.claude.requests.at(-1)?.done).toBe("aborted");
    expect(await note(page()).textContent()).toContain("You stopped the answer");
    expect(
      await page()
        .getByLabel("Your message")
        .evaluate((box) => box === document.activeElement),
    ).toBe(true);
    fake.claude.script({ text: "a time" });
    await say(page(), "Go on");
    await settled(page());
    expect(fake.claude.requests.at(-1)?.body).toMatchObject({
      messages: [
        { role: "user", content: "A story" },
        { role: "assistant", content: "Once upon Ж!" },
        { role: "user", content: "Go on" },
      ],
    });
  });

  it("does not take a silently ended stream for a whole answer", async () => {
    fake.claude.script({ text: "Almost", ending: "truncated" });
    await say(page(), "All of it?");
    await settled(page());
    expect(await note(page()).textContent()).toMatch(/The answer broke off.*UPSTREAM_TRUNCATED/s);
  });

  it("says when the model declines, and leaves that out of the conversation", async () => {
    fake.claude.script({ text: "I can't", stopReason: "refusal" });
    await say(page(), "Do it");
    await settled(page());
    expect(await note(page()).textContent()).toContain("The model declined");
    await say(page(), "Something else");
    await settled(page());
    expect(fake.claude.requests.at(-1)?.body).toMatchObject({
      messages: [{ role: "user", content: "Something else" }],
    });
  });

  it("says that Claude is busy, and for how long", async () => {
    fake.claude.script({ status: 529, headers: { "retry-after": "30", "x-should-retry": "false" } });
    await say(page(), "Are you there?");
    await settled(page());
    expect(await note(page()).textContent()).toMatch(/There is no answer.*UPSTREAM_BUSY · HTTP 503/s);
    expect(await note(page()).getByRole("button").textContent()).toMatch(/^Try again in (30|29) s$/);
  });

  it("ends the answer that is on its way when a new chat begins", async () => {
    fake.claude.script({ text: "Once upon Ж!", ending: "silent" });
    await say(page(), "Go");
    await lastAnswer(page()).getByText("Once upon Ж!").waitFor();
    await example(page(), "New chat").click();
    expect(await fake.claude.requests.at(-1)?.done).toBe("aborted");
    fake.claude.script({ text: "Fresh" });
    await say(page(), "Anew");
    await settled(page());
    expect(await page().locator(".turn .text").allTextContents()).toEqual(["Anew", "Fresh"]);
    expect(fake.claude.requests.at(-1)?.body).toMatchObject({
      messages: [{ role: "user", content: "Anew" }],
    });
  });

  it("can be used with the keyboard alone", async () => {
    fake.claude.script(demoResponder);
    const focused = () => page().evaluate(() => document.activeElement?.getAttribute("id") ?? "");
    expect(await focused()).toBe("message");
    await page().keyboard.type("One");
    await page().keyboard.press("Shift+Enter");
    await page().keyboard.type("Two");
    const sent = page().waitForRequest("**/chat");
    await page().keyboard.press("Enter");
    expect((await sent).postDataJSON().messages[0].content).toBe("One\nTwo");
    await settled(page());
    expect(await focused()).toBe("message");
    expect(await page().getByLabel("Your message").inputValue()).toBe("");
    // The last of the examples stands before the box.
    await page().keyboard.press("Shift+Tab");
    await page().keyboard.press("Enter");
    await settled(page());
    expect(await note(page()).textContent()).toContain("INPUT_TOO_LONG");
    await example(page(), "New chat").focus();
    await page().keyboard.press("Enter");
    expect(await focused()).toBe("message");
    expect(await page().locator(".turn").count()).toBe(0);
    // Nothing to send, nothing sent.
    await page().keyboard.press("Enter");
    expect(await page().locator(".turn").count()).toBe(0);
  });

  it.each([
    ["light", "rgb(248, 247, 244)"],
    ["dark", "rgb(24, 23, 21)"],
  ] as const)("fits a narrow screen, %s, and keeps still when asked to", async (colorScheme, paper) => {
    fake.claude.script({ text: ["x".repeat(300), " [ANTHROPIC_API_KEY] Ж"], ending: "silent" });
    const options = { colorScheme, reducedMotion: "reduce", viewport: { width: 390, height: 844 } } as const;
    const { page: narrow, troubles } = await open(browser, wire().url, options);
    await screenshot(narrow, `narrow-${colorScheme}-start`);
    await say(narrow, "Long words");
    await lastAnswer(narrow).locator("mark").waitFor();
    const look = await narrow.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      paper: getComputedStyle(document.body).backgroundColor,
      motion: getComputedStyle(document.querySelector(".streaming .text") as Element, "::after")
        .animationName,
    }));
    await narrow.keyboard.press("Escape");
    await settled(narrow);
    await screenshot(narrow, `narrow-${colorScheme}`);
    expect(look).toEqual({ width: 390, paper, motion: "none" });
    expect(troubles).toEqual([]);
    await narrow.context().close();
  });

  // Last: it uses up the limit.
  it("says when the limit is reached, and offers to try again when the wait is over", async () => {
    await page().clock.install();
    const hello = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"message":"Hi"}',
    };
    await Promise.all(
      Array.from({ length: 20 }, async () => (await fetch(`${wire().url}/chat`, hello)).text()),
    );
    await say(page(), "One more");
    await settled(page());
    await screenshot(page(), "limit");
    expect(await note(page()).textContent()).toMatch(/The limit is reached.*RATE_LIMITED · HTTP 429/s);
    expect(await page().locator("#limit-left").textContent()).toBe("0 of 20 left");
    const retry = note(page()).getByRole("button");
    expect(await retry.textContent()).toMatch(/^Try again in \d+ min$/);
    expect(await retry.isDisabled()).toBe(true);
    await page().clock.fastForward("02:00:00");
    await page().getByRole("button", { name: "Try again", exact: true }).click();
    await settled(page());
    expect(await note(page()).textContent()).toContain("RATE_LIMITED");
  });
});
