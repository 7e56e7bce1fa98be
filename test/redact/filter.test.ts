import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Engine } from "../../src/redact/engine/engine.js";
import { type Finding, RedactingFilter } from "../../src/redact/filter.js";
import type { Recognizer } from "../../src/redact/recognizer.js";
import { DEFAULT_ENTITIES, recognizersOf } from "../../src/redact/recognizers.js";
import { createRedactor } from "../../src/redact/redact.js";
import { MIXES, mixOf } from "../support/mixes.js";
import { EXAMPLES } from "./examples.js";
import { chunked, matching, nearMatches, rebuilt, rows, units } from "./texts.js";

const PART = 100;
const engine = new Engine(rows);
const { redact } = createRedactor({ entities: ["all"] });

function stream(chunks: readonly string[]) {
  const findings: Finding[] = [];
  const filter = new RedactingFilter(engine, (finding) => findings.push(finding));
  let text = "";
  for (const chunk of chunks) text += filter.push(chunk);
  return { text: text + filter.end(), findings };
}

/** At every place into two, and into three. */
function cuts(text: string): string[][] {
  return [...units(text), ""].flatMap((_, i) => {
    const j = i + ((i * 7) % 23);
    return [
      [text.slice(0, i), text.slice(i)],
      [text.slice(0, i), text.slice(i, j), text.slice(j)],
    ];
  });
}

/** A text beside runs of one sign, some longer than what is read of the words before a value. */
function besideRuns(text: string): string[] {
  return ["..", ".".repeat(130), "--"]
    .map((run) => text + run)
    .concat(["x", "\n"].map((sign) => sign.repeat(130) + text));
}

/** The examples of every kind, in parts that take no longer than a test may. */
const PARTS = Object.entries(EXAMPLES).flatMap(([name, { match, pass }]) => {
  const all = [...match, ...pass];
  const parts = Array.from({ length: Math.ceil(all.length / PART) }, (_, i) => i * PART);
  return parts.map((from, i) => [name, i + 1, all.slice(from, from + PART)] as const);
});

