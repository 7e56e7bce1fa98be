// A stream may always have some of its text waiting: what is taken is let go all the same, at the cost of moving what
// is not, so only when that is less.
const MOST_TAKEN = 256;

/**
 * What was written of a text of which something else is seen, in the order in which it is taken.
 *
 * It is kept as one text and the lengths of its parts: an object for each of them would cost a long text most of its
 * time.
 */
export class Written {
  #text = "";
  /** How far it is taken. */
  #from = 0;
  /** Of each part how long it is, then how many UTF-16 units are seen of it: all of them as they are, or others. */
  #parts: number[] = [];
  /** Where the part stands that comes next, and how many units of it are taken. */
  #next = 0;
  #gone = 0;

  get isTaken(): boolean {
    return this.#next === this.#parts.length;
  }

  /** Text that was written, the parts of which are told one by one. */
  add(text: string): void {
    this.#text += text;
  }

  /** The next part: how long it is, and how many units are seen of it. */
  part(length: number, seen: number): void {
    if (length === 0) return;
    const last = this.#parts.length - 2;
    const lastLength = this.#parts[last] ?? 0;
    const lastSeen = this.#parts[last + 1] ?? 0;
    if (last >= this.#next && canJoin(lastLength, lastSeen, length, seen)) {
      this.#parts[last] = lastLength + length;
      this.#parts[last + 1] = lastSeen + seen;
    } else this.#parts.push(length, seen);
  }

  /**
   * What was written of the next characters that were seen, and after them, if `andUnseen`, what nothing is seen of.
   */
  take(count: number, andUnseen: boolean): string {
    const end = this.#from + this.#pass(count, andUnseen);
    const out = this.#text.slice(this.#from, end);
    this.#from = end;
    if (this.isTaken || end > Math.max(MOST_TAKEN, this.#text.length / 2)) {
      this.#text = this.#text.slice(end);
      this.#from = 0;
      this.#parts = this.#parts.slice(this.#next);
      this.#next = 0;
    }
    return out;
  }

  /** Passes by so many characters that were seen; how many were written. */
  #pass(count: number, andUnseen: boolean): number {
    let passed = 0;
    let left = count;
    for (; this.#next < this.#parts.length; this.#next += 2) {
      const length = this.#parts[this.#next] ?? 0;
      const seen = this.#parts[this.#next + 1] ?? 0;
      if (left === 0 && (seen > 0 || !andUnseen)) return passed;
      if (seen - this.#gone > left) {
        this.#gone += left;
        return passed + left;
      }
      passed += length - this.#gone;
      left -= seen - this.#gone;
      this.#gone = 0;
    }
    return passed;
  }
}

/** Whether both are seen unit by unit, or neither is seen. */
function canJoin(lastLength: number, lastSeen: number, length: number, seen: number): boolean {
  if (seen === 0) return lastSeen === 0;
  return lastLength === lastSeen && length === seen;
}
