/** So far above a row is read what heads it, in UTF-16 units. */
export const LONGEST_TABLE = 2_048;
const RULE = /^[ |:+-]{3,400}$/;
// What heads a column is a few words: no number, no sentence, and no replacement.
const NAMES = /^(?:[^0-9.!?:[\]]|\.(?! \p{Lu})){1,400}$/u;
const QUOTED = /"[^"]*"/g;
const HEAD_CELL = /<th(?=[\s>])/;
const OTHER_TUPLES = /values|VALUES|;/;

/** The line that heads a table. Places are counted from the beginning of all text. */
export interface Head {
  readonly start: number;
  readonly names: readonly string[];
}

/** A row of a table, and what heads its columns. */
export interface Headed {
  readonly start: number;
  readonly head: Head | undefined;
}

/** The nearest of the lines in `text` that heads a table, as far as they are rows of one. `end` is where it ends. */
export function headOf(text: string, end: number, sign: string, last: Headed | undefined): Head | undefined {
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
export function isHead(line: string, sign: string): boolean {
  return sign === "|" ? line.includes("-") && RULE.test(line) : NAMES.test(line);
}

/** What heads the row above one that begins at `end`, if that is still near. */
export function nearTo(end: number, head: Head | undefined): Head | undefined {
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
export function cellsOf(line: string, sign: string): string[] {
  return sign === "|"
    ? line.split(sign)
    : line.replaceAll(QUOTED, (cell) => cell.replaceAll(sign, " ")).split(sign);
}

/** Whether, after `text` that follows the beginning of one row of values, others begin, or none. */
export function isOfOtherTuples(text: string): boolean {
  return OTHER_TUPLES.test(text);
}

/** The columns that `INSERT INTO …` names before the rows that `text` ends in. `end` is where it ends. */
export function tupleHead(text: string, end: number): Head | undefined {
  const at = Math.max(text.lastIndexOf("VALUES"), text.lastIndexOf("values"));
  const to = text.lastIndexOf(")", at);
  const start = text.lastIndexOf("(", to) + 1;
  if (to === -1 || start === 0 || text.slice(to + 1, at).trim() !== "" || text.includes(";", at))
    return undefined;
  return { start: end - text.length + start, names: text.slice(start, to).split(",") };
}

/** What heads the rows of the table in HTML that `text` ends in. `end` is where it ends. */
export function htmlHead(text: string, end: number, last: Headed | undefined): Head | undefined {
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