describe("a stream", () => {
  it("gives what the whole text gives, with the same findings, for any text and any chunks", () => {
    fc.assert(
      fc.property(chunked(nearMatches), ({ text, chunks }) => {
        expect(chunks.join("")).toBe(text);
        expect(stream(chunks)).toEqual(redact(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it("gives the same unit by unit", () => {
    fc.assert(
      fc.property(nearMatches, (text) => {
        expect(stream(units(text))).toEqual(redact(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(["secrets", "financial", "contact", "national-ids"] as const)(
    "gives the same where other kinds are looked for, and less is kept: %s",
    (group) => {
      const redactor = createRedactor({ entities: [group] });
      fc.assert(
        fc.property(chunked(nearMatches), ({ text, chunks }) => {
          const once = redactor.redact(text).text;
          const filter = redactor.filter();
          expect(chunks.map((chunk) => filter.push(chunk)).join("") + filter.end()).toBe(once);
          expect(redactor.redact(once).text).toBe(once);
        }),
        { numRuns: 1_500 },
      );
    },
  );

  it.each(PARTS)("gives the same at every cut in two and in three: %s, part %i", (_name, _part, examples) => {
    for (const example of examples) {
      const text = `Is ${example} 😀 ${example}!`.slice(0, 300);
      const whole = JSON.stringify(redact(text));
      const differing = cuts(text).filter((chunks) => JSON.stringify(stream(chunks)) !== whole);
      expect(differing).toEqual([]);
    }
  });

  it.each(PARTS)("gives the same beside long runs of one sign: %s, part %i", (_name, _part, examples) => {
    for (const text of examples.flatMap(besideRuns)) {
      expect([text, stream(units(text))]).toEqual([text, redact(text)]);
    }
  });
});

describe("a stream unit by unit", () => {
  it.each([
    [
      "a value in which the next command begins",
      ["mysql -u root -pkR4", "#mysql -u root -pkR4", "#mwTq9z shop"].join(""),
      "mysql -u root -pkR4#mysql -u root -p[PASSWORD] shop",
    ],
    ["a date of which no sign is near", "on 2 September 1980生Bern", "on 2 September 1980生Bern"],
    [
      "a date without spaces",
      "born on 12APR80/ x, DOB 12MAR1980",
      "born on [DATE_OF_BIRTH]/ x, DOB [DATE_OF_BIRTH]",
    ],
    ["a date with a sign behind it", "1980年9月2日生 Bern", "[DATE_OF_BIRTH]生 Bern"],
  ])("gives what the whole text gives: %s", (_name, text, redacted) => {
    expect(redact(text).text).toBe(redacted);
    expect(stream(units(text))).toEqual(redact(text));
    for (const chunks of cuts(text)) expect(stream(chunks)).toEqual(redact(text));
  });
});

const SLACK = ["xoxr", "704215", "381946", "570213", "b41d0"].join("-");

describe("redacting", () => {
  it("twice changes nothing more", () => {
    fc.assert(
      fc.property(nearMatches, (text) => {
        const once = redact(text).text;
        expect(redact(once)).toEqual({ text: once, findings: [] });
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    [
      "a name that goes on to what it is given",
      `psexec -u jane -p $PASSWORD host0-ab-0 =${["0001PR", "XQZT"].join("")}`,
    ],
    ["a number in brackets before another", "A123456(3)115.77.103.253"],
    ["a date before a number", "생년월일: 1980년 3월 12일943 476 5919"],
    [
      "an address that a key is glued to",
      "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0" +
        ["px", "dep", "3f2b8c1d", "7e4a", "4c9b", "8d2f", "5a6e1b0c9d37"].join("-"),
    ],
    [
      "a key that goes on into a token",
      ["-----BEGIN", "PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIKx7vQ2nT0hYd3LsWb9uRzEJ5"].join(" ") +
        ["xoxe.xoxb", "0-teNn-ux38jxaSRXBpjooGF-M"].join("-"),
    ],
    [
      "the address of a webhook that a key block is glued to",
      `https://chat.googleapis.com/v1/spaces/${["7eN13SOiLcAT1KX5b4TMwF-.cy.7X", "88=gIMNiWVOTSB2kc559-dwIN5roG-"].join("/")}` +
        ["-----BEGIN", "EC PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIKx7vQ2nT0hYd3LsWb9uRzEJ5"].join(" "),
    ],
    [
      "a name that two rows know, before the values of both",
      `username jane password 7 0822455D0A16\n(${["6f776e2d", "73637265742d"].join("")}>x`,
    ],
    [
      "a command that is given a name, a key and an address in one",
      `curl -u jane:'pRf7vG2h'KEY${["0FkFp5YquRQSxtmZvXsp", "CGz1gcG_bptSgnsK69CIN_rAbogs"].join("")}` +
        "postgres://app:kT4-oWn9rbQ@db.internal:5432/orders", // claude-guard-ignore secret-in-files: made up
    ],
    [
      "an address with a password that is masked, and one of mail",
      "https://jane:kx@9f@w****0Qd@host.test/path",
    ],
    [
      "an address with a password before something that was redacted, and one of mail",
      "https://jane:kx@9f@w0Qd@host.test[US_SSN]/path",
    ],
    [
      "an address with a token before a number that was redacted",
      "https://jane:kx9fQ2@115.77.103.253[US_SSN]",
    ],
    [
      "a key that goes on into a token of which the beginning is shown, before another key",
      `${["-----BEGIN", "PRIVATE KEY-----"].join(" ")}\nMC4CAQAwBQYDK2VwBCIEIKx7vQ2nT0hYd3LsWb9uRzEJ5${["GR1348941", "FkFp5YquRQSxtmZvXspC"].join("")}..-----BEGIN CERTIFICATE-----`,
    ],
    ["a token in an address, and one of mail", `https://${"d81c0f4a9b7e2635"}c0a1f8e4b92d@gid@github.test/a`],
    [
      "a command that is given a name and a hash",
      `curl -u jane:'pRf7vG2h'"${["$argon2i", "ZYRNh8mO50a1=GZ+z4BWaPJY4CuvVh2sPs,,xmwZCv4bYQknfPXD$oR+Dc.x"].join("")}"`,
    ],
    ["a remark that a key is glued to", `* 12.03.1980 – date of birth${SLACK}`],
    ["a remark with a key for its last word", `* 12.03.1980 – date of birth ${SLACK}`],
    ["a word that tells of a date and that a key is glued to", `12 Mart 1980 doğumlu${SLACK}`],
  ])("twice changes nothing more: %s", (_name, text) => {
    const once = redact(text).text;
    expect(once).not.toBe(text);
    expect(redact(once)).toEqual({ text: once, findings: [] });
  });

  it("finds a key block that a password is glued to", () => {
    const block = `${["-----BEGIN", "PRIVATE KEY-----"].join(" ")}\nMC4CAQAwBQYDK2VwBCIEIKx7vQ2nT0hYd3LsWb9uRzEJ5\n`;
    const password = ["kR4#", "mwTq9z"].join("");
    for (const given of [`mysql -u root -p${password}`, `the password is ${password}`]) {
      const redacted = redact(given + block).text;
      expect(redacted).toMatch(/\[PRIVATE_KEY\]$/);
      expect(redacted.startsWith(given.slice(0, 13))).toBe(true);
    }
  });

  it("takes a key that is cut off in brackets, and none before what was redacted", () => {
    const begun = `${["-----BEGIN", "PRIVATE KEY-----"].join(" ")}\nMC4CAQAwBQYDK2VwBCIEIKx7vQ2nT0hYd3LsWb9uRzEJ5`;
    for (const [after, redacted] of [
      ["[truncated]", "[PRIVATE_KEY]"],
      ["[", "[PRIVATE_KEY]"],
      ["[GITLAB_TOKEN] and", `${begun}[GITLAB_TOKEN] and`],
    ])
      expect(redact(begun + after).text).toBe(redacted);
  });

  it("takes nothing that was replaced: a host between two signs of an address", () => {
    const once = `https://jane:${"kx9fQ2"}@[IP_ADDRESS]zz@host.test/`;
    expect(redact(once).text).toBe("https://[URL_CREDENTIALS]@[IP_ADDRESS][EMAIL_ADDRESS]/");
  });

  it("replaces exactly what the findings name, in order and apart", () => {
    fc.assert(
      fc.property(nearMatches, (text) => {
        const { text: redacted, findings } = redact(text);
        expect(rebuilt(text, findings)).toBe(redacted);
      }),
    );
  });

  it("hides every secret, whatever stands around it", () => {
    fc.assert(
      fc.property(
        nearMatches,
        fc.constantFrom(...EXAMPLES.ANTHROPIC_API_KEY.match, ...EXAMPLES.PRIVATE_KEY.match),
        nearMatches,
        (before, secret, after) => {
          const body = secret.split(/[^A-Za-z0-9+/=_-]/).reduce((a, b) => (b.length > a.length ? b : a), "");
          fc.pre(body.length > 40 && !before.includes(body.slice(-20)) && !after.includes(body.slice(-20)));
          expect(redact(`${before} ${secret} ${after}`).text).not.toContain(body.slice(-20));
        },
      ),
    );
  });
});

describe("what is held back", () => {
  const secrets = new Engine(recognizersOf(DEFAULT_ENTITIES));
  const held = (text: string, by = secrets) => text.slice(new RedactingFilter(by).push(text).length);

  it.each([
    ["Hello, world.", ""],
    ["the task", "sk"],
    ["the tasks ", ""],
    ["sk-antelope", "sk-antelope"],
    ["sk-antelope ", ""],
    [["sk", "ant", "api"].join("-"), ["sk", "ant", "api"].join("-")],
    [`${["sk", "ant", "api03", ""].join("-")}!`, ""],
    ["| --- | ---", "---"],
    ["---\n", ""],
    ["in 12", "12"],
    ["in 1234", "1234"],
    ["in 1234 ", ""],
    ["call 536-22", "536-22"],
    ["666-", "-"],
    ["536-00-", "-"],
    ["536-22-1459", "536-22-1459"],
    ["-----BEGIN CERTIFICATE---", "---"],
    ["-----BEGIN RSA PRIV", "-----BEGIN RSA PRIV"],
  ])("of %j is %j", (text, rest) => {
    expect(held(text)).toBe(rest);
  });

  // A word may be the beginning of an address; a number after a word that tells what it is may go on.
  it.each([
    ["Hello, world", "world"],
    ["Hello, world ", ""],
    ["jörg", "jörg"],
    ["%".repeat(65), ""],
    ["jane@exam", "jane@exam"],
    ["in 2024 the", "the"],
    ["4242 4242 4242", "4242 4242 4242"],
    ["DE89 3704 0", "DE89 3704 0"],
    ["ZZ89 ", ""],
    ["12:30", "12:30"],
    ["NHS number: 943 476 ", "943 476 "],
    ["call me on 06-123", "06-123"],
    ["born on 12 Ma", "12 Ma"],
    ["made on 12 Ma", "12 Ma"],
  ])("of %j is %j when all is looked for", (text, rest) => {
    expect(held(text, engine)).toBe(rest);
  });

  it("can still become a match", () => {
    const completions = [...new Set(matching.flatMap((text) => units(text).map((_, i) => text.slice(i))))];
    fc.assert(
      fc.property(fc.constantFrom(...matching), fc.nat(), (text, n) => {
        const begun = text.slice(0, n % text.length);
        const rest = held(begun, engine);
        fc.pre(rest !== "" && redact(begun).findings.length === 0);
        const from = begun.length - rest.length;
        const becomes = (more: string) => redact(begun + more).findings.some(({ start }) => start >= from);
        expect(completions.some(becomes)).toBe(true);
      }),
    );
  });

  it("is never longer than the recognizers look ahead", () => {
    const reach = Math.max(...rows.map((row) => row.reach));
    fc.assert(
      fc.property(nearMatches, (text) => {
        fc.pre(redact(text).findings.length === 0);
        const filter = new RedactingFilter(engine);
        let sent = 0;
        for (const [i, unit] of units(text).entries()) {
          sent += filter.push(unit).length;
          expect(i + 1 - sent).toBeLessThanOrEqual(reach);
        }
      }),
    );
  });

  it("goes once a match is certain: the replacement leaves before the match has ended", () => {
    const [key = ""] = EXAMPLES.ANTHROPIC_API_KEY.match;
    const filter = new RedactingFilter(engine);
    expect(filter.push(key.slice(0, 60))).toBe("[ANTHROPIC_API_KEY]");
    expect(filter.findings).toEqual({ ANTHROPIC_API_KEY: 1 });
    expect(filter.push(key.slice(60))).toBe("");
    expect(filter.push("\nDone!")).toBe("\nDone!");
  });
});

/** What the recognizers are asked to look at, in UTF-16 units, while a text goes through in these chunks. */
function work(chunks: Iterable<string>): number {
  let looked = 0;
  const counted = rows.map((row): Recognizer => {
    const { close } = row;
    const match: Recognizer["match"] = (text, start, ended) => {
      looked += Math.min(row.reach, text.length - start);
      return row.match(text, start, ended);
    };
    if (close === undefined) return { ...row, match };
    return {
      ...row,
      match,
      close: (text, from, ended) => {
        looked += text.length - from;
        return close(text, from, ended);
      },
    };
  });
  const filter = new RedactingFilter(new Engine(counted));
  for (const chunk of chunks) filter.push(chunk);
  filter.end();
  return looked;
}

describe("hostile text", () => {
  const header = ["-----BEGIN", "PRIVATE KEY-----"].join(" ");
  const opened = `${header}\nMC4CAQAwBQYDK2VwBCIEIKx7vQ2nT0hYd3Ls`;
  const reach = Math.max(...rows.map((row) => row.reach));
  it.each([
    ["prefixes of keys", "", ["sk", "ant", ""].join("-")],
    ["placeholders of keys", "", ["sk", "ant", "api03", "x".repeat(100)].join("-")],
    ["one endless placeholder", ["sk", "ant", ""].join("-"), "x"],
    ["headers of blocks", "", header],
    ["headers with other text after them", "", `${header} ${"Aa ".repeat(100)}`],
    ["cut headers", "", "-----BEGIN"],
    ["headers with long labels", "", `-----BEGIN ${"A".repeat(57)}`],
    ["dashes", "", "-"],
    ["digits", "", "1"],
    ["near-numbers", "", "123-45-"],
    ["lists of numbers", "", "123 "],
    ["brackets", "", "["],
    ["spaces", "", " "],
    ["one letter", "", "a"],
    ["beginnings of tokens", "", "eyJ"],
    ["headers of tokens", "", "eyJhbGciOiJI"],
    ["addresses", "", "http://a.a"],
    ["names and passwords", "", "://a:b@"],
    ["GitHub's prefix", "", "ghp_"],
    ["Slack's prefix", "", "xoxb-1"],
    ["names of keys", "", "datadog="],
    ["names of keys that are given values", "", "password=a1"],
    ["names of headers", "", "authorization: bearer "],
    ["options of curl", "", "curl -u a:"],
    ["one capital letter", "", "A"],
    ["addresses without a sign", "", "a."],
    ["addresses without an end", "", "a@"],
    ["an endless address", "a@", "b."],
    ["links", "", "http://a."],
    ["colons", "", ":"],
    ["versions", "", "1."],
    ["digits apart", "", "1 "],
    ["plus signs", "", "+"],
    ["quarters of cards", "", "4242 "],
    ["halves of accounts", "", "DE89 3704 "],
    ["words before no number", "", "call 12 "],
    ["words before no date", "", "born 12 "],
    ["entities that stand for nothing", "", "&#1;"],
    ["entities of digits", "", "&#49;"],
    ["line breaks written out", "", "\\n1"],
    ["marks of emphasis", "", "**1"],
    ["digits with nothing to see between them", "", "1\u200b"],
    ["numbers before a word of offices", "", "123456789 office "],
    ["numbers behind a name of cards", "", "nic 123456789 "],
    ["numbers behind what taxes call them", "", "tax id 123456789 "],
    ["telephone numbers", "", "tel 1234567 "],
    ["telephone numbers that touch", "", "(201) 555-0123"],
    ["telephone numbers in Chinese", "", "电话：13812345678"],
    ["numbers that a sum does not fit", "", "СНИЛС 11223344595 "],
    ["accounts that touch", "", "DE89370400440532013000"],
    ["addresses of Ethereum", "", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed="],
    ["passwords in quotes", "", 'password="Q7z'],
    ["commands without a password", "", "login "],
    ["an open block of one letter", opened, "A"],
    ["an open block of dashes", opened, "-"],
    ["an open block of cut ends", opened, "-----END "],
  ])("costs work in proportion to its length: %s", (_name, opening, unit) => {
    const ofLength = (length: number) => opening + unit.repeat(Math.ceil(length / unit.length));
    // From 100,000 on: of a shorter text, the end that cuts the looks of the longest rows short is a notable part.
    const short = work([ofLength(100_000)]);
    const long = work([ofLength(1_000_000)]);
    expect(long).toBeLessThanOrEqual(10.2 * short + 10_000);
    expect(long).toBeLessThanOrEqual(1_000_000 * reach);
    expect(work(units(ofLength(20_000)))).toBeLessThanOrEqual(20_000 * reach * 2);
  });

  it.each(MIXES)("costs work in proportion to its length where nothing comes again: %s", (kind) => {
    // In pieces: of each value that is found, all that is there of the text counts as looked at.
    const ofLength = (length: number) => mixOf(kind, length, 1).match(/[\s\S]{1,1000}/g) ?? [];
    const [short, long] = [work(ofLength(100_000)), work(ofLength(1_000_000))];
    // What is drawn by chance is not alike everywhere.
    expect(long).toBeLessThanOrEqual(11 * short);
    expect(long).toBeLessThanOrEqual(1_000_000 * reach);
    expect(work(units(mixOf(kind, 20_000, 1)))).toBeLessThanOrEqual(20_000 * reach * 2);
  });
});
