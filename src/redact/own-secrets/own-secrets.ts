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
  readonly sight?: Sight;
  /** The spelling that a literal stands for, where it is another one. */
  readonly spelled?: ReadonlyMap<string, string>;
  /** They are looked for from the first match of this on. */
  readonly from?: RegExp;
}

/** Secrets made ready: the passes in which they are looked for, one after another. */
export type OwnSecrets = readonly Pass[];

/** Makes secrets ready, in all their spellings. */
export function ownSecrets(secrets: readonly string[]): OwnSecrets {
  const written = secrets.flatMap(spellings);
  const decoded = seenBy(decodedSight, written);
  return [
    ...passOf(decoded.filter(needsItsSigns)),
    // Where an escape takes the beginning of a secret, `\u` that of `beef…`, or where a secret holds one or begins one.
    ...sightedPass(seenBy(bareSight, written), {
      sight: bareSight,
      ...(secrets.some((secret) => ESCAPES.test(secret)) ? {} : { from: ESCAPES }),
    }),
    ...sightedPass(decoded, { sight: decodedSight }),
  ];
}

/** A spelling, and what is seen of it. */
interface Spelled {
  readonly spelling: string;
  readonly seen: string;
}

function seenBy(sight: Sight, written: readonly string[]): Spelled[] {
  return written.map((spelling) => ({ spelling, seen: new Disguise(sight).read(spelling, true) }));
}

function passOf(written: readonly Spelled[]): Pass[] {
  return written.length === 0 ? [] : [{ literals: new Literals(written.map(({ spelling }) => spelling)) }];
}

function sightedPass(written: readonly Spelled[], how: Pick<Pass, "sight" | "from">): Pass[] {
  const literals = new Set<string>();
  const spelled = new Map<string, string>();
  for (const { spelling, seen } of written) {
    // A secret as it is comes before its other spellings.
    if (seen.length < SHORTEST || literals.has(seen)) continue;
    literals.add(seen);
    if (seen !== spelling) spelled.set(seen, spelling);
  }
  return literals.size === 0 ? [] : [{ literals: new Literals(literals), spelled, ...how }];
}

// With what stands beside it an entity may come about, or a character that does not show; or too little is left of it.
function needsItsSigns({ spelling, seen }: Spelled): boolean {
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
