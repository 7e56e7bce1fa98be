import * as z from "zod";
import { Disguise } from "../disguise/disguise.js";
import { bareSight, decodedSight, type Sight } from "../disguise/sight.js";
import { Literals } from "./literals.js";
import { spellings } from "./spellings.js";

const SHORTEST = 8;
const LONGEST = 8192;
// Never the value: it may be a secret all the same.
const KIND = "must be a string, and is none: is the environment variable set?";
const LIST = "must be a list of strings";
const SHORT = `must have at least ${SHORTEST} characters: a shorter one would be taken out of ordinary text`;

// What an escape begins with.
const ESCAPES = /[\\%]/;

/** The option `secrets`; a file of one ends with a line break that is no part of it. */
export const secretsOption = z
  .array(
    z.string(KIND).trim().min(SHORTEST, SHORT).max(LONGEST, `must have at most ${LONGEST} characters`),
    LIST,
  )
  .default([]);

/** One way to look for secrets. */
export interface Pass {
  readonly literals: Literals;
  /** The spelling of a secret that each literal stands for: what is seen of it. */
  readonly spelled: ReadonlyMap<string, string>;
  readonly sight: Sight | undefined;
  /** They are looked for from the first match of this on. */
  readonly from: RegExp | undefined;
}

/** Secrets made ready: the passes in which they are looked for, one after another. */
export type OwnSecrets = readonly Pass[];

/** Makes secrets ready, in all their spellings. */
export function ownSecrets(secrets: readonly string[]): OwnSecrets {
  const written = [...new Set(secrets.flatMap(spellings))];
  const seenBy = (sight: Sight) =>
    written.map((spelling): Spelled => [new Disguise(sight).read(spelling, true), spelling]);
  const decoded = seenBy(decodedSight);
  // Where an escape takes the beginning of a secret, `\u` that of `beef…`, or where a secret holds one or begins one.
  const from = secrets.some((secret) => ESCAPES.test(secret)) ? undefined : ESCAPES;
  return [
    ...passOf(decoded.filter(needsItsSigns).map(([, spelling]) => [spelling, spelling])),
    // First: of an escape that a secret begins with nothing is to stay.
    ...passOf(decoded, decodedSight),
    ...passOf(seenBy(bareSight), bareSight, from),
  ];
}

/** What is seen of a spelling, and the spelling. */
type Spelled = readonly [seen: string, spelling: string];

function passOf(written: readonly Spelled[], sight?: Sight, from?: RegExp): Pass[] {
  const spelled = new Map<string, string>();
  for (const [seen, spelling] of written) {
    // A secret as it is comes before its other spellings.
    if (seen.length >= SHORTEST && !spelled.has(seen)) spelled.set(seen, spelling);
  }
  return spelled.size === 0 ? [] : [{ literals: new Literals(spelled.keys()), spelled, sight, from }];
}

// With what stands beside it an entity may come about, or a character that does not show; or too little is left of it.
function needsItsSigns([seen, spelling]: Spelled): boolean {
  return /[&;]|\udb40$/.test(spelling) || seen.length < SHORTEST;
}

/**
 * The same for secrets that may be others at another time: they are made ready again when they are. Those that are too
 * short to be looked for are left out.
 */
export function currentSecrets(secrets: () => readonly string[]): () => OwnSecrets {
  let known: readonly string[] = [];
  let ready: OwnSecrets = [];
  return () => {
    const current = secrets().filter(({ length }) => length >= SHORTEST && length <= LONGEST);
    if (current.length !== known.length || current.some((secret, i) => secret !== known[i])) {
      known = current;
      ready = ownSecrets(current);
    }
    return ready;
  };
}
