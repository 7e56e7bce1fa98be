import * as z from "zod";
import { Disguise } from "./disguise.js";
import { Literals } from "./literals.js";
import { bareSight, type Sight } from "./sight.js";
import { spellings } from "./spellings.js";

const SHORTEST = 8;
const LONGEST = 8192;
// Never the value: it may be a secret all the same.
const KIND = "must be a string, and is none: is the environment variable set?";
const LIST = "must be a list of strings";
const SHORT = `must have at least ${SHORTEST} characters: a shorter one would be taken out of ordinary text`;

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
}

/** Secrets made ready: the passes in which they are looked for, one after another. */
export type OwnSecrets = readonly Pass[];

/** Makes secrets ready, in all their spellings. */
export function ownSecrets(secrets: readonly string[]): OwnSecrets {
  const written = secrets.flatMap(spellings).map((spelling) => ({ spelling, bare: bareOf(spelling) }));
  return [...passOf(written.filter(needsItsSigns)), ...barePassOf(written)];
}

/** A spelling, and what is seen of it. */
interface Spelled {
  readonly spelling: string;
  readonly bare: string;
}

function passOf(written: readonly Spelled[]): Pass[] {
  return written.length === 0 ? [] : [{ literals: new Literals(written.map(({ spelling }) => spelling)) }];
}

function barePassOf(written: readonly Spelled[]): Pass[] {
  const literals = new Set<string>();
  const spelled = new Map<string, string>();
  for (const { spelling, bare } of written) {
    // A secret as it is comes before its other spellings.
    if (bare.length < SHORTEST || literals.has(bare)) continue;
    literals.add(bare);
    if (bare !== spelling) spelled.set(bare, spelling);
  }
  return literals.size === 0 ? [] : [{ literals: new Literals(literals), sight: bareSight, spelled }];
}

function bareOf(spelling: string): string {
  return new Disguise(bareSight).read(spelling, true);
}

// With what stands beside it an entity may come about, or a character that does not show; or too little is left of it.
function needsItsSigns({ spelling, bare }: Spelled): boolean {
  return /[&;]|\udb40$/.test(spelling) || bare.length < SHORTEST;
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
