import type { Folding } from "./fold.js";
import { QuotationScan, Quotations } from "./quotations.js";

/** The text without what a public text has too: stretches of at least `least` characters count. */
export function withoutPublic(
  text: string,
  given: readonly string[],
  least: number,
  folding: Folding,
): string[] {
  const forms = given.map((part) => ({ text: part.replace(/\s+/g, " "), least, every: 1 }));
  const anchor = Math.ceil(least / 3);
  const scan = new QuotationScan(anchor, () => new Quotations(forms, anchor, folding));
  const starts: number[] = [];
  const parts: string[] = [];
  let at = 0;
  folding.each(text, 0, (unit, start, end) => {
    starts.push(start);
    const length = scan.step(unit);
    if (length === 0) return;
    const from = starts[starts.length - length] ?? 0;
    // Of a longer one each further letter ends another.
    if (from > at) parts.push(text.slice(at, from));
    at = end;
  });
  return [...parts, text.slice(at)];
}
