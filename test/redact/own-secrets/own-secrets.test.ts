import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_UNSEEN } from "../../../src/redact/disguise/disguise.js";
import { LiteralFilter } from "../../../src/redact/own-secrets/literal-filter.js";
import { Literals } from "../../../src/redact/own-secrets/literals.js";
import { currentSecrets } from "../../../src/redact/own-secrets/own-secrets.js";
import { createRedactor, redact } from "../../../src/redact/redact.js";
import { DISGUISES } from "../disguises.js";
import { chunked, nearMatches, rebuilt, units } from "../texts.js";

const few = fc.constantFrom(
  "aaaa",
  "aaaab",
  "abab",
  "ababab",
  "bbbba",
  "abcd\ud83d",
  "cd\ud83d\ude00",
  "éééé",
);
const soup = fc
  .array(fc.oneof(few, fc.constantFrom("a", "b", "ab", "cd", "\ud83d", "\ude00", "é")), { maxLength: 12 })
  .map((parts) => parts.join(""));

/** By hand: of the literals that stand at a place the longest, else the character as it is. */
function replaceAll(text: string, literals: readonly string[]): string {
  let out = "";
  for (let at = 0; at < text.length; ) {
    const found = literals
      .filter((literal) => text.startsWith(literal, at))
      .sort((a, b) => b.length - a.length)[0];
    out += found === undefined ? text[at] : `<${found}>`;
    at += found?.length ?? 1;
  }
  return out;
}

describe("literals", () => {
  it("are found as by hand, whatever the chunks, and what is held back is the longest that may become one", () => {
    fc.assert(
      fc.property(chunked(soup), fc.uniqueArray(few, { minLength: 1 }), ({ text, chunks }, literals) => {
        const filter = new LiteralFilter(new Literals(literals), (literal) => `<${literal}>`);
        const sent = chunks.map((chunk) => filter.push(chunk)).join("");
        expect(sent + filter.end()).toBe(replaceAll(text, literals));
      }),
      { numRuns: 3_000 },
    );
  });

  it("hold back the longest end that is the beginning of one, and no more", () => {
    const literals = ["abcdefgh", "efghijkl", "zzzzzzzz"];
    const begins = (end: string) => end !== "" && literals.some((literal) => literal.startsWith(end));
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-lz]{0,20}$/),
        fc.constantFrom("", "abcd", "abcdefg", "efg", "z"),
        (text, end) => {
          fc.pre(!literals.some((literal) => (text + end).includes(literal)));
          const given = text + end;
          const from = units(given).findIndex((_, i) => begins(given.slice(i)));
          const filter = new LiteralFilter(new Literals(literals), () => "!");
          expect(filter.push(given)).toBe(from === -1 ? given : given.slice(0, from));
        },
      ),
    );
  });

  it("must not be too short", () => {
    expect(() => new Literals(["abc"])).toThrow(RangeError);
  });
});

/** As JSON has it, with these characters as escapes. */
function inJson(text: string, escaped: RegExp): string {
  const code = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return units(text)
    .map((char) => (char.replace(escaped, "") === "" ? code(char) : JSON.stringify(char).slice(1, -1)))
    .join("");
}

const upperCode = (code: string) => `u${code.slice(1).toUpperCase()}`;

const SECRET = 'p@ss/wörd "1"+2';
const redactor = createRedactor({ secrets: [SECRET] });

