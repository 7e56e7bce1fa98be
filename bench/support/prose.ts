// Words with the letters and digits that keys and numbers begin with: a stream of prose makes a filter look twice.
const WORDS = `the order of your second shipment has been sent on 12 June and should arrive within 3 to 5 days
  if nothing else is said please keep the receipt for 90 days because we ask for it when a task is settled
  skills such as well-written short sentences help readers skim a page of 2,000 words in 1998 or today`.split(
  /\s+/,
);

/** Clean prose, the same every time: about `words` words, with commas, full stops and paragraphs. */
export function proseWords(words: number): string[] {
  let state = 42;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state % below;
  };
  return Array.from({ length: words }, () => {
    const end = next(12);
    return `${WORDS[next(WORDS.length)]}${end === 0 ? ". " : end === 1 ? ", " : end === 2 ? ".\n\n" : " "}`;
  });
}

export const prose = (words: number): string => proseWords(words).join("");
