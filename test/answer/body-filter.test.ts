import { describe, expect, it } from "vitest";
import { bodyFilter } from "../../src/answer/body-filter.js";
import { createRedactor } from "../../src/redact/redact.js";
import { madeUpKey } from "../fake-claude/index.js";

const key = madeUpKey();
const redactor = createRedactor();

function filtered(type: string, body: string): string | undefined {
  const filter = bodyFilter(type, () => redactor.filter());
  return filter && filter.push(body) + filter.end();
}

describe("bodyFilter", () => {
  it.each([
    "application/json",
    "application/problem+json; charset=utf-8",
    "application/x-ndjson",
    "APPLICATION/LD+JSON",
    "application/json-seq",
    "application/jsonl",
  ])("reads %s as JSON", (type) => {
    const escaped = JSON.stringify({ a: key }).replace("s", "\\u0073");
    expect(JSON.parse(filtered(type, escaped) ?? "")).toEqual({ a: "[ANTHROPIC_API_KEY]" });
  });

  it("reads server-sent events", () => {
    const body = [...key].map((char) => `data: ${char}\n\n`).join("");
    expect(filtered("text/event-stream", body)).toBe("data: [ANTHROPIC_API_KEY]\n\n");
  });

  it.each([
    "",
    "text/html; charset=utf-8",
    "image/svg+xml",
    "application/xml",
    "application/octet-stream",
    "made/up",
  ])("reads %j as text", (type) => {
    expect(filtered(type, `a ${key} b`)).toBe("a [ANTHROPIC_API_KEY] b");
  });

  it.each(["image/png", "audio/mpeg", "video/mp4", "font/woff2", "application/pdf", "application/zip"])(
    "leaves %s alone",
    (type) => {
      expect(filtered(type, key)).toBeUndefined();
    },
  );
});
