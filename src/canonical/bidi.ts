const RLE = 0x202b;
const PDF = 0x202c;
const LRO = 0x202d;
const RLO = 0x202e;
const LRI = 0x2066;
const RLI = 0x2067;
const PDI = 0x2069;

const CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether the text has a character of a script that is written from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * The offsets in a paragraph of the embeddings, isolates and overrides that can only be there to show it in another
 * order than it has: overrides, what is not closed, what is not opened. In a paragraph without a right-to-left letter
 * also those that turn to that direction; and if there is any of these, none in such a paragraph has a good reason.
 */
export function deceptiveControls(paragraph: string): readonly number[] {
  const controls = Array.from(paragraph.matchAll(CONTROL), ({ index }) => index);
  if (controls.length === 0) return [];
  const kept = honestControls(paragraph, controls);
  if (kept.size === controls.length) return [];
  return isRightToLeft(paragraph) ? controls.filter((at) => !kept.has(at)) : controls;
}

/** Pairs that open and close, and override nothing. */
function honestControls(paragraph: string, controls: readonly number[]): ReadonlySet<number> {
  const kept = new Set<number>();
  const open: number[] = [];
  let isolates = 0;
  const canTurn = isRightToLeft(paragraph);
  for (const at of controls) {
    const code = paragraph.charCodeAt(at);
    if (code !== PDF && code !== PDI) {
      open.push(at);
      if (code >= LRI) isolates++;
      continue;
    }
    if (code === PDI && isolates === 0) continue;
    // What was opened within an isolate ends with it.
    while (code === PDI && paragraph.charCodeAt(open.at(-1) ?? 0) < LRI) open.pop();
    const opener = paragraph.charCodeAt(open.at(-1) ?? at);
    if (code === PDF && !(opener < PDF || opener === LRO || opener === RLO)) continue;
    const opened = open.pop() ?? at;
    if (code === PDI) isolates--;
    const overrides = opener === LRO || opener === RLO;
    if (!overrides && (canTurn || (opener !== RLE && opener !== RLI))) kept.add(opened).add(at);
  }
  return kept;
}
