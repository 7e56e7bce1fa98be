import { charset } from "../charset.js";
import { Tail } from "./tail.js";

const LONGEST_ROW = 512;
const LONGEST_TABLE = 2_048;
/** How much of what went out is remembered. */
const REMEMBERED = LONGEST_ROW + LONGEST_TABLE;
const LONGEST_LEAD = 4;
const LEAD = charset(" \"'");
const SIGNS = charset("|\t,;>(");
// What begins a row of values in SQL.
const TUPLE = "(";
const TUPLE_BEGIN = /(?:values|,)\s{0,9}\($/i;
const LONGEST_BEGIN = 16;
const OPENINGS: Readonly<Record<string, string>> = { ">": "<tr", [TUPLE]: TUPLE };
// The first cell of a table of which each row is headed by its first cell.
const UNNAMED = /^(?:(?:field|detail|item|feld|champ|campo)s?)?$/i;
const RULE = /^[ |:+-]{3,400}$/;
// What heads a column is a few words: no number, no sentence, and no replacement.
const NAMES = /^(?:[^0-9.!?:[\]]|\.(?! \p{Lu})){1,400}$/u;
const LONGEST_NAME = 40;
const QUOTED = /"[^"]*"/g;
const HEAD_CELL = /<th(?=[\s>])/;
const FIRST_HEAD = /^[^>]*>\s*<th/;

/** The line that heads a table. Places are counted from the beginning of all text. */
interface Head {
  readonly start: number;
  readonly names: readonly string[];
}

/** A row of a table: what heads its columns, and in which it is at the place up to which it is read. */
interface Row {
  readonly start: number;
  readonly head: Head | undefined;
  /** The column that it begins in. */
  readonly first: number;
  column: number;
  read: number;
  quoted: boolean;
}

/** What begins a row: where it ends that was seen last, and in which part of the text it was sought. */
interface Begin {
  readonly begin: number;
  readonly from: number;
  readonly read: number;
}

/**
 * What stands over the column of a table that a value is in: of one in Markdown or HTML, or of lines with commas,
 * semicolons or tabs. It says what the value is as words before it do. For one text that comes in pieces.
 */
export class Headings {
  /** The end of what went out, with replacements for what was found in it, and how much went out in all. */
  readonly #past = new Tail(REMEMBERED);
  #length = 0;
  /** By what begins a row. */
  readonly #begins: Record<string, Begin | undefined> = {};
  /** The last row that was looked at, by what stands between its cells. */
  readonly #rows: Record<string, Row | undefined> = {};

  /** To be told what went out. */
  add(text: string): void {
    this.#length += text.length;
    this.#past.add(text);
  }

