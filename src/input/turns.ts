import type { Turn } from "../types.js";
import { type ContentRules, cleanContent, type ReadTurn, readTurn, refuse } from "./content.js";
import type { HiddenText } from "./sanitize.js";
import type { TurnMarkers } from "./turn-markers.js";
import { withoutMarkers } from "./without-markers.js";

/** What turns may hold; see the options of `validateInput`. */
export interface TurnLimits {
  readonly maxChars: number;
  readonly maxTotalChars: number;
  /** Kinds of content blocks that user turns may hold. */
  readonly userKinds: ReadonlySet<string>;
  readonly allowSystemTurns: boolean;
  readonly unicode: HiddenText;
  readonly turnMarkers: TurnMarkers;
  /** Turns of the assistant are signed: they stay as they came. */
  readonly isSigned: boolean;
}

/** For turns that a client sent: nothing of theirs passes but roles, text and what `userKinds` names. */
export function clientTurns(limits: TurnLimits): (turns: readonly unknown[]) => Turn[] {
  const { unicode } = limits;
  const byRole = {
    user: { kinds: limits.userKinds, rebuild: true, unicode },
    assistant: {
      kinds: new Set(["text", ...[...limits.userKinds].filter(isUiPart)]),
      rebuild: true,
      unicode,
      verbatim: limits.isSigned,
    },
  };
  return (turns) => {
    const count = totalCounter(limits.maxTotalChars);
    const cleaned = Array.from(turns, (given, i) => {
      const turn = readTurn(given, `messages[${i}]`);
      const { role } = turn;
      if (role !== "user" && role !== "assistant") refuseRole(i);
      // What Claude said may be long.
      const maxChars = role === "user" ? limits.maxChars : Number.POSITIVE_INFINITY;
      const content = cleanTurn(turn, i, { ...byRole[role], count }, maxChars);
      return { role, content };
    });
    const last = cleaned.length - 1;
    if (cleaned[last]?.role !== "user") {
      refuse("ROLE_NOT_ALLOWED", `messages[${last}].role must be "user": the last turn is the user's.`);
    }
    return limits.turnMarkers === "keep" ? cleaned : withoutMarkers(cleaned, limits.turnMarkers);
  };
}

// Parts of the AI SDK that stand in answers: calls of tools with their results, and data of the app.
const isUiPart = (kind: string) => /^(?:tool-|data-|dynamic-tool$)/.test(kind);

/** For turns that the app composed: text of the user is cleaned, everything else goes out as it came. */
export function appTurns(limits: TurnLimits): (turns: readonly unknown[]) => readonly Turn[] {
  // Only a server can make a `tool_result`, and here it is the server that speaks.
  const kinds = new Set([...limits.userKinds, "tool_result"]);
  return (turns) => {
    const cleaned = Array.from(turns, (given, i) => {
      const turn = readTurn(given, `messages[${i}]`);
      const original = given as Turn;
      if (turn.role === "assistant" || (turn.role === "system" && limits.allowSystemTurns)) return original;
      if (turn.role !== "user") refuseRole(i);
      const content = cleanTurn(turn, i, { kinds, rebuild: false, unicode: limits.unicode }, limits.maxChars);
      return content === turn.content ? original : { ...original, content };
    });
    return cleaned.every((turn, i) => turn === turns[i]) ? (turns as Turn[]) : cleaned;
  };
}

// Composing makes a text up to four times shorter. What came longer than that is refused without cleaning it first.
const MOST_COMPOSED = 4;

function cleanTurn({ content }: ReadTurn, i: number, rules: ContentRules, maxChars: number) {
  const at = `messages[${i}].content`;
  const tooLong = () => refuse("INPUT_TOO_LONG", `${at} is longer than ${maxChars} characters.`);
  let sent = 0;
  const count = (text: string) => {
    sent += text.length;
    if (sent > MOST_COMPOSED * maxChars) tooLong();
    rules.count?.(text);
  };
  const cleaned = cleanContent(content, at, { ...rules, count });
  if (cleaned.chars > maxChars) tooLong();
  if (cleaned.blank) refuse("EMPTY_INPUT", `${at} is empty.`);
  return cleaned.content;
}

function totalCounter(max: number): (text: string) => void {
  let total = 0;
  return (text) => {
    total += text.length;
    if (total > max) refuse("INPUT_TOO_LONG", `messages hold more than ${max} characters in all.`);
  };
}

/** Refuses the role of a turn. It is not quoted: it is whatever the client sent. */
export function refuseRole(i: number): never {
  return refuse("ROLE_NOT_ALLOWED", `messages[${i}].role must be "user" or "assistant".`);
}
