/** How far before a value the words may stand that tell what it is. */
const CONTEXT = 96;
/** How far {@link saidBefore} looks: before the words stands what they begin after. */
export const CONTEXT_BEHIND = CONTEXT + 1;

// What may stand between a word and its value and says nothing: tags, the dots of a form, another's turn to speak.
const LEADER = " .·…_\t";
// White space of a layout, and the braces of objects in objects: not between the words of a name, where signs of rows
// are sought as the text has them.
const LAYOUT = /([:\n])[\s{]{1,96}/g;
const LONGEST_TIME = 24;
const ENDS_NONE = /["']$|\[[0-9][0-9:. -]{3,20}$/;
const FEWEST_LEADERS = 3;
const TAG = /^<\/?(?:t[dhr]|d[dtl]|li|ul|b|i|u|p|br|em|strong|span|div|code|label|h[1-6])>$/i;
const ATTRIBUTE = /^["'] value=["']$/i;
const FILLER =
  "(?:yes|yeah|yep|sure|ok|okay|of course|certainly|hi|well|oh|here|(?:one|just a) (?:second|moment))[,.!:]{0,3} ";
const ANSWER = "(?:it's|it is|it was|that's|that is|that would be|this is|it should be) ";
const TIME = "[[]?[0-9][0-9:. -]{3,20}[\\]]?[ ,]{1,2}";
const TURN = new RegExp(
  `^(?:[?]\\s{1,3}(?:[–—-] )?|[.]\\n{1,2})(?:${TIME})?(?:[>*]{0,2} ?\\p{L}[\\p{L} ]{0,14}:[*]{0,2} )?(?:${FILLER}){0,2}(?:${ANSWER})?$`,
  "iu",
);
// An element of XML is named before its attributes, where none of them is a name of its own.
const ELEMENT = /^<[\w:.-]{2,32}(?= [^<>]{3,64}>$)(?! [^<>]{0,64}(?:name|id|class|key|type|label)=)/i;
const ATTRIBUTE_LENGTH = 9;
const LONGEST_TURN = 64;
const MOST_BETWEEN = 4;

/**
 * What stands before `start`, without what lies between words and their values. A replacement ends the look to the
 * left, as the beginning of the text does: what stood before it may be seen on one run and not on the next.
 */
export function saidBefore(text: string, start: number): string {
  const from = Math.max(0, start - CONTEXT_BEHIND);
  const near = text.slice(from, start);
  const left = near.slice(replacementEnd(near));
  // A stream keeps no more than this, so its length alone says that there may be more.
  let said = left.length === CONTEXT_BEHIND ? cutOff(left) : left;
  if (said.includes("  ")) said = said.replace(LAYOUT, "$1");
  for (let i = 0; i < MOST_BETWEEN; i++) {
    const end = lastWordEnd(said);
    if (end === said.length) break;
    said = `${said.slice(0, end)} `;
  }
  return said;
}

/** The end of what stands before a value, so many UTF-16 units at most. */
export function endOf(said: string, length: number): string {
  return said.length > length ? cutOff(said.slice(-length)) : said;
}

// Of a word that is cut off a letter stays, so that none begins within it.
function cutOff(text: string): string {
  return text.replace(/^[A-Za-z]{1,97}/, "x");
}

/** Where the last replacement ends: no bracket behind a quotation mark or a time, as in `user["dob"]`, ends one. */
function replacementEnd(text: string): number {
  let at = lastOf(text, "]");
  while (at > 0 && ENDS_NONE.test(text.slice(Math.max(0, at - LONGEST_TIME), at)))
    at = text.lastIndexOf("]", at - 1);
  return at + 1;
}

/** Where a sign stands last; -1 if nowhere, which is said many times sooner when it is sought from the left. */
function lastOf(text: string, sign: string): number {
  return text.includes(sign) ? text.lastIndexOf(sign) : -1;
}

/** Where what says nothing begins at the end of a text; its length if there is none. */
function lastWordEnd(text: string): number {
  let end = text.length;
  while (end > 0 && LEADER.includes(text[end - 1] ?? "-")) end--;
  if (text.length - end >= FEWEST_LEADERS) return end;
  const said = text.includes(">") ? text.replace(/[\s:]{1,4}$/, "") : "";
  const tag = said.endsWith(">") ? said.lastIndexOf("<") : -1;
  if (tag !== -1) {
    if (TAG.test(said.slice(tag))) return tag;
    const element = ELEMENT.exec(said.slice(tag));
    if (element !== null) return tag + element[0].length;
  }
  if (ATTRIBUTE.test(text.slice(-ATTRIBUTE_LENGTH))) return text.length - ATTRIBUTE_LENGTH;
  const turn = Math.max(lastOf(text, "?"), lastOf(text, ".\n"));
  const isTurn = turn !== -1 && text.length - turn < LONGEST_TURN && TURN.test(text.slice(turn));
  return isTurn ? turn : text.length;
}
