import { lastEnd, matches } from "../context.js";

/** How much is read after a value to learn what it is. */
export const LONGEST_REMARK = 64;
// What closes a value, and parts a remark from it.
const GAP = /["']?,?[ \t]{0,4}/y;
// How a remark on a value begins that is no more than its name: `– date of birth`, `-- dob`.
const DASHES = "- |-- |– |— |// |# |: ";
// How others begin: `(passport)`, `as her passport number`, `is what we have …`.
const WORDS =
  "(|as |is |was |in |my |his |her |their |your |the |als |ist |geboren|es |è |est |figure|comme|como|come|jako|som |är |tarihinde|doğum|szül|numara|г|mein|" +
  "이|가|는|은|로|으로|에 |생|が|は|に|まで|として|生|是|为|出生";
const LEAD = new RegExp(`(${DASHES})|(?:${WORDS.replace("(", "\\(")})`, "y");
const LEADS = `${DASHES}|${WORDS}`.split("|");
const LONGEST_LEAD = Math.max(...LEADS.map((lead) => lead.length));
const REMARK_END = /[;!?[\n0-9。]|\. (?=\p{Lu})/u;
const NAME_END = /[,;.!?[(\n0-9<|]/;

/**
 * Whether a word that matches `pattern`, which has the flag `g`, stands in a remark right after a value that ends at
 * `end`; `undefined` if the text ends too early to say.
 */
export function isRemarked(pattern: RegExp, text: string, end: number, ended: boolean): boolean | undefined {
  GAP.lastIndex = end;
  GAP.test(text);
  const from = GAP.lastIndex;
  LEAD.lastIndex = from;
  const lead = LEAD.exec(text);
  if (lead === null) {
    const mayCome = !ended && text.length < from + LONGEST_LEAD;
    return mayCome && LEADS.some((known) => known.startsWith(text.slice(from))) ? undefined : false;
  }
  const rest = text.slice(from, end + LONGEST_REMARK);
  const isWhole = ended || text.length >= end + LONGEST_REMARK;
  const isName = lead[1] !== undefined;
  const stop = rest.search(isName ? NAME_END : REMARK_END);
  if (stop === -1 && !isWhole) return undefined;
  const remark = stop === -1 ? rest : rest.slice(0, stop);
  // Before what was replaced, as a bracket may be that of, the word or the name may have gone on.
  const isCut = rest[stop] === "[";
  if (isName) return !isCut && lastEnd(pattern, remark) === remark.trimEnd().length;
  return matches(pattern, isCut ? remark.slice(0, remark.lastIndexOf(" ") + 1) : remark);
}
