import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonStringsFilter } from "../../../src/redact/json/json.js";
import { createRedactor, redact } from "../../../src/redact/redact.js";
import { chunked, matching, nearMatches, passing, units } from "../texts.js";

const redactor = createRedactor();
const filter = () => jsonStringsFilter(() => redactor.filter());

function run(chunks: readonly string[]): string {
  const json = filter();
  let out = "";
  for (const chunk of chunks) out += json.push(chunk);
  return out + json.end();
}

function mapStrings(value: unknown): unknown {
  if (typeof value === "string") return redact(value).text;
  if (Array.isArray(value)) return value.map(mapStrings);
  if (typeof value !== "object" || value === null) return value;
  // Two keys may become the same: the last one counts, as in JSON.parse.
  const mapped = Object.create(null) as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) {
    Object.defineProperty(mapped, redact(key).text, {
      value: mapStrings(item),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return mapped;
}

const strings = fc.oneof(
  nearMatches,
  fc.constantFrom(...matching, ...passing),
  fc.string({ unit: "binary" }),
);
const documents = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    strings,
    fc.constantFrom(null, true, false, 0, -1.5e-7, 123456789, 1e300),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(strings, tie("value"), { maxKeys: 4 }),
  ),
})).value;

/** Writes some characters as escapes, as other writers of JSON do. */
const spelled = fc
  .tuple(documents, fc.constantFrom(0, 1, 2, 3), fc.constantFrom(0, 2))
  .map(([value, every, indent]) => {
    const text = JSON.stringify(value, null, indent);
    if (every === 0) return text;
    return text.replace(/"(?:[^"\\]|\\.)*"/g, (literal) => `"${spell(literal.slice(1, -1), every)}"`);
  });

function spell(inner: string, every: number): string {
  let i = 0;
  return inner.replace(/\\u[0-9a-f]{4}|\\.|[\s\S]/g, (char) => {
    if (char.length > 1 || i++ % every !== 0) return char;
    return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

describe("JSON in pieces", () => {
  it("has each string redacted by its value, and nothing else changed", () => {
    fc.assert(
      fc.property(chunked(spelled), ({ text, chunks }) => {
        const out = run(chunks);
        expect(JSON.stringify(JSON.parse(out))).toBe(JSON.stringify(mapStrings(JSON.parse(text))));
        expect(out.replace(/"(?:[^"\\]|\\.)*"/g, '""')).toBe(text.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
      }),
      { numRuns: 3_000 },
    );
  });

  it("comes out as it was when nothing is found and it came whole", () => {
    fc.assert(
      fc.property(spelled, (text) => {
        fc.pre(JSON.stringify(mapStrings(JSON.parse(text))) === JSON.stringify(JSON.parse(text)));
        expect(run([text])).toBe(text);
      }),
    );
  });

  it("gives the same value at every cut", () => {
    const text =
      '{"a\\u0062":"x 536-22-1459 \\ud83d\\ude00 😀","n":[-1.5e3,true,null,"\\u0035\\u0033\\u0036-22-1459\\n"]}';
    const expected = { ab: "x [US_SSN] 😀 😀", n: [-1500, true, null, "[US_SSN]\n"] };
    for (let i = 0; i <= text.length; i++) {
      expect(JSON.parse(run([text.slice(0, i), text.slice(i)]))).toEqual(expected);
    }
    expect(JSON.parse(run(units(text)))).toEqual(expected);
  });

  it("never sends half of a surrogate pair that came in two chunks", () => {
    const json = filter();
    const sent = [json.push('"\ud83d'), json.push('\ude00s"'), json.end()];
    expect(sent.every((chunk) => chunk.isWellFormed())).toBe(true);
    expect(sent.join("")).toBe('"😀s"');
  });

  it("takes many documents, sequences and a byte order mark", () => {
    const text = '\ufeff{"a":"536-22-1459"}\n\u001e{"b":1}\r\n"536-22-1459"\n\n1 2 "x"';
    const redacted = '\ufeff{"a":"[US_SSN]"}\n\u001e{"b":1}\r\n"[US_SSN]"\n\n1 2 "x"';
    expect(run([text])).toBe(redacted);
    expect(run(units(text))).toBe(redacted);
  });

  it("sends on what is cut off", () => {
    for (const text of ['{"a', '{"a\\', '{"a\\u00', '{"a":tru', '{"a":-', "[1", '"\ud83d', ""]) {
      expect(run([text])).toBe(text);
      expect(run(units(text))).toBe(text);
    }
    expect(run(['{"a":"536-22-1459'])).toBe('{"a":"[US_SSN]');
  });
});

describe("what is no JSON", () => {
  it.each([
    ["SSN: 536-22-1459", "SSN: [US_SSN]"],
    ["536-22-1459", "[US_SSN]"],
    ["{'a': '536-22-1459'}", "{'a': '[US_SSN]'}"],
    ['{"a": "x" y", "b": "536-22-1459"}', '{"a": "x" y", "b": "[US_SSN]"}'],
    ["<p>536-22-1459</p>", "<p>[US_SSN]</p>"],
  ])("is filtered as text: %j", (text, redacted) => {
    expect(run([text])).toBe(redacted);
    expect(run(units(text))).toBe(redacted);
  });

  it("is held back no longer than a number can be", () => {
    const json = filter();
    expect(json.push("1".repeat(2_000))).toBe("1".repeat(2_000));
  });

  it("keeps the raw control characters and unknown escapes of a string", () => {
    const text = '"a\nb\\x\\u12zz"';
    expect(run([text])).toBe(text);
  });
});

it("counts what its strings held", () => {
  const json = filter();
  json.push('["536-22-1459","536-22-1459');
  expect(json.findings).toEqual({ US_SSN: 1 });
  json.push('"]');
  expect(json.findings).toEqual({ US_SSN: 2 });
});
