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
  const scan = new QuotationScan(new Quotations(forms, Math.ceil(least / 3), folding));
  const starts: number[] = [];
  const parts: string[] = [];
  let kept = 0;
  let publicTo = 0;
  folding.each(text, 0, (unit, start, end) => {
    starts.push(start);
    const length = scan.step(unit);
    if (length === 0) return;
    const from = starts[starts.length - length] ?? 0;
    if (from > publicTo) parts.push(text.slice(kept, from));
    publicTo = end;
    kept = end;
  });
  return [...parts, text.slice(kept)];
}
