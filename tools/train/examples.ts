import { makeConcepts } from "../../src/injection/concepts.js";
import { Features } from "../../src/injection/features.js";
import { SLOTS } from "../../src/injection/model.js";
import { BEGIN, Borders, WINDOW } from "../../src/injection/windows.js";

/** A text as the training sees it: the features of its tokens one after the other, and its windows. */
export interface Encoded {
  readonly attack: boolean;
  /** Numbers of features; those of one token follow those of the token before. */
  readonly features: Int32Array;
  /** Pairs of places in `features`: where a window begins and where it ends. */
  readonly windows: Int32Array;
}

/** Reads texts with the same reader as the detector. */
export class Encoder {
  readonly #features = new Features(makeConcepts());
  readonly #borders = new Borders();

  encode(text: string, attack: boolean): Encoded {
    const features = this.#features;
    const numbers: number[] = [];
    const windows: number[] = [];
    const begun: { at: number; units: number }[] = [];
    let units = 0;
    const close = () => {
      for (const { at, units: before } of begun) {
        if (units > before && units - before <= WINDOW) windows.push(at, numbers.length);
      }
    };
    this.#borders.reset();
    features.open(text, 0, text.length);
    while (features.next()) {
      const { tokens } = features;
      const own = tokens.single ? 1 : 2;
      const border = this.#borders.before(tokens.first, own);
      if (border !== 0) close();
      if ((border & BEGIN) !== 0) begun.push({ at: numbers.length, units });
      for (let i = 0; i < features.count; i++) numbers.push(numberOf(features.hashes[i] ?? 0));
      units += own;
    }
    close();
    return { attack, features: Int32Array.from(numbers), windows: Int32Array.from(windows) };
  }
}

/** How many features can be told apart: by their slot and the check in it. */
export const FEATURES = SLOTS << 8;

const numberOf = (hash: number): number => (hash & (SLOTS - 1)) | ((hash >>> 24) << 16);

/** The slot of a feature, and the byte that tells it from others there. */
export const slotOf = (feature: number): number => feature & (SLOTS - 1);
export const checkOf = (feature: number): number => feature >>> 16;
