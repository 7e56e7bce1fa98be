import type { ContentBlock, Turn } from "../types.js";
import { refuse } from "./content.js";
import { defuseTurnMarkers } from "./turn-markers.js";

/**
 * The turns with the marks of turns in texts of users defused; `reject` refuses them. The API takes turns of one role
 * that follow each other for one, so a mark may stand in several texts.
 *
 * @throws GuardError `PROMPT_INJECTION` with `reject`.
 */
export function withoutMarkers(turns: readonly Turn[], option: "defuse" | "reject"): Turn[] {
  const defused = runsOf(turns).flatMap(defuseTurnMarkers).values();
  return turns.map((turn, i) => {
    const { role, content } = turn;
    if (role !== "user") return turn;
    const next = (text: string): string => {
      const now = defused.next().value ?? text;
      if (option === "reject" && now !== text) refuseMark(i);
      return now;
    };
    if (typeof content === "string") return { role, content: next(content) };
    return {
      role,
      content: content.map((block) => (isText(block) ? { ...block, text: next(block.text) } : block)),
    };
  });
}

/** The texts of users, in lists of those between which nothing stands. */
function runsOf(turns: readonly Turn[]): string[][] {
  const runs: string[][] = [[]];
  for (const { role, content } of turns) {
    if (role !== "user") runs.push([]);
    else if (typeof content === "string") runs.at(-1)?.push(content);
    else for (const block of content) isText(block) ? runs.at(-1)?.push(block.text) : runs.push([]);
  }
  return runs;
}

function isText(block: ContentBlock): block is ContentBlock & { readonly text: string } {
  return block.type === "text" && typeof block.text === "string";
}

function refuseMark(turn: number): never {
  return refuse(
    "PROMPT_INJECTION",
    `messages[${turn}].content holds a mark that could pass for the end of a turn.`,
  );
}
