import type { Past } from "./past.js";

const LONGEST_ROW = 512;
const LONGEST_TABLE = 2_048;
/** How far before a value the line may begin that heads its table. */
export const HEAD_BEHIND = LONGEST_ROW + LONGEST_TABLE;
const WINDOW = 2_048;
const LONGEST_LEAD = 4;
const LEAD = " \"'";
const SIGNS = "|\t,;>";
const RULE = /^[ |:+-]*-[ |:+-]*$/;
// What heads a column is a few words: no number, no sentence, and no replacement.
const NAMES = /^(?:[^0-9.!?:[\]]|\.(?! )){1,400}$/;
const QUOTED = /"[^"]*"/g;
const HEAD_CELL = /<th(?=[\s>])/;
const LONGEST_NAME = 40;

/** A row of a table, as far as it is read: where it begins, and what heads its columns. */
interface Row {
  readonly start: number;
  readonly head: Head | undefined;
  column: number;
  read: number;
  quoted: boolean;
}

interface Head {
  readonly start: number;
  readonly names: readonly string[];
}

/**
 * What stands over the column of a table that a value is in: of one in Markdown or HTML, or of lines with commas,
 * semicolons or tabs. It says what the value is as words before it do. For one text, from left to right.
 */
export class Headings {
  readonly #past: Pick<Past, "text">;
  readonly #text: string;
  /** A part of the text and what came before it: where it begins in the text. */
  #window = "";
  #from = 0;
  #rows: Partial<Record<string, Row>> = {};
  #asked = -1;
  #answer = "";

  constructor(past: Pick<Past, "text">, text: string) {
    this.#past = past;
    this.#text = text;
  }

  /** The heading of what begins at `start`; empty if there is none. */
  of(start: number): string {
    if (start === this.#asked) return this.#answer;
    this.#asked = start;
    const sign = signBefore(this.#text, start);
    this.#answer = sign === undefined ? "" : this.#nameOf(start, sign);
    return this.#answer;
  }

  #nameOf(start: number, sign: string): string {
    this.#open(start);
    const at = start - this.#from;
    const row = this.#rowOf(at, sign);
    if (row?.head === undefined) return "";
    for (; row.read < at; row.read++) readOn(row, this.#window, sign);
    const name = row.head.names[row.column]?.replaceAll('"', "").trim() ?? "";
    return name.length <= LONGEST_NAME ? name : "";
  }

  /** Makes the window hold what may head a value at `start`. */
  #open(start: number): void {
    if (start < this.#from + this.#window.length) return;
    const from = start - HEAD_BEHIND;
    const before = from < 0 ? this.#past.text.slice(from) : "";
    this.#window = before + this.#text.slice(Math.max(0, from), start + WINDOW);
    this.#from = Math.max(0, from) - before.length;
    this.#rows = {};
  }

  #rowOf(at: number, sign: string): Row | undefined {
    const text = this.#window;
    const opening = sign === ">" ? "<tr" : "\n";
    const start = text.lastIndexOf(opening, at - 1) + opening.length;
    if (start < opening.length || at - start > LONGEST_ROW) return undefined;
    const last = this.#rows[sign];
    if (last?.start === start) return last;
    const head = sign === ">" ? htmlHead(text, start) : this.#headOf(start, sign, last);
    const column = sign === ">" && /^[^>]*>\s*<th/.test(text.slice(start, start + LONGEST_NAME)) ? 1 : 0;
    const row = { start, head, column, read: start, quoted: false };
    this.#rows[sign] = row;
    return row;
  }

  /** The nearest of the lines above that heads a table, as far as they are rows of one. */
  #headOf(start: number, sign: string, last: Row | undefined): Head | undefined {
    const text = this.#window;
    for (let end = start - 1; end > 0; ) {
      const from = text.lastIndexOf("\n", end - 1) + 1;
      const line = text.slice(from, end);
      if (from <= start - LONGEST_TABLE || !line.includes(sign)) return undefined;
      const isHead = sign === "|" ? RULE.test(line) : NAMES.test(line);
      // What heads the line above heads this one.
      const head = isHead ? headAt(text, sign === "|" ? from : end + 1, sign) : last?.head;
      if (isHead || last?.start === from) return isNear(head, start) ? head : undefined;
      end = from - 1;
    }
    return undefined;
  }
}

/** The line that ends before `end`. */
function headAt(text: string, end: number, sign: string): Head {
  const start = text.lastIndexOf("\n", end - 2) + 1;
  return { start, names: cellsOf(text.slice(start, end - 1), sign) };
}

function isNear(head: Head | undefined, start: number): boolean {
  return head !== undefined && head.start > start - LONGEST_TABLE;
}

/** The cells of a line; what is quoted is in one. */
function cellsOf(line: string, sign: string): string[] {
  return sign === "|"
    ? line.split(sign)
    : line.replaceAll(QUOTED, (cell) => cell.replaceAll(sign, " ")).split(sign);
}

function signBefore(text: string, start: number): string | undefined {
  let at = start - 1;
  while (at > start - LONGEST_LEAD && LEAD.includes(text[at] ?? "-")) at--;
  const sign = text[at];
  return sign !== undefined && SIGNS.includes(sign) ? sign : undefined;
}

function readOn(row: Row, text: string, sign: string): void {
  if (sign === ">") {
    if (text.startsWith("<td", row.read)) row.column++;
  } else if (text[row.read] === '"' && sign !== "|") row.quoted = !row.quoted;
  else if (text[row.read] === sign && !row.quoted) row.column++;
}

function htmlHead(text: string, start: number): Head | undefined {
  const from = text.lastIndexOf("<table", start);
  if (from === -1 || from <= start - LONGEST_TABLE) return undefined;
  const [row = ""] = text.slice(from, start).split("</tr", 1);
  return {
    start: from,
    names: row.split(HEAD_CELL).map((cell) => cell.replace(/^[^>]*>/, "").replace(/<.*$/s, "")),
  };
}
