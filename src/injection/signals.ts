import { once } from "../once.js";
import { CONCEPTS, type Concept, makeConcepts } from "./concepts.js";
import { Tokens } from "./tokens.js";

/**
 * What a text that reads like an attack does: tells the model to drop its instructions, to show them or a secret, to
 * become somebody without rules, makes up a turn or a message of the system, orders a deed or a use of tools, or hides
 * what it says. `other`: none of these in particular.
 */
export type SignalKind =
  | "override"
  | "disclosure"
  | "role-change"
  | "fake-turn"
  | "indirect"
  | "hidden"
  | "other";

/** A place that speaks for an attack, in UTF-16 offsets of the text as it was given. */
export interface Signal {
  readonly kind: SignalKind;
  readonly start: number;
  readonly end: number;
}

// Two concepts that stand near each other in a sentence: a deed or a part, and what it is about.
const PAIRS: readonly (readonly [SignalKind, readonly Concept[], readonly Concept[]])[] = [
  ["override", ["ignore", "drop"], ["prior", "instruct", "told", "prompt", "limits"]],
  ["override", ["not"], ["obey"]],
  ["override", ["fresh"], ["instruct"]],
  ["disclosure", ["show", "tell"], ["prompt", "secret", "instruct", "told", "prior"]],
  ["disclosure", ["ask"], ["prompt", "secret", "instruct"]],
  ["role-change", ["become"], ["free", "mode", "power", "model", "limits"]],
  ["role-change", ["free"], ["limits", "mode"]],
  ["role-change", ["power"], ["mode"]],
  ["role-change", ["not"], ["refuse"]],
  ["indirect", ["act"], ["secret", "user", "told", "prior", "all", "model"]],
  ["indirect", ["model"], ["obey", "instruct", "urgent"]],
];
/** How many tokens apart they may be. */
const NEAR = 8;

const TURN =
  /<\|[a-z_]{2,32}\|>|[<‹[]{1,2}\/?(?:system|user|assistant|inst|sys)\b|(?:^|\n)[ \t#>*]{0,8}(?:system|assistant|human|user|developer)[ \t*]{0,4}:/i;

/** Explains a window of a text: the places of each kind, each kind once. */
export function explain(text: string, start: number, end: number): Signal[] {
  const found = new Map<SignalKind, Signal>();
  const put = (kind: SignalKind, from: number, to: number) => {
    if (!found.has(kind)) found.set(kind, { kind, start: from, end: to });
  };
  const turn = TURN.exec(text.slice(Math.max(0, start - 16), end));
  if (turn !== null) {
    const at = Math.max(0, start - 16) + turn.index;
    put("fake-turn", at, at + turn[0].length);
  }
  const places = conceptsIn(text, start, end);
  // Most languages name the deed first; where one does not, the other order will do.
  for (const isReversed of [false, true]) {
    for (const [first, second] of neighbours(places)) {
      const [deed, object] = isReversed ? [second, first] : [first, second];
      for (const kind of kindsOf(deed.concept, object.concept)) put(kind, first.start, second.end);
    }
  }
  return found.size === 0 ? [{ kind: "other", start, end }] : [...found.values()];
}

interface Place {
  readonly concept: Concept;
  readonly index: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

const concepts = once(makeConcepts);

function conceptsIn(text: string, start: number, end: number): Place[] {
  const tokens = new Tokens(concepts());
  const places: Place[] = [];
  tokens.open(text, start, end);
  let sentence = 0;
  for (let index = 0; tokens.next(); index++) {
    if (tokens.first) sentence++;
    const concept = CONCEPTS[tokens.concept];
    if (concept !== undefined)
      places.push({ concept, index, sentence, start: tokens.start, end: tokens.end });
  }
  return places;
}

function* neighbours(places: readonly Place[]): Generator<readonly [Place, Place]> {
  for (const [i, first] of places.entries()) {
    for (const second of places.slice(i + 1, i + 1 + NEAR)) {
      if (second.sentence === first.sentence && second.index - first.index <= NEAR) yield [first, second];
    }
  }
}

function kindsOf(deed: Concept, object: Concept): SignalKind[] {
  return PAIRS.filter(([, deeds, objects]) => deeds.includes(deed) && objects.includes(object)).map(
    ([kind]) => kind,
  );
}
