import { describe, expect, it } from "vitest";
import { Engine } from "../../../src/redact/engine/engine.js";
import { type Finding, RedactingFilter } from "../../../src/redact/filter.js";
import { cut, findOpening, NONE, type Recognizer } from "../../../src/redact/recognizer.js";
import { units } from "../texts.js";

/** Matches a word, unless one of the characters in `notAfter` stands before it. */
function word(entity: string, letters: string, notAfter = ""): Recognizer {
  return {
    entity,
    opening: units(letters),
    behind: 1,
    reach: letters.length,
    match(text, start, ended) {
      const found = findOpening(units(letters), text, start);
      if (found === "cut") return cut(ended);
      const before = text[start - 1];
      if (found === "none" || (before !== undefined && notAfter.includes(before))) return NONE;
      return { kind: "found", end: start + letters.length };
    },
  };
}

function run(rows: readonly Recognizer[], chunks: readonly string[]) {
  const findings: Finding[] = [];
  const filter = new RedactingFilter(new Engine(rows), (finding) => findings.push(finding));
  const sent = [...chunks.map((chunk) => filter.push(chunk)), filter.end()];
  return { sent, text: sent.join(""), findings };
}

describe("the engine", () => {
  it("takes the leftmost match, then the first row of the table", () => {
    const rows = [word("A", "abc"), word("B", "ab"), word("C", "bcd")];
    for (const text of ["abcd abx bcd", "xabcd"]) {
      expect(run(rows, units(text)).text).toBe(run(rows, [text]).text);
    }
    expect(run(rows, ["abcd abx bcd"]).text).toBe("[A]d [B]x [C]");
  });

  it("waits for an undecided row before it asks the next one", () => {
    const rows = [word("A", "abc"), word("B", "ab")];
    expect(run(rows, ["ab", "c"]).sent).toEqual(["", "[A]", ""]);
    expect(run(rows, ["ab", "x"]).sent).toEqual(["", "[B]x", ""]);
    expect(run(rows, ["ab"]).sent).toEqual(["", "[B]"]);
  });

  it("looks for the next match right after the last one", () => {
    expect(run([word("A", "aa")], ["aaaaa"])).toMatchObject({
      text: "[A][A]a",
      findings: [
        { entity: "A", start: 0, end: 2 },
        { entity: "A", start: 2, end: 4 },
      ],
    });
  });

  it("shows a row what has gone out to its left: the text, or the end of a replacement", () => {
    const rows = [word("A", "ab"), word("B", "cd", "bx")];
    for (const chunks of [["xcd abcd"], units("xcd abcd"), ["x", "cd ab", "cd"]]) {
      expect(run(rows, chunks).text).toBe("xcd [A][B]");
    }
  });

  it("runs without any row of a kind, and with characters that mean something in a pattern", () => {
    const rows = [word("A", "^-]"), word("B", "\\d$"), word("C", ".*")];
    expect(run(rows, units("^-] \\d$ .* d 1 ^-")).text).toBe("[A] [B] [C] d 1 ^-");
  });

  it("finds what begins with the sign that another row is known by", () => {
    const anchor = { char: "@", lead: (code: number) => code >= 97 && code <= 122, upTo: 8 };
    const rows = [{ ...word("A", "ab@"), opening: ["abcdefgh"], anchor }, word("B", "@")];
    for (const chunks of [["x ab@ @ c@ @"], units("x ab@ @ c@ @")]) {
      expect(run(rows, chunks).text).toBe("x [A] [B] c[B] [B]");
    }
  });

  it("asks a row only where its opening stands", () => {
    const match: Recognizer["match"] = (text, start, ended) =>
      start + 3 > text.length ? cut(ended) : { kind: "found", end: start + 3 };
    const anywhere: Recognizer = { ...word("A", "abx"), match };
    const rows = [anywhere, word("B", "abcd")];
    for (const chunks of [["abc. abx"], units("abc. abx"), ["abc", ". abx"]]) {
      expect(run(rows, chunks).text).toBe("abc. [A]");
    }
  });
});