  /** To be told what went out, and that `instead` follows in place of what comes next. */
  replace(text: string, instead: string): void {
    this.add(text);
    // What was read further will not be there. No row begins in what is.
    const length = this.#length;
    for (const sign in this.#rows) if ((this.#rows[sign]?.read ?? 0) > length) this.#rows[sign] = undefined;
    this.add(instead);
    for (const opening in this.#begins) {
      const seen = this.#begins[opening];
      if (seen === undefined || seen.read <= length) continue;
      this.#begins[opening] = seen.begin > length ? undefined : { ...seen, read: this.#length };
    }
  }

  /** The heading of what begins at `start` in a text that follows what went out; empty if there is none. */
  of(text: string, start: number): string {
    const sign = signBefore(text, start);
    if (sign === undefined) return "";
    if (sign === "(") return this.#in(text, start, TUPLE);
    return (sign === "," ? this.#in(text, start, TUPLE) : "") || this.#in(text, start, sign);
  }

  #in(text: string, start: number, sign: string): string {
    const row = this.#rowOf(text, start, sign);
    if (row?.head === undefined) return "";
    const at = this.#length + start;
    // A place is asked for before one to its left now and then.
    if (row.read > at) Object.assign(row, { column: row.first, read: row.start, quoted: false });
    if (row.read < at) readOn(row, this.#before(text, start, at - row.read), sign);
    const { names } = row.head;
    const isNamed = sign === "|" && row.column > 1 && UNNAMED.test(names[1]?.trim() ?? "-");
    const cells = isNamed ? cellsOf(this.#before(text, start, at - row.start), sign) : names;
    const name = cells[isNamed ? 1 : row.column]?.replaceAll('"', "").trim() ?? "";
    return name.length <= LONGEST_NAME && !name.includes("[") ? name : "";
  }

  #rowOf(text: string, start: number, sign: string): Row | undefined {
    const opening = OPENINGS[sign] ?? "\n";
    const from = this.#beginOf(opening, text, start);
    const at = this.#length + start;
    if (from < Math.max(at - LONGEST_ROW, 0) + opening.length) return undefined;
    const last = this.#rows[sign];
    if (last?.start === from) return last;
    if (sign === TUPLE && !TUPLE_BEGIN.test(this.#before(text, from - this.#length, LONGEST_BEGIN)))
      return undefined;
    const head = this.#headOf(text, from, sign, last);
    const first = sign === ">" && FIRST_HEAD.test(this.#before(text, start, at - from)) ? 1 : 0;
    const row = { start: from, head, first, column: first, read: from, quoted: false };
    this.#rows[sign] = row;
    return row;
  }

  #headOf(text: string, from: number, sign: string, last: Row | undefined): Head | undefined {
    // Most often the line above is the row that was looked at last.
    if (last !== undefined && OPENINGS[sign] === undefined && from - last.start <= LONGEST_ROW) {
      const line = this.#before(text, from - this.#length, from - last.start).slice(0, -1);
      if (!line.includes("\n") && line.includes(sign) && !isHead(line, sign)) return nearTo(from, last.head);
    }
    const above = this.#before(text, from - this.#length, LONGEST_TABLE);
    if (sign === ">") return htmlHead(above, from, last);
    return sign === TUPLE ? tupleHead(above, from) : headOf(above, from, sign, last);
  }

  /** Where the last of what begins a row ends before `start`, if it is not far; what was read once is not read again. */
  #beginOf(opening: string, text: string, start: number): number {
    const at = this.#length + start;
    const seen = this.#begins[opening];
    const isKnown = seen !== undefined && seen.begin <= at && seen.from <= Math.max(at - LONGEST_ROW, 0);
    if (isKnown && at <= seen.read) return seen.begin;
    const near = this.#before(text, start, isKnown ? at - seen.read + opening.length - 1 : 2 * LONGEST_ROW);
    const last = near.lastIndexOf(opening);
    const from = at - near.length;
    const begin = last === -1 ? (isKnown ? seen.begin : -1) : from + last + opening.length;
    this.#begins[opening] = { begin, from: isKnown ? seen.from : from, read: at };
    return begin;
  }

  /** As much as `length` UTF-16 units before `start`. */
  #before(text: string, start: number, length: number): string {
    const from = start - length;
    if (from >= 0) return text.slice(from, start);
    const past = this.#past.last(-from);
    return start < 0 ? past.slice(0, start) : past + text.slice(0, start);
  }
}

function signBefore(text: string, start: number): string | undefined {
  let at = start - 1;
  while (at > start - LONGEST_LEAD && LEAD.has(text.charCodeAt(at))) at--;
  return SIGNS.has(text.charCodeAt(at)) ? text[at] : undefined;
}

/** Counts the cells that begin in the text that follows. */
function readOn(row: Row, text: string, sign: string): void {
  for (let i = 0; i < text.length; i++) {
    if (sign === ">") {
      if (text.startsWith("<td", i)) row.column++;
    } else if (text[i] === (sign === TUPLE ? "'" : '"') && sign !== "|") row.quoted = !row.quoted;
    else if (text[i] === (sign === TUPLE ? "," : sign) && !row.quoted) row.column++;
  }
  row.read += text.length;
}

/** The nearest of the lines in `text` that heads a table, as far as they are rows of one. `end` is where it ends. */
function headOf(text: string, end: number, sign: string, last: Row | undefined): Head | undefined {
  const offset = end - text.length;
  for (let to = text.length - 1; to > 0; ) {
    const from = text.lastIndexOf("\n", to - 1) + 1;
    const line = text.slice(from, to);
    if (isCut(from, text) || !line.includes(sign)) return undefined;
    if (isHead(line, sign)) return headAt(text, sign === "|" ? from : to + 1, sign, offset);
    // What heads the line above heads this one.
    if (last?.start === offset + from) return nearTo(end, last.head);
    to = from - 1;
  }
  return undefined;
}

/** Whether a line heads those that follow, or parts them from the one that does. */
function isHead(line: string, sign: string): boolean {
  return sign === "|" ? line.includes("-") && RULE.test(line) : NAMES.test(line);
}

/** What heads the row above one that begins at `end`, if that is still near. */
function nearTo(end: number, head: Head | undefined): Head | undefined {
  return head !== undefined && head.start > end - LONGEST_TABLE ? head : undefined;
}

/** Whether what begins there may have begun before. */
function isCut(at: number, text: string): boolean {
  return at === 0 && text.length === LONGEST_TABLE;
}

/** The line that ends before `end`. */
function headAt(text: string, end: number, sign: string, offset: number): Head | undefined {
  const start = text.lastIndexOf("\n", end - 2) + 1;
  if (isCut(start, text)) return undefined;
  return { start: offset + start, names: cellsOf(text.slice(start, end - 1), sign) };
}

/** The cells of a line; what is quoted is in one. */
function cellsOf(line: string, sign: string): string[] {
  return sign === "|"
    ? line.split(sign)
    : line.replaceAll(QUOTED, (cell) => cell.replaceAll(sign, " ")).split(sign);
}

/** The columns that `INSERT INTO …` names before the rows that `text` ends in. */
function tupleHead(text: string, end: number): Head | undefined {
  const at = Math.max(text.lastIndexOf("VALUES"), text.lastIndexOf("values"));
  const to = text.lastIndexOf(")", at);
  const start = text.lastIndexOf("(", to) + 1;
  if (to === -1 || start === 0 || text.slice(to + 1, at).trim() !== "" || text.includes(";", at))
    return undefined;
  return { start: end - text.length + start, names: text.slice(start, to).split(",") };
}

function htmlHead(text: string, end: number, last: Row | undefined): Head | undefined {
  const offset = end - text.length;
  const isSame = last?.head !== undefined && last.start >= offset;
  if (isSame && !text.slice(last.start - offset).includes("<table")) return nearTo(end, last.head);
  const from = text.lastIndexOf("<table");
  // No table begins here: said once for all rows that follow.
  if (from === -1 || isCut(from, text)) return { start: end, names: [] };
  const to = text.indexOf("</tr", from);
  if (to === -1) return undefined;
  const cells = text.slice(from, to).split(HEAD_CELL);
  return {
    start: offset + from,
    names: cells.map((cell) => cell.replace(/^[^>]*>/, "").replace(/<.*$/s, "")),
  };
}
