import type { Concepts } from "./concepts.js";
import { pair } from "./hash.js";
import { Tokens } from "./tokens.js";

/** How far back a concept still has to do with another, in tokens, and how many are looked at. */
const REACH = 12;
const PARTNERS = 4;
const MOST = 40;
/**
 * How many features are remembered: one counts once in a sentence, and of lines that are all alike, such as those of a
 * table, in three; it counts anew after so many tokens without it.
 */
const MEMORY = 256;
const MOST_ALIKE = 3;
const FORGOTTEN = 48;

/** A text of so few UTF-16 units is read whole at a glance: what it does not say counts too. */
const SHORT = 40;

// Every token has it: what a window must bring for its length.
const TOKEN = pair(18, 0, 0);
// Every one that is glued to the one before has it: there is more of it in code than in prose.
const GLUED = pair(20, 0, 0);

/**
 * Reads a text token by token and says which features end with each: words, pairs of words, pairs of stems with up to
 * two others between them, first words of sentences, marks with and without the word after them, whether it is glued to
 * the one before, concepts, pairs and triples of concepts; of letters of scripts without spaces up to four in a row.
 * Triples of words were tried and found nothing more.
 */
export class Features {
  readonly tokens: Tokens;
  /** The hashes of the features of the token, of which `count` are valid. */
  readonly hashes = new Int32Array(MOST);
  count = 0;

  #word1 = 0;
  #word2 = 0;
  #word3 = 0;
  #stem1 = 0;
  #stem2 = 0;
  #stem3 = 0;
  #afterFirst = false;
  #isShort = false;
  #index = 0;
  // The last features by their last bits: in which sentence and at which token each stood, and in how many sentences.
  readonly #seen = new Int32Array(MEMORY);
  readonly #seenIn = new Int32Array(MEMORY);
  readonly #seenAt = new Int32Array(MEMORY);
  readonly #times = new Int32Array(MEMORY);
  #sentence = 0;
  // The last concepts and where they stood, latest first.
  readonly #concepts = new Int32Array(PARTNERS);
  readonly #places = new Int32Array(PARTNERS);

  constructor(concepts: Concepts) {
    this.tokens = new Tokens(concepts);
  }

  open(text: string, from: number, to: number): void {
    this.tokens.open(text, from, to);
    this.#word1 = this.#word2 = this.#word3 = 0;
    this.#stem1 = this.#stem2 = this.#stem3 = 0;
    this.#afterFirst = false;
    this.#isShort = to - from <= SHORT;
    this.#index = 0;
    this.#sentence = 0;
    this.#seen.fill(0);
    this.#concepts.fill(0);
    this.#places.fill(-REACH - 1);
  }

  next(): boolean {
    if (!this.tokens.next()) return false;
    this.count = 0;
    if (this.tokens.first) this.#sentence++;
    this.hashes[this.count++] = TOKEN;
    if (this.tokens.glued) this.hashes[this.count++] = GLUED;
    this.#words();
    this.#marks();
    this.#meaning();
    this.#shift();
    return true;
  }

  #add(hash: number): void {
    const at = hash & (MEMORY - 1);
    const isKnown = this.#seen[at] === hash && this.#index - (this.#seenAt[at] ?? 0) <= FORGOTTEN;
    this.#seenAt[at] = this.#index;
    if (isKnown && this.#seenIn[at] === this.#sentence) return;
    this.#seen[at] = hash;
    this.#seenIn[at] = this.#sentence;
    const times = isKnown ? (this.#times[at] ?? 0) + 1 : 1;
    this.#times[at] = times;
    if (times <= MOST_ALIKE) this.hashes[this.count++] = hash;
  }

  #words(): void {
    const { word, stem, single } = this.tokens;
    this.#add(pair(1, word, 0));
    if (this.#isShort) this.#add(pair(19, stem, 0));
    if (this.#word1 === 0) return;
    const two = pair(2, this.#word1, word);
    this.#add(two);
    if (this.#word2 === 0) return;
    if (single) {
      const three = pair(3, this.#word2, two);
      this.#add(three);
      if (this.#word3 !== 0) this.#add(pair(4, this.#word3, three));
      return;
    }
    this.#add(pair(5, this.#stem1, stem));
    this.#add(pair(6, this.#stem2, stem));
    if (this.#stem3 !== 0) this.#add(pair(7, this.#stem3, stem));
  }

  #marks(): void {
    const { word, stem, gap, first } = this.tokens;
    if (gap !== 0) {
      this.#add(pair(21, gap, 0));
      this.#add(pair(8, gap, word));
      this.#add(pair(9, pair(8, gap, word), this.#word1));
    }
    if (first) this.#add(pair(10, stem, 0));
    if (this.#afterFirst) this.#add(pair(11, this.#word1, word));
  }

  #meaning(): void {
    const { concept, word } = this.tokens;
    const concepts = this.#concepts;
    const places = this.#places;
    const index = this.#index;
    const isNext = places[0] === index - 1;
    if (isNext) this.#add(pair(12, concepts[0] ?? 0, word));
    if (concept === 0) return;
    this.#add(pair(13, concept, 0));
    this.#add(pair(14, this.#word1, concept));
    for (let i = 0; i < PARTNERS; i++) {
      const distance = index - (places[i] ?? 0);
      if (distance > REACH) break;
      const near = pair(15, concepts[i] ?? 0, concept);
      this.#add(near);
      if (distance <= 3) this.#add(pair(16, near, distance));
      if (i > 0) this.#add(pair(17, near, concepts[i - 1] ?? 0));
    }
    places.copyWithin(1, 0);
    concepts.copyWithin(1, 0);
    places[0] = index;
    concepts[0] = concept;
  }

  #shift(): void {
    const { word, stem, first } = this.tokens;
    this.#word3 = this.#word2;
    this.#word2 = this.#word1;
    this.#word1 = word;
    this.#stem3 = this.#stem2;
    this.#stem2 = this.#stem1;
    this.#stem1 = stem;
    this.#afterFirst = first;
    this.#index++;
  }
}
