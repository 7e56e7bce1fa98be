import type { LinkKind } from "./link-places.js";

const DEEPEST = 64;

/** Tells images from links: follows the brackets of a text, `![` and `[`, to where a target may come. */
export class Brackets {
  /** What the bracket that closed last belongs to. */
  closed: LinkKind = "unknown";
  /** For each that is open, whether it is an image's. */
  readonly #open: boolean[] = [];

  open(isImage: boolean): void {
    if (this.#open.length === DEEPEST) this.#open.shift();
    this.#open.push(isImage);
  }

  // Brackets in code or behind a backslash are none: where an image's is still open, this may be the image.
  close(): void {
    const isImage = this.#open.pop();
    if (isImage === true) this.closed = "image";
    else this.closed = isImage === undefined || this.#open.includes(true) ? "unknown" : "link";
  }
}
