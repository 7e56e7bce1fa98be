import { charset } from "../charset.js";
import {
  cellsOf,
  type Head,
  type Headed,
  headOf,
  htmlHead,
  isHead,
  isOfOtherTuples,
  LONGEST_TABLE,
  nearTo,
  tupleHead,
} from "./heads.js";
import { Tail } from "./tail.js";

const LONGEST_ROW = 512;
/** How much of what went out is remembered. */
const REMEMBERED = LONGEST_ROW + LONGEST_TABLE;
const LONGEST_LEAD = 4;
const LONGEST_ABOVE = LONGEST_LEAD + LONGEST_TABLE;
const LEAD = charset(" \"'");
const SIGNS = charset("|\t,;>(");
const FIRST_SIGNS = [..."\t;,"];
// What begins a row of values in SQL.
const TUPLE = "(";
const TUPLE_BEGIN = /(?:values|,)\s{0,9}\($/i;
const LONGEST_BEGIN = 16;
const OPENINGS: Readonly<Record<string, string>> = { ">": "<tr", [TUPLE]: TUPLE };
// The first cell of a table of which each row is headed by its first cell.
const UNNAMED = /^(?:(?:field|detail|item|feld|champ|campo)s?)?$/i;
const LONGEST_NAME = 40;
const FIRST_HEAD = /^[^>]*>\s*<th/;

/** A row of a table: what heads its columns, and in which it is at the place up to which it is read. */
interface Row extends Headed {
  /** The column that it begins in. */
  readonly first: number;
  column: number;
  read: number;
  quoted: boolean;
  /** The one that was looked at before, which is the last again if this one goes. */
  before: Row | undefined;
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
  /** Before which place each of the signs was seen last that may stand between the cells of lines. */
  readonly #seen: Record<string, number | undefined> = {};
  /** How far they were sought. */
  #sought = 0;
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
    this.#sought = Math.min(this.#sought, length);
    for (const sign in this.#rows) this.#rows[sign] = lastUpTo(length, this.#rows[sign]);
    this.add(instead);
    for (const opening in this.#begins) {
      const seen = this.#begins[opening];
      if (seen === undefined || seen.read <= length) continue;
      this.#begins[opening] = seen.begin > length ? undefined : { ...seen, read: this.#length };
    }
  }

  /** The heading of what begins at `start` in a text that follows what went out; empty if there is none. */
  of(text: string, start: number): string {
    const at = signBefore(text, start);
    const sign = text[at];
    if (sign === "\n") return this.#first(text, start);
    if (sign === undefined || !SIGNS.has(sign.charCodeAt(0))) return "";
    // Most brackets begin no row, which little says.
    if (sign === TUPLE) return this.#isTuple(text, at + 1) ? this.#in(text, start, sign) : "";
    const isTuple = sign === "," && this.#mayBeInTuple(text, start);
    return (isTuple ? this.#in(text, start, TUPLE) : "") || this.#in(text, start, sign);
  }

  /** The same of what begins a line: what stands between the cells is known from the lines above alone. */
  #first(text: string, start: number): string {
    const at = this.#length + start;
    if (at > this.#sought) {
      const near = this.#before(text, start, Math.min(at - this.#sought, LONGEST_ABOVE));
      for (const sign of FIRST_SIGNS) if (near.includes(sign)) this.#seen[sign] = at;
      this.#sought = at;
    }
    for (const sign of FIRST_SIGNS) {
      const isNear = at - (this.#seen[sign] ?? Number.NEGATIVE_INFINITY) < LONGEST_ABOVE;
      const name = isNear ? this.#in(text, start, sign) : "";
      if (name !== "") return name;
    }
    return "";
  }

  /** False if no bracket stands before `start` in a part of the text as long as a row, which is read sooner than all rows. */
  #mayBeInTuple(text: string, start: number): boolean {
    const from = start - LONGEST_ROW;
    return (from < 0 && this.#length > 0) || text.slice(Math.max(from, 0), start).includes(TUPLE);
  }

  /** Whether the bracket that ends before `from` may begin a row. */
  #isTuple(text: string, from: number): boolean {
    return TUPLE_BEGIN.test(this.#before(text, from, LONGEST_BEGIN));
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
    if (sign === TUPLE && !this.#isTuple(text, from - this.#length)) return undefined;
    const head = this.#headOf(text, from, sign, last);
    const first = sign === ">" && FIRST_HEAD.test(this.#before(text, start, at - from)) ? 1 : 0;
    // What went out stays.
    if (last !== undefined && last.start <= this.#length) last.before = undefined;
    const row = { start: from, head, first, column: first, read: from, quoted: false, before: last };
    this.#rows[sign] = row;
    return row;
  }

  #headOf(text: string, from: number, sign: string, last: Row | undefined): Head | undefined {
    // What heads a row of values heads the next.
    if (sign === TUPLE && last !== undefined && last.start < from && from - last.start <= LONGEST_ROW) {
      const between = this.#before(text, from - this.#length, from - last.start);
      if (!isOfOtherTuples(between)) return nearTo(from, last.head);
    }
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
    // Most often there is none in what little is new, which is told sooner so.
    const last = near.includes(opening) ? near.lastIndexOf(opening) : -1;
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

/** The last row of which nothing was read beyond `end`. */
function lastUpTo(end: number, row: Row | undefined): Row | undefined {
  let last = row;
  while (last !== undefined && last.read > end) last = last.before;
  return last;
}

/** Where the sign of a row may stand before `start`. */
function signBefore(text: string, start: number): number {
  let at = start - 1;
  while (at > start - LONGEST_LEAD && LEAD.has(text.charCodeAt(at))) at--;
  return at;
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
