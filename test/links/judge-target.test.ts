import { describe, expect, it } from "vitest";
import { allowedOption } from "../../src/links/hosts.js";
import { mayLead, mayStay } from "../../src/links/judge-target.js";

const allowed = allowedOption.parse(["good.com", "*.sub.org", "tel:"]);

describe("a target", () => {
  it.each([
    "",
    "a.html",
    "/a/b?c=d#e",
    "#a",
    "?a",
    "good.com",
    "https://good.com",
    "//x.sub.org/a",
    "tel:1",
    "about:blank",
    "a%3Ab/c",
    "HTTP://GOOD.COM./",
  ])("may stay: %s", (target) => expect(mayStay(target, allowed, true)).toBe(true));

  it.each([
    "https://evil.com",
    "//evil.com",
    "\\\\evil.com",
    "https://sub.org",
    "https://good.com:x",
    "https://good.com@evil.com",
    "https://a@good.com",
    "https:evil.com",
    "ws://evil.com",
    "javascript:x",
    "&#x5c;/evil.com",
    "&amp;#47;/evil.com",
    "\\&#47;/evil.com",
    "\u200bjavascript:x",
    "about:srcdoc",
    "x:y",
  ])("may not: %s", (target) => expect(mayStay(target, allowed, true)).toBe(false));

  it("of a scheme that is not known may stay where it need not be a link", () => {
    expect(mayStay("x:y", allowed, false)).toBe(true);
    expect(mayStay("data:text/html,x", allowed, false)).toBe(false);
    expect(mayStay("//evil.com", allowed, false)).toBe(false);
  });
});

describe("a URL in plain text", () => {
  it.each([
    ["https://", "good.com", true],
    ["https://", "good.com:8080", true],
    ["https://", "GOOD.com.", true],
    ["http://", "a.b.sub.org", true],
    ["https://", "evil.com", false],
    ["https://", "good.com\\.evil.com", false],
    ["https://", "good.com&period;evil.com", false],
    ["https://", 'good.com".evil.com', false],
    ["https://", "good.com:x", false],
    ["https://", "", false],
  ])("%s%s: %s", (scheme, host, leads) => expect(mayLead(scheme, host, allowed)).toBe(leads));
});
