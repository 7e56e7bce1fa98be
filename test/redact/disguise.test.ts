import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Disguise } from "../../src/redact/disguise.js";
import { RECOGNIZERS } from "../../src/redact/recognizers.js";
import { createRedactor } from "../../src/redact/redact.js";
import { chunked, nearMatches, units } from "./texts.js";

const redactor = createRedactor({ entities: ["all"] });

function streamed(chunks: readonly string[]): string {
  const filter = redactor.filter();
  return chunks.map((chunk) => filter.push(chunk)).join("") + filter.end();
}

const wide = (char: string) => String.fromCharCode(char.charCodeAt(0) + 0xfee0);
const entity = (char: string) => `&#${char.charCodeAt(0)};`;
const everyOther = (write: (char: string) => string) => (value: string) =>
  units(value)
    .map((char, i) => (i % 2 === 1 && /[!-~]/.test(char) ? write(char) : char))
    .join("");
// The backslash of a line break that is written out is a sign of its own.
const escaped = (value: string) => value.replace(/[-.@_:/+=](?![nrt])/g, "\\$&");

/** Ways to write a value so that a plain search does not see it, and a reader does. */
const DISGUISES: Readonly<Record<string, (value: string) => string>> = {
  "zero-width spaces": (value) => units(value).join("\u200b"),
  "soft hyphens": (value) => units(value).join("\u00ad"),
  "word joiners and selectors": (value) => units(value).join("\u2060\ufe0f"),
  tags: (value) => units(value).join("\u{e0041}"),
  "full-width characters": everyOther(wide),
  "decimal entities": everyOther(entity),
  "hexadecimal entities": everyOther((char) => `&#x${char.charCodeAt(0).toString(16)};`),
  emphasis: (value) => `${value.slice(0, 4)}**${value.slice(4, 8)}**${value.slice(8)}`,
  "code marks": (value) => `\`${value.slice(0, 6)}\`${value.slice(6)}`,
  "backslash escapes": escaped,
};

// One value of each kind. Those that are told by words before them stand after these.
const VALUES = Object.entries(RECOGNIZERS).flatMap(([kind, [row]]) => {
  const example = row?.examples.match[0];
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
        let [at, rebuilt] = [0, ""];
        for (const { entity, start, end } of findings) {
          rebuilt += `${text.slice(at, start)}[${entity}]`;
          at = end;
        }
        expect(rebuilt + text.slice(at)).toBe(redacted);
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
    expect(new Disguise("", "", new Set()).read(text, true)).toBe(seen);
    const disguise = new Disguise("", "", new Set());
    const pieces = units(text).map((unit) => disguise.read(unit, false));
    expect(pieces.join("") + disguise.read("", true)).toBe(seen);
    expect(disguise.take(seen.length, true)).toBe(text);
    expect(disguise.isDone).toBe(true);
  });
});
