import { refuse } from "./content.js";

/** What happens to marks of turns inside a text: see the option of `validateInput`. */
export type TurnMarkers = "defuse" | "reject" | "keep";

// Control tokens and tags of chat templates. They mean nothing else, and with other brackets they are read the same.
const BRACKETED = [
  /<(\|[a-z_]{1,32}\|)>/gi,
  /<((?:start|end)_of_turn)>/gi,
  /<(\/?system(?:[_-](?:prompt|message))?)>/gi,
  /<(<\/?SYS>)>/gi,
  /\[(\/?INST)\]/gi,
];
// The names of speakers at the head of a paragraph, and the headings of instruction sets. A line looks empty with any
// white space in it, and with U+200B, which is none.
const LABEL =
  /(\n[\t\v\f \u00a0\u2000-\u200b\u2028\u3000]{0,32}\n[\t\v\f \u00a0\u2000-\u200b\u2028\u3000]{0,32})((?:human|assistant)[ \t]{0,8}[:\uff1a])/gi;
const HEADING =
  /^([ \t]{0,3})(#{2,4}[ \t]{1,4}(?:instruction|response|system|human|user|assistant)[ \t]{0,4}:)/gim;

/**
 * Takes the force out of marks that could pass for the end of a user's turn, and leaves them readable: control tokens
 * and tags of chat templates get other brackets (`<|im_start|>` becomes `‹|im_start|›`), and a speaker's name at the
 * head of a paragraph or the heading of an instruction set becomes a quotation (`Assistant:` becomes `> Assistant:`).
 * Doing it twice is doing it once.
 */
export function defuseTurnMarkers(text: string): string {
  let defused = text;
  for (const pattern of BRACKETED) defused = defused.replace(pattern, "‹$1›");
  return defused.replace(LABEL, "$1> $2").replace(HEADING, "$1> $2");
}

/** Applies the option to one text; `at` names it where it is refused. */
export function applyTurnMarkers(text: string, option: TurnMarkers, at: string): string {
  if (option === "keep") return text;
  const defused = defuseTurnMarkers(text);
  if (option === "reject" && defused !== text) {
    refuse("PROMPT_INJECTION", `${at} holds a mark that could pass for the end of a turn.`);
  }
  return defused;
}
