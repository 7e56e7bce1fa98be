import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invisibleKind } from "../../../src/canonical/invisible.js";
import { Disguise, MOST_UNSEEN } from "../../../src/redact/disguise/disguise.js";
import { bareSight, nextHiding, readersSight } from "../../../src/redact/disguise/sight.js";
import { createRedactor } from "../../../src/redact/redact.js";
import { DISGUISES } from "../disguises.js";
import { EXAMPLES } from "../examples.js";
import { chunked, nearMatches, rebuilt, units } from "../texts.js";

const redactor = createRedactor({ entities: ["all"] });

function streamed(chunks: readonly string[]): string {
  const filter = redactor.filter();
  return chunks.map((chunk) => filter.push(chunk)).join("") + filter.end();
}

// One value of each kind. Those that are told by words before them stand after these.
const VALUES = Object.entries(EXAMPLES).flatMap(([kind, { match }]) => {
  const [example] = match;
  return example === undefined ? [] : [[kind, example] as const];
});
const CASES = VALUES.flatMap(([kind, value]) =>
  Object.keys(DISGUISES).map((name) => [kind, name, value] as const),
);

describe("a disguised value", () => {
  it.each(CASES)("%s in %s is seen, at every cut", (kind, name, value) => {
    const plain = `Take ${value.slice(0, 200)} now.`;
    const disguised = `Take ${DISGUISES[name]?.(value.slice(0, 200)) ?? ""} now.`;
    const { text, findings } = redactor.redact(disguised);
    expect(findings.map((finding) => finding.entity)).toEqual(
      redactor.redact(plain).findings.map((finding) => finding.entity),
    );
    expect(findings.map((finding) => finding.entity)).toContain(kind);
    for (let i = 0; i <= disguised.length; i++) {
      expect(streamed([disguised.slice(0, i), disguised.slice(i)])).toBe(text);
    }
    expect(streamed(units(disguised))).toBe(text);
    expect(redactor.redact(text)).toEqual({ text, findings: [] });
  });

  it("is found where it was written", () => {
    const text = "Card **4242**\u200b4242４２４２&#52;242\u200b* and jane\\@example&period;com";
    expect(redactor.redact(text)).toEqual({
      text: "Card **[CREDIT_CARD]\u200b* and [EMAIL_ADDRESS]",
      findings: [
        { entity: "CREDIT_CARD", start: 7, end: 30 },
        { entity: "EMAIL_ADDRESS", start: 37, end: text.length },
      ],
    });
  });

  it("is masked, hashed and compared as it is seen, and passes as it was written", () => {
    const text = "a 4242\u200b4242\u200b4242\u200b4242 b";
    const options = { entities: ["CREDIT_CARD"] } as const;
    const mask = createRedactor({ ...options, operators: { default: { type: "mask" } } });
    expect(mask.redact(text).text).toBe("a ****4242 b");
    const hash = createRedactor({
      ...options,
      operators: { default: { type: "hash", secret: "x".repeat(16) } },
    });
    expect(hash.redact(text).text).toBe(hash.redact(text.replaceAll("\u200b", "")).text);
    expect(createRedactor({ ...options, allow: ["4242424242424242"] }).redact(text)).toEqual({
      text,
      findings: [],
    });
  });
});

describe("a kind of one's own with a sign of Markdown in it", () => {
  const recognizers = [{ entity: "STARRED", pattern: /key\*[0-9]{4}\*/ }];
  const own = createRedactor({ entities: ["US_SSN"], recognizers });

  it("is found as it is written", () => {
    expect(own.redact("a key*1234* and `536`-22-1459").text).toBe("a [STARRED] and `[US_SSN]");
  });
});

