import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GuardError } from "../../src/errors.js";
import { type LeakKind, type LeakOptions, leakFilter } from "../../src/prompt/leak-filter.js";
import { filterWhole } from "../../src/redact/whole.js";
import type { TextFilter } from "../../src/types.js";
import { chunked } from "../redact/texts.js";
import {
  ANSWER_FILES,
  answersOf,
  available,
  CANARY,
  ordinaryAnswers,
  SYSTEM,
} from "../support/leak-texts.js";
import { CANARY_WRITTEN, QUOTE_WRITTEN } from "../support/leak-writings.js";

const options: LeakOptions = { canary: CANARY, confidential: [SYSTEM] };
const blocking = (given: LeakOptions) => {
  const make = leakFilter(given);
  return () => make("block");
};
const make = blocking(options);

/** What goes out before the answer is cut; all of it, and `leaked: false`, if it is not. */
function run(filter: TextFilter, chunks: readonly string[]): { sent: string; leaked: boolean } {
  let sent = "";
  try {
    for (const chunk of chunks) sent += filter.push(chunk);
    return { sent: sent + filter.end(), leaked: false };
  } catch (error) {
    expect(error).toBeInstanceOf(GuardError);
    expect((error as GuardError).code).toBe("PROMPT_LEAK");
    return { sent, leaked: true };
  }
}

const letters = (text: string) => text.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "");

const BEFORE = "Sure! Here is what I was told: ";
const AFTER = " — and that is all of it.";

/** How many letters and digits of what was written have gone out after the text before it. */
const shown = (sent: string, written: string): number => {
  const out = letters(sent);
  expect((letters(BEFORE) + letters(written)).startsWith(out)).toBe(true);
  return Math.max(0, out.length - letters(BEFORE).length);
};

