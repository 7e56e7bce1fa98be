import { kindOf, SINGLE } from "./chars.js";
import { hashOf, SEED, step } from "./hash.js";
import { LEXICON } from "./lexicon.js";

/** The name of a concept. */
export type Concept = keyof typeof LEXICON;

/** Names by number; the number 0 stands for none. */
export const CONCEPTS: readonly (Concept | undefined)[] = [undefined, ...(Object.keys(LEXICON) as Concept[])];

/** Look concepts up by the hash of a word, of its beginning, or of letters read backwards; 0: none. */
export interface Concepts {
  readonly exact: ConceptTable;
  readonly prefix: ConceptTable;
  readonly suffix: ConceptTable;
}

/** Numbers of concepts by hash. */
export type ConceptTable = Pick<Table, "get">;

const BITS = 13;
const SOME_BITS = 15;

/** Makes the tables of the lexicon. */
export function makeConcepts(): Concepts {
  const [exact, prefix, suffix] = [new Table(), new Table(), new Table()];
  for (const [concept, words] of Object.entries(LEXICON)) {
    const number = CONCEPTS.indexOf(concept as Concept);
    for (const word of words.split(/\s/)) {
      if (word === "") continue;
      if (kindOf(word.charCodeAt(0)) === SINGLE) suffix.put(backwards(word), number);
      else if (word.endsWith("*")) prefix.put(hashOf(word.slice(0, -1)), number);
      else exact.put(hashOf(word), number);
    }
  }
  return { exact, prefix, suffix };
}

function backwards(word: string): number {
  let hash = SEED;
  for (let i = word.length - 1; i >= 0; i--) hash = step(hash, word.charCodeAt(i));
  return hash;
}

// The first to name a word has it.
class Table {
  readonly #keys = new Int32Array(1 << BITS);
  readonly #values = new Uint8Array(1 << BITS);
  // Most hashes are in no table: their bits say so in one step.
  readonly #some = new Uint8Array(1 << SOME_BITS);

  put(hash: number, value: number): void {
    this.#some[hash >>> (32 - SOME_BITS)] = 1;
    const at = this.#find(hash);
    if (this.#values[at] !== 0) return;
    this.#keys[at] = hash;
    this.#values[at] = value;
  }

  get(hash: number): number {
    return this.#some[hash >>> (32 - SOME_BITS)] === 0 ? 0 : (this.#values[this.#find(hash)] ?? 0);
  }

  #find(hash: number): number {
    let at = hash & ((1 << BITS) - 1);
    while (this.#values[at] !== 0 && this.#keys[at] !== hash) at = (at + 1) & ((1 << BITS) - 1);
    return at;
  }
}
