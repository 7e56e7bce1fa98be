/** What happens to marks of turns inside a text: see the option of `validateInput`. */
export type TurnMarkers = "defuse" | "reject" | "keep";

// Control tokens and tags of chat templates. They mean nothing else, and with other brackets they are read the same.
const BRACKETED = [
  /<(\|[a-z0-9_]{1,32}\|)>/gi,
  /<((?:start|end)_of_turn)>/gi,
  /<(\/?system(?:[_-](?:prompt|message))?\s{0,8})>/gi,
  /<(<\/?SYS>)>/gi,
  /\[(\/?INST)\]/gi,
];
// The names of speakers at the head of a paragraph, and the headings of instruction sets. A line looks empty with any
// white space in it, and with characters that show nothing.
const LABEL =
  /(\n[\t\v\f \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000\p{Default_Ignorable_Code_Point}]*\n[\t\v\f \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000\p{Default_Ignorable_Code_Point}]*)((?:human|assistant)[\t\v\f \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000\p{Default_Ignorable_Code_Point}]*[:\uff1a])/giu;
const HEADING =
  /^([ \t]{0,3})(#{2,4}[ \t]{1,4}(?:instruction|response|system|human|user|assistant)[ \t]{0,4}:)/gim;
// What every mark holds one of: most questions hold none.
const SIGN = /[\n#<[]/;

/**
 * Takes the force out of marks that could pass for the end of a user's turn, and leaves them readable: control tokens
 * and tags of chat templates get other brackets (`<|im_start|>` becomes `‹|im_start|›`), and a speaker's name at the
 * head of a paragraph or the heading of an instruction set becomes a quotation (`Assistant:` becomes `> Assistant:`).
 *
 * Texts that follow each other may be read as one: a mark that stands in several of them is seen, and the head of each
 * but the first is the head of a paragraph. Doing it twice is doing it once.
 */
export function defuseTurnMarkers(texts: readonly string[]): readonly string[] {
  return texts.length === 1 ? defuseJoined(texts, "") : defuseJoined(defuseJoined(texts, "\n\n"), "");
}

// All marks keep their length but those that become a quotation.
const QUOTE = "> ";

function defuseJoined(texts: readonly string[], separator: string): readonly string[] {
  const joined = texts.join(separator);
  if (!SIGN.test(joined)) return texts;
  let defused = joined;
  let cuts = cutsOf(texts, separator.length);
  for (const pattern of [LABEL, HEADING]) {
    const quoted: number[] = [];
    defused = defused.replace(pattern, (_, before: string, mark: string, at: number) => {
      quoted.push(at + before.length);
      return before + QUOTE + mark;
    });
    cuts = moved(cuts, quoted);
  }
  // Last, and with nothing between the texts: a quotation mark may end a tag.
  for (const pattern of BRACKETED) defused = defused.replace(pattern, "‹$1›");
  return defused === joined ? texts : texts.map((_, i) => defused.slice(cuts[2 * i], cuts[2 * i + 1]));
}

/** Where each text begins and ends once they are joined. */
function cutsOf(texts: readonly string[], gap: number): readonly number[] {
  let at = -gap;
  return texts.flatMap(({ length }) => {
    const start = at + gap;
    at = start + length;
    return [start, at];
  });
}

/** The cuts once there are quotation marks before these places. */
function moved(cuts: readonly number[], quoted: readonly number[]): readonly number[] {
  let before = 0;
  return cuts.map((cut) => {
    while ((quoted[before] ?? cut) < cut) before++;
    return cut + before * QUOTE.length;
  });
}
