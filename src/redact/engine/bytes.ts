/** So much of a text is read at once: what follows a value is read again. */
export const PART = 1024;
const FEW = 32;

/** Reads text as bytes where it is ASCII, as most is: looked at one by one, its characters take half as much time again. */
export class Bytes {
  readonly bytes = new Uint8Array(PART);
  readonly #encoder = new TextEncoder();
  #most = PART;

  /** Reads on from `from`; how much, 0 if that is not ASCII. Then little is tried next. */
  read(text: string, from: number): number {
    const { read, written } = this.#encoder.encodeInto(text.slice(from, from + this.#most), this.bytes);
    const isAscii = read === written;
    this.#most = isAscii ? Math.min(2 * this.#most, PART) : FEW;
    return isAscii ? read : 0;
  }
}
