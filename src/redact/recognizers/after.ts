import { matches } from "../context.js";

/** How much is read after a value to learn what it is. */
export const LONGEST_REMARK = 64;
// How a remark on a value begins: `(passport)`, `as her passport number`, `is what we have …`.
const LEADS = [
  ..." (| as | is | was | in |, my |, his |, her |, their |, your |, the | als | ist | lautet | geboren".split(
    "|",
  ),
  ..." es | è | é | est | figure | comme | como | come | jako | som | är | on | to | olarak | tarihinde | doğum| numara | г".split(
    "|",
  ),
  ..."(|이|가|는|은|로|으로|에 |생|が|は|に|まで|として|生|是|为|出生".split("|"),
];
const LEAD = new RegExp(LEADS.map((lead) => lead.replace("(", "\\(")).join("|"), "y");
const LONGEST_LEAD = Math.max(...LEADS.map((lead) => lead.length));
const REMARK_END = /[;!?[\n0-9。]|\. (?=\p{Lu})/u;

/**
 * Whether a word that matches `pattern` stands in a remark right after a value that ends at `end`; `undefined` if the
 * text ends too early to say.
 */
export function isRemarked(pattern: RegExp, text: string, end: number, ended: boolean): boolean | undefined {
  LEAD.lastIndex = end;
  if (!LEAD.test(text)) {
    const mayCome = !ended && text.length < end + LONGEST_LEAD;
    return mayCome && LEADS.some((lead) => lead.startsWith(text.slice(end))) ? undefined : false;
  }
  const rest = text.slice(end, end + LONGEST_REMARK);
  const isWhole = ended || rest.length === LONGEST_REMARK;
  const stop = rest.search(REMARK_END);
  if (stop === -1 && !isWhole) return undefined;
  return matches(pattern, stop === -1 ? rest : rest.slice(0, stop));
}
