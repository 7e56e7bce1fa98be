import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { Headings } from "../../../src/redact/engine/headings.js";
import { Tail } from "../../../src/redact/engine/tail.js";
import { createRedactor } from "../../../src/redact/redact.js";

const redactor = createRedactor({ entities: ["national-ids", "contact"] });

/** What stands over `value`, of which `gone` characters have gone out. */
function over(text: string, value: string, gone = 0): string {
  const headings = new Headings();
  headings.add(text.slice(0, gone));
  return headings.of(text.slice(gone), text.lastIndexOf(value) - gone);
}

const MARKDOWN =
  "Here:\n\n| Name | Passport no. | Room |\n|:--|---|--:|\n| Jane | 533380006 | 12 |\n| Ada | 641 | 7 |";
const CSV = 'Here, as you asked:\nname,dob,room\n"Doe, Jane",1980-03-12,12\n"Poe, Ada",1981-04-13,7\n';
const HTML =
  "<table><thead><tr><th>Name</th><th class='n'>Phone</th></tr></thead>\n<tr><td>Jane</td><td>555 12 34</td></tr>\n" +
  "<tr><th>Ada</th><td>555 12 35</td></tr></table>";
const SQL =
  "INSERT INTO guests (id, name, dob, phone)\nVALUES\n  (1, 'Doe, Jane', '1980-03-12', 5551234),\n  (2, 'Ada', '1981-04-13', 5551235);\n";
const CHANGES = "| | Old | New |\n|---|---|---|\n| Phone | 555 12 34 | 555 12 35 |\n| Room | 12 | 7 |";

describe("what heads a column", () => {
  it.each([
    [MARKDOWN, "533380006", "Passport no."],
    [MARKDOWN, "641", "Passport no."],
    [MARKDOWN, "7", "Room"],
    [MARKDOWN.replaceAll(/^\| | \|$/gm, ""), "641", "Passport no."],
    [CSV, "1980-03-12", "dob"],
    [CSV, "1981-04-13", "dob"],
    [CSV.replaceAll(",", "\t").replaceAll("Doe\t", "Doe,"), "1980-03-12", "dob"],
    ["a;Née le;c\n1;12.03.1980;3", "12.03.1980", "Née le"],
    ['Née le;a\n12.03.1980;1\n"13.04.1981";2', "13.04.1981", "Née le"],
    ["day of birth\troom, bed\n1980-03-12\t1", "1980-03-12", "day of birth"],
    [HTML, "555 12 34", "Phone"],
    [HTML, "555 12 35", "Phone"],
    [SQL, "1, 'Doe", "id"],
    [SQL, "1980-03-12", "dob"],
    [SQL, "5551235", "phone"],
    [SQL.replace("VALUES", "values"), "1981-04-13", "dob"],
    [CHANGES, "555 12 35", "Phone"],
    [CHANGES.replace("| |", "| Field |"), "7", "Room"],
    [CHANGES.replace("| |", "| Name |"), "7", "New"],
  ])("of %j over %j is %j", (text, value, heading) => {
    expect(over(text, value)).toBe(heading);
    for (let gone = 0; gone <= text.lastIndexOf(value) - 4; gone++) {
      expect([gone, over(text, value, gone)]).toEqual([gone, heading]);
    }
  });

  it.each([
    ["not a word further up", "Passport, please.\n\na, 533380006", "533380006"],
    ["no number", "1,2,3\n4,5,6", "6"],
    ["nothing over the first line", "name,533380006", "533380006"],
    ["nothing without a rule in Markdown", "| Passport |\n| 533380006 |", "533380006"],
    ["nothing over a line without columns", "passport\n533380006", "533380006"],
    ["nothing far away", `passport,room\n${"533380007,12\n".repeat(200)}533380006,13`, "533380006"],
    ["nothing after a statement", "INSERT INTO a (dob) VALUES (1); f(2, (1980-03-12", "1980-03-12"],
    ["nothing in a call", "(dob) of values f(1980-03-12", "1980-03-12"],
    ["nothing without columns", "INSERT INTO a VALUES (1980-03-12", "1980-03-12"],
    ["nothing in a long line", `a,passport\n${"x".repeat(600)},533380006`, "533380006"],
  ])("is %s", (_name, text, value) => expect(over(text, value)).toBe(""));

  it.each([
    [CSV, "1981-04-13", "7", "dob", "room"],
    [HTML, "Ada", "555 12 35", "Name", "Phone"],
    [MARKDOWN, "641", "7", "Passport no.", "Room"],
  ])("is told of one place after one to its right: %j", (text, left, right, ofLeft, ofRight) => {
    const headings = new Headings();
    const places = [right, left, right].map((value) => headings.of(text, text.lastIndexOf(value)));
    expect(places).toEqual([ofRight, ofLeft, ofRight]);
  });

  it("is nothing where nothing came before", () => expect(new Headings().of("", 0)).toBe(""));
});