/** Texts in which much may be part of a disguise. */
const disguised = fc
  .array(
    fc.oneof(
      nearMatches,
      fc.constantFrom("\u200b", "\u00ad", "*", "**", "***", "****", "`", "```", "\\", "&", "&#", "&#5"),
      fc.constantFrom(
        "&#52;",
        "&commat;",
        "&#x34",
        ";",
        "４",
        "Ａ",
        "\udb40",
        "\udc41",
        "\ufe0f",
        " ",
        "4242",
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("a text with disguises", () => {
  it("streams as the whole", () => {
    fc.assert(
      fc.property(chunked(disguised), ({ text, chunks }) => {
        expect(streamed(chunks)).toBe(redactor.redact(text).text);
      }),
      { numRuns: 5_000 },
    );
  });

  it("is redacted once: a second time changes nothing", () => {
    fc.assert(
      fc.property(disguised, (text) => {
        const once = redactor.redact(text).text;
        expect(redactor.redact(once)).toEqual({ text: once, findings: [] });
      }),
      { numRuns: 5_000 },
    );
  });

  it("keeps every character outside of what is found", () => {
    fc.assert(
      fc.property(disguised, (text) => {
        const { text: redacted, findings } = redactor.redact(text);
        expect(rebuilt(text, findings)).toBe(redacted);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["a * b ** c", "a * b ** c"],
    ["2 * 3", "2 * 3"],
    ["* item", "* item"],
    ["**bold** `code` ***both***", "bold code both"],
    ["**** and -----", "**** and -----"],
    ["a & b &amp; c &unknown; &#0; &#xd800;", "a & b & c &unknown; &#0; &#xd800;"],
    ["C:\\dir \\n \\_ \\\\ \\", "C:\\dir \\n _ \\ \\"],
    ["ＡＢ１２－", "AB12-"],
    ["snake_case __init__ ~~no~~", "snake_case __init__ ~~no~~"],
    ["a\u200bb\ufeffc\u00ad", "abc"],
  ])("%j is seen as %j", (text, seen) => {
    expect(new Disguise(readersSight(new Set())).read(text, true)).toBe(seen);
    const disguise = new Disguise(readersSight(new Set()));
    let read = "";
    for (const unit of units(text)) read += disguise.read(unit, false, read);
    expect(read + disguise.read("", true, read)).toBe(seen);
    expect(disguise.take(seen, true)).toBe(text);
  });

  it("is seen as it is where nothing shows for too long, so that what waits has an end", () => {
    const value = (gap: number) => `4242${"\u200b".repeat(gap)}424242424242`;
    expect(redactor.redact(value(MOST_UNSEEN)).text).toBe("[CREDIT_CARD]");
    expect(redactor.redact(value(MOST_UNSEEN + 1)).findings).toEqual([]);
    expect(streamed(units(value(MOST_UNSEEN + 1)))).toBe(value(MOST_UNSEEN + 1));
    const filter = redactor.filter();
    let held = 0;
    for (const piece of ["4242", ..."\u200b".repeat(3 * MOST_UNSEEN)])
      held += piece.length - filter.push(piece).length;
    expect(held).toBe(0);
  });
});

describe("what may hide a value", () => {
  const next = (text: string, from = 0) => nextHiding(text, from, bareSight.hides);
  const isHiding = (char: string) =>
    "&*\\`".includes(char) ||
    (char >= "\uff01" && char <= "\uff5e") ||
    invisibleKind(char.codePointAt(0) ?? 0) !== undefined;

  it("is every sign, full-width and unseen UTF-16 unit, and every tag and selector of variants", () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    for (let code = 0xe0000; code < 0xe0400; code++) all.push(String.fromCodePoint(code));
    const wrong = all.filter((char) => (next(`a${char}b`, 1) === 1) !== isHiding(char));
    expect(wrong).toEqual([]);
  });

  it("is told by its first half where the end of the text cuts it off", () => {
    expect(next("ab\udb40")).toBe(2);
    expect(next("ab\udb40\udc41c")).toBe(2);
    expect(next("ab\udb40*")).toBe(3);
    expect(next("ab")).toBe(2);
  });
});