describe("secrets of one's own", () => {
  const text = fc.string({ maxLength: 12 });

  it("are found in base64 and base64url at every alignment, whatever stands around them", () => {
    fc.assert(
      fc.property(text, text, fc.constantFrom("base64", "base64url"), (before, after, encoding) => {
        const encoded = Buffer.from(before + SECRET + after).toString(encoding as "base64");
        const { text: out } = redactor.redact(encoded);
        expect(out).toContain("[CUSTOM_SECRET]");
        // What is left on either side is what stood around it, and less than a byte of the secret.
        const [left = ""] = out.split("[CUSTOM_SECRET]");
        expect(Buffer.from(left, "base64").toString("latin1")).not.toContain("p@s");
        expect(redactor.redact(encodeURIComponent(encoded)).text).toContain("[CUSTOM_SECRET]");
      }),
    );
  });

  it.each([
    ["as it is", SECRET],
    ["in hex", Buffer.from(SECRET).toString("hex")],
    ["in capital hex", Buffer.from(SECRET).toString("hex").toUpperCase()],
    ["URL-encoded", encodeURIComponent(SECRET)],
    ["URL-encoded in lower case", encodeURIComponent(SECRET).replace(/%../g, (code) => code.toLowerCase())],
    ["in a form", new URLSearchParams([["", SECRET]]).toString().slice(1)],
    ["in JSON", JSON.stringify(SECRET).slice(1, -1)],
    ["in ASCII JSON", JSON.stringify(SECRET).slice(1, -1).replace("ö", "\\u00f6")],
    ["in JSON with escaped slashes", JSON.stringify(SECRET).slice(1, -1).replace("/", "\\/")],
  ])("are found %s", (_name, written) => {
    const given = `It is ${written}!`;
    expect(redactor.redact(given)).toEqual({
      text: "It is [CUSTOM_SECRET]!",
      findings: [{ entity: "CUSTOM_SECRET", start: 6, end: 6 + written.length }],
    });
  });

  const signs = 'aB3!b*c~d\'(e)$f/é+g h,i:j@k=l?m^n<o>"p"';
  const strict = (text: string) =>
    encodeURIComponent(text).replace(
      /[!'()*]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  const inUrl = (password: string) => Object.assign(new URL("ftp://u@host"), { password }).password;
  it.each<[string, (text: string) => string]>([
    ["encodeURI", encodeURI],
    ["encodeURIComponent", encodeURIComponent],
    ["RFC 3986", strict],
    ["RFC 3986 but for slashes", (text) => strict(text).replaceAll("%2F", "/")],
    ["a form", (text) => new URLSearchParams([["", text]]).toString().slice(1)],
    ["the password of a URL", inUrl],
    ["the path of a URL", (text) => new URL(`http://host/${text.replace("?", "%3f")}`).pathname.slice(1)],
    ["the query of a URL", (text) => new URL(`http://host/?${text}`).search.slice(1)],
    ["the fragment of a URL", (text) => new URL(`http://host/#${text}`).hash.slice(1)],
    ["percent code alone", (text) => Buffer.from(text).toString("hex").replace(/../g, "%$&")],
    ["JSON in HTML", (text) => inJson(text, /[<>&]/g)],
    ["JSON in HTML and ASCII", (text) => inJson(text, /[<>&'"+=`]|[^ -~]/g)],
    [
      "JSON in capital escapes",
      (text) => inJson(text, /[<>&'"+`]|[^ -~]/g).replace(/u00[0-9a-f]{2}/g, upperCode),
    ],
    ["JSON in escapes alone", (text) => inJson(text, /[\s\S]/g)],
  ])("are found as %s has them, at every cut", (_name, write) => {
    const own = createRedactor({ secrets: [signs] });
    const given = `It is ${write(signs)} now.`;
    expect(own.redact(given).text).toBe("It is [CUSTOM_SECRET] now.");
    for (let i = 0; i <= given.length; i++) {
      const filter = own.filter();
      const sent = filter.push(given.slice(0, i)) + filter.push(given.slice(i)) + filter.end();
      expect(sent).toBe("It is [CUSTOM_SECRET] now.");
    }
  });

  const hexadecimal = "beef1234xyzw";
  it.each([
    ["\\u", hexadecimal, ""],
    ["C:\\u0", hexadecimal, ""],
    ["\\u000", hexadecimal, ""],
    ["%", hexadecimal, ""],
    ["%4", hexadecimal, ""],
    ["\\u", Buffer.from(hexadecimal).toString("hex"), ""],
    ["\\u", "beef12\u200b34**xyz**w", "**"],
    ["It is ", "half of 50%", "41"],
    ["It is ", "quarter %4", "1"],
    ["It is ", "half\u200b of **50%", "41"],
    ["It is ", "a_path**_to\\u00", "41"],
    ["It is ", "a_path_to\\u00", "41"],
  ])("are found where an escape begins before or ends behind: %j %j %j", (before, written, after) => {
    const own = createRedactor({ secrets: [hexadecimal, "half of 50%", "quarter %4", "a_path_to\\u00"] });
    const wanted = `${before}[CUSTOM_SECRET]${after}`;
    const given = `${before}${written}${after}`;
    expect(own.redact(given).text).toBe(wanted);
    for (let i = 0; i <= given.length; i++) {
      const filter = own.filter();
      expect(filter.push(given.slice(0, i)) + filter.push(given.slice(i)) + filter.end()).toBe(wanted);
    }
  });

  it("are found in percent code where they hold such code themselves", () => {
    const own = createRedactor({ secrets: ["50%41 of all", "50%4a of all"] });
    const plain = ["50%41 of all", "50%\u200b41 of all", "50&#37;41 of all", "50%4**1 of all"];
    for (const given of [...plain, "50%41%20of%20all", "50%2541+of+all", "50%254a%20of%20all"])
      expect(own.redact(`It is ${given}.`).text).toBe("It is [CUSTOM_SECRET].");
  });

  it("are one value in JSON that is ASCII, and no backslash of it stays", () => {
    const secret = "äöü/Key 42";
    const written = "\\u00e4\\u00f6\\u00fc/Key 42";
    const given = `{"key":"${written}"}`;
    const own = createRedactor({ secrets: [secret] });
    expect(own.redact(given)).toEqual({
      text: '{"key":"[CUSTOM_SECRET]"}',
      findings: [{ entity: "CUSTOM_SECRET", start: 8, end: 8 + written.length }],
    });
    for (let i = 0; i <= given.length; i++) {
      const filter = own.filter();
      const sent = filter.push(given.slice(0, i)) + filter.push(given.slice(i)) + filter.end();
      expect(sent).toBe('{"key":"[CUSTOM_SECRET]"}');
    }
    const operators = { CUSTOM_SECRET: { type: "hash", secret: "x".repeat(16) } } as const;
    const hashed = createRedactor({ secrets: [secret], operators });
    expect(hashed.redact(written).text).toBe(hashed.redact(secret).text);
  });

  it("are found in HTML, where characters beyond U+FFFF are numbered too", () => {
    const own = createRedactor({ secrets: ["key😀value1"] });
    const given = "It is key&#128512;\u200bvalue1, key&#x1F600;v&#xE0041;alue1 or key&#128513;value1.";
    const wanted = "It is [CUSTOM_SECRET], [CUSTOM_SECRET] or key&#128513;value1.";
    expect(own.redact(given).text).toBe(wanted);
    for (let i = 0; i <= given.length; i++) {
      const filter = own.filter();
      expect(filter.push(given.slice(0, i)) + filter.push(given.slice(i)) + filter.end()).toBe(wanted);
    }
  });

  it("are found without the line break that a file of them ends with", () => {
    const own = createRedactor({ secrets: ["  from-a-file\r\n"] });
    expect(own.redact("It is from-a-file now.").text).toBe("It is [CUSTOM_SECRET] now.");
    expect(() => createRedactor({ secrets: ["1234567 \n"] })).toThrow("must have at least 8 characters");
  });

  it("give on a stream what they give on the whole, with all else that is found, and findings that fit", () => {
    const secrets = [SECRET, "sk-ant-secret", "-22-1459", "PRIVATE KEY", "abcdefgh"];
    const own = createRedactor({ entities: ["all"], secrets });
    const fragments = fc.array(fc.oneof(nearMatches, fc.constantFrom(...secrets)), { maxLength: 4 });
    fc.assert(
      fc.property(chunked(fragments.map((parts) => parts.join(""))), ({ text: given, chunks }) => {
        const whole = own.redact(given);
        const filter = own.filter();
        expect(chunks.map((chunk) => filter.push(chunk)).join("") + filter.end()).toBe(whole.text);
        for (const secret of secrets) expect(whole.text.includes(secret)).toBe(false);
        expect(rebuilt(given, whole.findings)).toBe(whole.text);
      }),
      { numRuns: 2_000 },
    );
  });

  it("take an operator of their own", () => {
    const masked = redact(`It is ${SECRET}.`, {
      secrets: [SECRET],
      operators: { CUSTOM_SECRET: { type: "mask", keep: 2 } },
    });
    expect(masked.text).toBe("It is ****+2.");
  });

  it.each([
    [[undefined], /^redact: "secrets\.0" must be a string, and is none: is the environment variable set\?$/],
    [["long enough", ""], /^redact: "secrets\.1" must have at least 8 characters/],
    [["hunter2"], /^redact: "secrets\.0" must have at least 8 characters/],
  ])("refuse %j and do not quote it", (secrets, message) => {
    let thrown: unknown;
    try {
      createRedactor({ secrets });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TypeError);
    expect(String((thrown as Error).message)).toMatch(message);
    expect(String((thrown as Error).message)).not.toContain("hunter2");
  });
});

// With signs of their own that hide something elsewhere.
const SIGNED = [
  "deadbeef1234",
  "aB3&x*9Kq!zP",
  "p\\w`or*d_71",
  "x;lt&12*`3`",
  "ｗｉｄｅ９８７６",
  "zero\u200bwidth1",
];
const PLAIN = "Kq9zP3xW2mV7";
// Without its signs too little is left of it to be looked for.
const SHORT = "C*&\\`;12";
const ALL = [PLAIN, SHORT, ...SIGNED];
const HIDDEN = [PLAIN, ...SIGNED].flatMap((secret) =>
  Object.keys(DISGUISES).map((name) => [secret, name] as const),
);

function hidden([secret, name]: readonly [string, string]): string {
  return DISGUISES[name]?.(secret) ?? "";
}

describe("a secret of one's own in disguise", () => {
  const own = createRedactor({ secrets: ALL });

  it.each(HIDDEN)("%j in %s is seen, at every cut", (...of) => {
    const given = `It is ${hidden(of)} now.`;
    const { text, findings } = own.redact(given);
    expect(text).toMatch(/^It is [^A-Za-z0-9]*\[CUSTOM_SECRET\][^A-Za-z0-9]* now\.$/);
    expect(findings).toHaveLength(1);
    for (let i = 0; i <= given.length; i++) {
      const filter = own.filter();
      expect(filter.push(given.slice(0, i)) + filter.push(given.slice(i)) + filter.end()).toBe(text);
    }
  });

  it.each([PLAIN, "Kq9z\u200bP3x**W2m**V7"])("is found where it was written: %j", (written) => {
    const kinds = createRedactor({ entities: ["US_SSN"], secrets: ALL });
    const number = "536-22&#45;1459";
    const given = ["*\u200b", written, "\u200b* ", number, " ", SHORT, " ", written, "."];
    const place = (entity: string, i: number) => {
      const start = given.slice(0, i).join("").length;
      return { entity, start, end: start + (given[i] ?? "").length };
    };
    expect(kinds.redact(given.join(""))).toEqual({
      text: "*\u200b[CUSTOM_SECRET]\u200b* [US_SSN] [CUSTOM_SECRET] [CUSTOM_SECRET].",
      findings: [
        place("CUSTOM_SECRET", 1),
        place("US_SSN", 3),
        place("CUSTOM_SECRET", 5),
        place("CUSTOM_SECRET", 7),
      ],
    });
  });

  it("is masked and hashed as it is seen, and passes as it was written", () => {
    const written = "a**B3&amp;x**\\*9Kq!zP";
    for (const operator of [{ type: "mask" }, { type: "hash", secret: "x".repeat(16) }] as const) {
      const by = createRedactor({ secrets: ALL, operators: { default: operator } });
      expect(by.redact(written).text).toBe(by.redact("aB3&x*9Kq!zP").text);
    }
    const allowed = createRedactor({ secrets: ALL, allow: ALL });
    for (const text of [written, ...ALL]) expect(allowed.redact(text)).toEqual({ text, findings: [] });
  });

  it("is taken for no other text", () => {
    const text = "**bold** `code` a&b; 12 &lt; wide 9876 and p\\word";
    expect(own.redact(text)).toEqual({ text, findings: [] });
  });

  const signs = [
    "*",
    "`",
    "\\",
    "\\u",
    "%",
    "%4",
    "41",
    "&",
    ";",
    "&am",
    "p;",
    "&#5",
    "\u200b",
    "\ud83d",
    "\udb40",
    "\udc41",
    "Kq9",
    "aB3&x",
  ];
  const parts = fc.oneof(nearMatches, fc.constantFrom(...ALL), fc.constantFrom(...HIDDEN).map(hidden));
  const texts = fc
    .array(fc.oneof(parts, fc.constantFrom(...signs)), { maxLength: 6 })
    .map((all) => all.join(""));

  it("is never left in the text, streams as the whole, and is found where it was", () => {
    const kinds = createRedactor({ entities: ["all"], secrets: ALL });
    fc.assert(
      fc.property(chunked(texts), ({ text, chunks }) => {
        const whole = kinds.redact(text);
        const filter = kinds.filter();
        expect(chunks.map((chunk) => filter.push(chunk)).join("") + filter.end()).toBe(whole.text);
        for (const secret of ALL) expect(whole.text.includes(secret)).toBe(false);
        expect(rebuilt(text, whole.findings)).toBe(whole.text);
      }),
      { numRuns: 3_000 },
    );
  });

  it("holds back no more than may become one", () => {
    const filter = own.filter();
    let held = 0;
    for (const piece of ["Kq9z", ..."\u200b*`\\".repeat(MOST_UNSEEN)])
      held += piece.length - filter.push(piece).length;
    // The last backslash may yet begin an escape, and the one before it stand before a sign.
    expect(held).toBe(2);
  });
});

describe("a secret of one's own next to other findings", () => {
  // So many characters decide whether it is a secret, whatever follows; of a shorter one, stars would say that it is
  // masked already.
  const value = [
    "9kFt5oK_Fkyt",
    "Xq8Zr2Lw_Bvn7",
    "d3TyPm4H_s6Gc",
    "Wj1Ue9Ra_Kx5o",
    "Nf0iYb2C_vz8D",
    "Lt6EhQp3",
  ].join("");
  const secret = "x;lt&12*`3`";
  const found = (text: string, type: "mask" | "remove" | "replace") => {
    const operators = { default: { type } } as const;
    return createRedactor({ entities: ["all"], secrets: [secret, "-own-secret-"], operators }).redact(text);
  };

  it("is part of a finding that ends in its replacement", () => {
    const text = `PASSPHRASE=${value}${secret}`;
    expect(found(text, "mask").findings).toEqual([
      { entity: "ASSIGNED_SECRET", start: 11, end: text.length },
    ]);
  });

  it("stands between two others with nothing between them", () => {
    const text = `536-22-1459${secret}jane@example.com`;
    const { findings } = found(text, "replace");
    expect(findings).toEqual([
      { entity: "US_SSN", start: 0, end: 11 },
      { entity: "CUSTOM_SECRET", start: 11, end: 22 },
      { entity: "EMAIL_ADDRESS", start: 22, end: text.length },
    ]);
  });

  it("is no part of a finding that it was removed behind", () => {
    expect(found("536-22-1459-own-secret-.", "remove").findings).toEqual([
      { entity: "US_SSN", start: 0, end: 11 },
      { entity: "CUSTOM_SECRET", start: 11, end: 23 },
    ]);
  });

  it("is never found in one place with another, whatever becomes of it", () => {
    const secrets = [secret, "sk-ant-secret", "-22-1459", "4242 4242 42"];
    const all = fc.array(fc.oneof(nearMatches, fc.constantFrom(...secrets)), { maxLength: 4 });
    const types = fc.constantFrom("mask" as const, "remove" as const, "replace" as const);
    fc.assert(
      fc.property(
        all.map((parts) => parts.join("")),
        types,
        (text, type) => {
          const by = createRedactor({ entities: ["all"], secrets, operators: { default: { type } } });
          const { findings } = by.redact(text);
          for (const [i, { start, end }] of findings.entries()) {
            expect(start).toBeGreaterThanOrEqual(findings[i - 1]?.end ?? 0);
            expect(end).toBeGreaterThan(start);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe("a value that an own secret is glued to", () => {
  const secret = "own-secret-";
  const value = ["Hj7kL9m", "Q2x"].join("");
  const by = createRedactor({ entities: ["all"], secrets: [secret] });

  it.each([
    [`password=${value}`, "password=[PASSWORD]"],
    [`DB_PASSWORD: "${value}`, 'DB_PASSWORD: "[GENERIC_SECRET]'],
    [`Authorization: Bearer ${value}W4tR8nB3zc`, "Authorization: Bearer [AUTHORIZATION]"],
  ])("is judged as if the text ended there: %s", (given, redacted) => {
    expect(by.redact(`${given}${secret}`).text).toBe(`${redacted}[CUSTOM_SECRET]`);
    const { findings } = by.redact(`${given}${secret}`);
    expect(rebuilt(`${given}${secret}`, findings)).toBe(`${redacted}[CUSTOM_SECRET]`);
    expect(by.redact(`${given}[x]`).findings).toEqual([]);
  });

  const assigned = fc
    .tuple(
      fc.constantFrom("password=", "token: ", 'api_key = "', "Bearer "),
      fc.stringMatching(/^[A-Za-z0-9]{0,40}$/),
    )
    .map((parts) => parts.join(""));
  const mixed = fc
    .array(fc.oneof(nearMatches, assigned, fc.constantFrom(secret, "[CUSTOM_SECRET]", "[CUSTOM_", value)), {
      maxLength: 6,
    })
    .map((parts) => parts.join(""));

  it("is redacted once for all, and the same in a stream", () => {
    fc.assert(
      fc.property(chunked(mixed), ({ text, chunks }) => {
        const once = by.redact(text).text;
        const filter = by.filter();
        expect(chunks.map((chunk) => filter.push(chunk)).join("") + filter.end()).toBe(once);
        expect(by.redact(once).text).toBe(once);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("secrets that may change", () => {
  it("are made ready once for each set of them", () => {
    let secrets: string[] = [];
    const ready = currentSecrets(() => [...secrets]);
    expect(ready()).toEqual([]);
    secrets = ["first secret", "short"];
    const first = ready();
    expect(first).toHaveLength(2);
    expect(ready()).toBe(first);
    secrets = ["first secret"];
    expect(ready()).toBe(first);
    secrets = ["other secret"];
    expect(ready()).not.toBe(first);
    expect(ready()[0]?.literals.endOf("first secret", 0, true)).toBe(-1);
    expect(ready()[0]?.literals.endOf("other secret", 0, true)).toBe(12);
    secrets = ["short"];
    expect(ready()).toEqual([]);
  });
});
