import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The Chromium of this machine: `CHROMIUM_PATH`, or the first of the usual names on the path. */
export const chromiumPath: string | undefined =
  process.env.CHROMIUM_PATH ||
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(existsSync);

export function launch(): Promise<Browser> {
  return chromium.launch({
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page of the demo, and what went wrong in it. */
export interface DemoPage {
  readonly page: Page;
  /**
   * Errors on the console and breaches of the content security policy; not the 4xx and 5xx that the guard is to answer.
   */
  readonly troubles: readonly string[];
}

/** Opens the demo in a context of its own and waits until it can be used. */
export async function open(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<DemoPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (entry) => {
    const expected =
      /^Failed to load resource: .* [45]\d\d/.test(entry.text()) && isChat(entry.location().url);
    if (["error", "warning"].includes(entry.type()) && !expected) troubles.push(entry.text());
  });
  await page.exposeFunction("reportTrouble", (trouble: string) => troubles.push(trouble));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      (window as unknown as { reportTrouble: (text: string) => void }).reportTrouble(
        `${violatedDirective}: ${blockedURI}`,
      );
    });
  });
  await page.goto(url);
  await page.locator("#examples button").first().waitFor();
  return { page, troubles };
}

function isChat(url: string): boolean {
  return URL.canParse(url) && new URL(url).pathname === "/chat";
}
