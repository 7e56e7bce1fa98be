import { isObject } from "../parse-object.js";
import type { Turn } from "../types.js";
import { insideOf, isBlock } from "./blocks.js";
import { readTurn, refuse } from "./content.js";

// A result of a tool holds a document, whose source holds blocks of text: that is four.
const DEEPEST = 8;

/**
 * Checks what guards rely on that read a conversation: a list of turns, whose content is text or blocks that have a
 * type and do not stand in each other without end.
 *
 * @throws GuardError `INVALID_INPUT`, which names the place.
 */
export function checkTurns(turns: readonly Turn[]): void {
  if (!Array.isArray(turns)) refuse("INVALID_INPUT", "messages must be a list of turns.");
  for (const [i, turn] of turns.entries()) {
    const { content } = readTurn(turn, `messages[${i}]`);
    if (typeof content === "string") continue;
    for (const [j, block] of content.entries()) checkBlock(block, [`messages[${i}].content[${j}]`]);
  }
}

function checkBlock(block: unknown, path: readonly string[]): void {
  if (path.length > DEEPEST) {
    refuse("INVALID_INPUT", `${path[0]} holds content blocks more than ${DEEPEST} deep in each other.`);
  }
  if (!isBlock(block)) refuse("INVALID_INPUT", `${path.join(".")} must be an object with a type.`);
  const inside = insideOf(block);
  if (Array.isArray(inside)) {
    for (const [i, part] of inside.entries()) checkBlock(part, [...path, `content[${i}]`]);
  } else if (isObject(inside)) checkBlock(inside, [...path, "source"]);
}