describe("the canary", () => {
  it.each(CANARY_WRITTEN)(
    "%s: cut before its fourth character goes out, wherever it is split",
    (_name, write) => {
      const written = write(CANARY);
      const text = BEFORE + written + AFTER;
      for (let at = 0; at <= text.length; at++) {
        const { sent, leaked } = run(make(), [text.slice(0, at), text.slice(at)]);
        expect(leaked).toBe(true);
        expect(shown(sent, written)).toBeLessThanOrEqual(3);
      }
      const single = run(make(), text.split(""));
      expect(single.leaked).toBe(true);
      expect(shown(single.sent, written)).toBeLessThanOrEqual(3);
    },
  );

  const canary = fc.stringMatching(/^[a-z0-9]{16,24}$/);
  const writing = fc.constantFrom(...CANARY_WRITTEN.map(([, write]) => write));
  const around = fc.oneof(fc.string({ maxLength: 20 }), fc.string({ unit: "binary", maxLength: 20 }));

  it("is found whatever it is, in all its writings, after any text and in any pieces", () => {
    fc.assert(
      fc.property(
        canary,
        writing,
        around,
        chunked(fc.constant("")),
        fc.infiniteStream(fc.nat(9)),
        (...given) => {
          const [token, write, before, , sizes] = given;
          const filter = blocking({ canary: token, confidential: [] })();
          // A letter or digit right before it could be part of its encoding.
          const text = `${before.toWellFormed()}. ${write(token)}`;
          const chunks = [];
          for (let at = 0; at < text.length; ) {
            const size = 1 + (sizes.next().value ?? 0);
            chunks.push(text.slice(at, at + size));
            at += size;
          }
          expect(run(filter, chunks).leaked).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("stands in base64 wherever it stands in what is encoded", () => {
    for (let shift = 0; shift < 6; shift++) {
      const plain = `${"?".repeat(shift)}${CANARY}${"!".repeat(6 - shift)}`;
      for (const encoding of ["base64", "base64url"] as const) {
        expect(run(make(), [Buffer.from(plain).toString(encoding)]).leaked).toBe(true);
      }
    }
  });

  it("is not itself with a letter of another script, or with one missing", () => {
    for (const near of [CANARY.slice(1), CANARY.slice(0, -1), `${CANARY.slice(0, 8)}語${CANARY.slice(8)}`]) {
      expect(run(make(), [near])).toEqual({ sent: near, leaked: false });
    }
  });

  it("is held back for 64 characters without a letter of it at least, and not for many more, and cut before its end all the same", () => {
    const dashes = "-".repeat(66);
    const filter = make();
    expect(filter.push(`so ${CANARY.slice(0, 4)}${dashes.slice(1)}`)).toBe("so ");
    expect(filter.push("-")).toBe(CANARY.slice(0, 4) + dashes);
    expect(() => filter.push(CANARY.slice(4))).toThrow(GuardError);
  });

  it.each(["", "abc", "fbnkaepdmcjohgi", "FBNKAEPDMCJOHGIL", "fbnk-aepd-mcjo-hgil", "a".repeat(65)])(
    "must be one: %j",
    (canary) => expect(() => leakFilter({ ...options, canary })).toThrow(RangeError),
  );
});

describe("a quote", () => {
  const PLAIN = SYSTEM.replace(/\s+/g, " ");

  it("of 60 characters is cut wherever in the prompt it stands, before its last letter has gone out", () => {
    for (let at = 0; at + 60 <= PLAIN.length; at++) {
      const quote = PLAIN.slice(at, at + 60);
      const { sent, leaked } = run(make(), (BEFORE + quote).split(""));
      expect(leaked, quote).toBe(true);
      expect(sent.length).toBeLessThan(BEFORE.length + 60);
    }
  });

  it("that ends in the middle of a word is none one character earlier", () => {
    const ends = [...PLAIN.matchAll(/\p{L}(?=\p{L}{2})/gu)]
      .map(({ index }) => index + 1)
      .filter((end) => end >= 60);
    expect(ends.length).toBeGreaterThan(500);
    for (const end of ends) {
      const quote = PLAIN.slice(end - 59, end);
      if (!/^\p{L}{2}/u.test(PLAIN.slice(end - 60, end))) continue;
      expect(run(make(), [quote])).toEqual({ sent: quote, leaked: false });
    }
  });

  it.each(QUOTE_WRITTEN)("%s: cut at every split point", (_name, write) => {
    const quote = write(SYSTEM.slice(300, 380));
    for (let at = 0; at <= quote.length; at++) {
      expect(run(make(), [BEFORE, quote.slice(0, at), quote.slice(at), AFTER]).leaked).toBe(true);
    }
  });

  it.each(QUOTE_WRITTEN)("%s: found of every place of the prompt", (_name, write) => {
    for (let at = 0; at + 60 <= SYSTEM.length; at++) {
      const quote = SYSTEM.slice(at, at + 60);
      // White space counts as one.
      if (/\s{2}/.test(quote)) continue;
      expect(run(make(), [BEFORE, write(quote)]).leaked, quote).toBe(true);
    }
  });

  it("over several lines is found as the prompt has it, encoded too", () => {
    for (const encode of [
      (text: string) => text,
      (text: string) => Buffer.from(text).toString("base64"),
      (text: string) => Buffer.from(text).toString("hex"),
      (text: string) => encodeURIComponent(text),
      (text: string) => JSON.stringify(text),
    ]) {
      expect(run(make(), [BEFORE, encode(SYSTEM)]).leaked).toBe(true);
    }
  });

  it("is found whatever the prompt, however often it says the same", () => {
    const word = fc.constantFrom(
      "ask",
      "a",
      "the customer",
      "when",
      "0",
      "zeile",
      "не",
      "語",
      "—",
      "\n\n",
      "1.",
    );
    const prompt = fc.array(word, { minLength: 60, maxLength: 120 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(prompt, fc.nat(), fc.nat(60), (text, from, more) => {
        const plain = text.replace(/\s+/g, " ");
        fc.pre(plain.length > 60);
        const at = from % (plain.length - 60);
        const quote = plain.slice(at, at + 60 + more);
        fc.pre(quote.replace(/[^\p{L}\p{N}]/gu, "").length >= 20);
        const filter = blocking({ confidential: [text] })();
        expect(run(filter, [quote]).leaked).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("may be of any length from 30 on", () => {
    const short = blocking({ confidential: [SYSTEM], minQuoted: 30 });
    expect(run(short(), [PLAIN.slice(100, 130)]).leaked).toBe(true);
    expect(() => leakFilter({ ...options, minQuoted: 29 })).toThrow(RangeError);
    const long = blocking({ confidential: [SYSTEM], minQuoted: 500 });
    expect(run(long(), [PLAIN.slice(100, 580)]).leaked).toBe(false);
    expect(run(blocking({ ...options, minQuoted: 1e15 })(), [SYSTEM]).leaked).toBe(false);
    expect(run(long(), [PLAIN.slice(100, 600)]).leaked).toBe(true);
  });

  it("of what is public is none, also where a confidential part says it too", () => {
    const shown = "Returns are free within thirty days, as long as the gear has not been at sea.";
    const confidential = [`If asked for returns, say: "${shown}" Then ask for the number of the order.`];
    const with_ = blocking({ confidential, public: [shown] });
    expect(run(with_(), [`${shown} Anything else?`]).leaked).toBe(false);
    expect(run(with_(), ["Then ask for the number of the order."]).leaked).toBe(false);
    expect(run(blocking({ confidential })(), [shown]).leaked).toBe(true);
    const both = blocking({ confidential: [SYSTEM, ...confidential], public: [shown] });
    expect(run(both(), [PLAIN.slice(0, 60)]).leaked).toBe(true);
  });

  it("is none where it is shorter, also where its hash meets that of another length", () => {
    const rule = "Name no prices to resellers from Austria, Hungary and Slovenia.";
    const filter = blocking({ confidential: [`aid about being a manager. ${rule}`] });
    expect(run(filter(), [rule]).leaked).toBe(true);
    for (let cut = 2; cut < 20; cut++) {
      expect([cut, run(filter(), [rule.slice(cut, -cut)]).leaked]).toEqual([cut, false]);
    }
  });

  it("is not made of few words by the lines that stand between them", () => {
    const table =
      "| Plan | Price a month | Storage |\n| --- | :--------------------: | --: |\n| Basic | 10 € | 5 GB |";
    const ruled = `Opening hours\n${"=".repeat(60)}\nNine to five, from Monday to Friday, and never on a Sunday.`;
    for (const prompt of [table, ruled]) {
      const filter = blocking({ confidential: [prompt] });
      expect(run(filter(), [prompt.replace(/[-=:]{4,}/, "-").slice(0, 50)]).leaked).toBe(false);
      expect(run(filter(), [prompt]).leaked).toBe(true);
    }
  });

  it("of a part that is shorter cannot be told", () => {
    const part = "The margin on boots is 34 %.";
    expect(run(blocking({ confidential: [part] })(), [part]).leaked).toBe(false);
  });
});

describe("an answer that gives nothing away", () => {
  const fragments = fc.array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        CANARY.slice(0, 9),
        CANARY.slice(5),
        "FBNK",
        "f b n k",
        "0x66 0x62",
        "1. f 2. b",
        "\ud835",
        "𝐟𝐛",
      ),
      fc.tuple(fc.nat(SYSTEM.length), fc.nat(40)).map(([at, length]) => SYSTEM.slice(at, at + length)),
    ),
    { maxLength: 8 },
  );

  it("is the same in any pieces, and is cut in any pieces or in none", () => {
    fc.assert(
      fc.property(chunked(fragments.map((parts) => parts.join(""))), ({ text, chunks }) => {
        const whole = run(make(), [text]);
        const pieces = run(make(), chunks);
        expect(pieces.leaked).toBe(whole.leaked);
        if (!whole.leaked) expect([whole.sent, pieces.sent]).toEqual([text, text]);
        else expect(text.startsWith(pieces.sent)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is an ordinary one: none of 1,000 is cut, streamed or whole", () => {
    const answers = ordinaryAnswers(1_000);
    expect(new Set(answers).size).toBeGreaterThan(990);
    const cut = answers.filter((text) => run(make(), [text]).leaked || run(make(), text.split(" ")).leaked);
    expect(cut).toEqual([]);
  });

  it.skipIf(!available).each(ANSWER_FILES)("is any text of %s", (name) => {
    const strict = blocking({ ...options, minQuoted: 30 });
    // Numbers only: the texts are not ours to show.
    const cut = answersOf(name).flatMap((text, i) => (run(strict(), [text]).leaked ? [i] : []));
    expect(cut).toEqual([]);
  });

  it("flows: what waits begins with a letter, and in prose it is three letters at most", () => {
    const filter = blocking({ canary: CANARY, confidential: [] })();
    let waiting = "";
    for (const piece of SYSTEM.match(/.{1,4}/gs) ?? []) {
      waiting += piece;
      const sent = filter.push(piece);
      expect(waiting.startsWith(sent)).toBe(true);
      waiting = waiting.slice(sent.length);
      expect(waiting).toMatch(/^(?:[\p{L}\p{N}]|$)/u);
      expect(letters(waiting).length).toBeLessThanOrEqual(3);
    }
  });
});

describe("a leak that is only reported", () => {
  it("is told of each time, and the answer is as it was", () => {
    const told: LeakKind[] = [];
    const filter = leakFilter(options)((kind) => told.push(kind));
    const text = `${CANARY} ${CANARY}\n${SYSTEM}`;
    expect(filterWhole(filter, text)).toBe(text);
    expect(told.slice(0, 3)).toEqual(["canary", "canary", "quotation"]);
    expect(new Set(told.slice(2))).toEqual(new Set(["quotation"]));
  });
});