describe("what went out", () => {
  /** How much of it was asked for, each time, for the last of the places. */
  function asked(gone: string, ...texts: readonly string[]): readonly number[] {
    const headings = new Headings();
    headings.add(gone);
    const last = vi.spyOn(Tail.prototype, "last");
    for (const text of texts) {
      last.mockClear();
      headings.of(text, text.length);
      headings.add(text);
    }
    const lengths = last.mock.calls.map(([length]) => length);
    last.mockRestore();
    return lengths;
  }

  const most = (lengths: readonly number[]) => Math.max(0, ...lengths);

  it("is not read for a bracket that begins no row", () => {
    expect(most(asked("0123 ".repeat(600), " ("))).toBeLessThanOrEqual(16);
    expect(most(asked(SQL.slice(0, 50), " values ("))).toBeGreaterThan(500);
  });

  it("is read once for the rows of one statement", () => {
    const [begin, row] = ["INSERT INTO a (id, dob) VALUES (1, '", "1980-03-12'), (2, '"];
    expect(most(asked(begin, row, row))).toBeLessThan(100);
    expect(most(asked(begin, row, "1980-03-12'); VALUES (1, '"))).toBeGreaterThan(2_000);
  });

  it("is not read for a tuple where no bracket is near", () => {
    const near = `\n${"7".repeat(600)},`;
    expect(asked("(", near)).toEqual(asked("(", near.replace(",", ";")));
  });
});

describe("a value in a table", () => {
  it.each([
    [MARKDOWN, "533380006", "PASSPORT"],
    [CSV, "1981-04-13", "DATE_OF_BIRTH"],
    [HTML, "555 12 35", "PHONE_NUMBER"],
  ])("is found by what heads it: %j", (text, value, entity) => {
    const found = redactor.redact(text).findings.map((f) => [f.entity, text.slice(f.start, f.end)]);
    expect(found).toContainEqual([entity, value]);
    expect(redactor.redact(text.replace(/Passport no\.|dob|Phone/, "Part")).text).toContain(value);
  });

  it("is found whatever was redacted beside it, and a table of replacements stays as it is", () => {
    const text = "Email,DOB,Passport\na@example.com,1980-03-12,533380006\nb@example.com,1981-04-13,533380007";
    const [row] = ["[EMAIL_ADDRESS],[DATE_OF_BIRTH],[PASSPORT]"];
    const redacted = `Email,DOB,Passport\n${row}\n${row}`;
    expect(redactor.redact(text).text).toBe(redacted);
    expect(redactor.redact(redacted).text).toBe(redacted);
  });

  const cell = fc.constantFrom(
    "Jane",
    "533380006",
    "1980-03-12",
    "a@example.com",
    "x, y",
    '"b, c"',
    "+1 201 555 0123",
    "",
  );
  const heads = fc.constantFrom("Name", "Passport", "DOB", "Email", "Phone", "Room 12", "");
  const tables = fc
    .tuple(
      fc.constantFrom("|", ",", ";", "\t"),
      fc.array(heads, { minLength: 1, maxLength: 4 }),
      fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }),
      fc.constantFrom("", "See:\n\n", "Well, here.\n", "x".repeat(2_400), `${"a,b\n".repeat(500)}`),
    )
    .map(([sign, head, rows, before]) => {
      const rule = sign === "|" ? `${head.map(() => "---").join(sign)}|\n` : "";
      return `${before}${head.join(sign)}\n${rule}${rows.map((row) => row.join(sign)).join("\n")}`;
    });

  it("is what it was where a row further on was looked at before something was replaced", () => {
    const text = "room,dob\n7,1980\n8,1981\n9,1982\n";
    const headings = new Headings();
    for (const value of ["1980", "1981", "1982"]) expect(headings.of(text, text.indexOf(value))).toBe("dob");
    headings.replace(text.slice(0, text.indexOf("1981")), "[REPLACED]");
    const rest = text.slice(text.indexOf("1981") + 4);
    expect(headings.of(rest, rest.indexOf("9"))).toBe("room");
    expect(headings.of(rest, rest.indexOf("1982"))).toBe("dob");
  });

  it("is found in pieces as in the whole, and once is enough", () => {
    fc.assert(
      fc.property(tables, fc.infiniteStream(fc.integer({ min: 1, max: 40 })), (text, sizes) => {
        const { text: whole } = redactor.redact(text);
        const filter = redactor.filter();
        let streamed = "";
        for (let at = 0; at < text.length; ) {
          const size = sizes.next().value ?? 1;
          streamed += filter.push(text.slice(at, at + size));
          at += size;
        }
        expect(streamed + filter.end()).toBe(whole);
        expect(redactor.redact(whole).text).toBe(whole);
      }),
      { numRuns: 400 },
    );
  });
});
