/** A part of a text as it is written, and how many UTF-16 units are seen of it: all of them as they are, or others. */
interface Piece {
  written: string;
  seen: number;
}

// A stream may always have some of its text waiting: what is taken is let go all the same.
const MOST_TAKEN = 256;

/** What was written of a text of which something else is seen, in the order in which it is taken. */
export class Written {
  #pieces: Piece[] = [];
  /** Which piece comes next, and how much of it is gone. */
  #next = 0;
  #gone = 0;

  get isTaken(): boolean {
    return this.#next === this.#pieces.length;
  }

  add(written: string, seen: number): void {
    const last = this.#next < this.#pieces.length ? this.#pieces.at(-1) : undefined;
    if (last !== undefined && canJoin(last, written, seen)) {
      last.written += written;
      last.seen += seen;
    } else if (written !== "") this.#pieces.push({ written, seen });
  }

  /** What was written of the next characters that were seen, and after them, if `andUnseen`, what nothing is seen of. */
  take(count: number, andUnseen: boolean): string {
    const out = this.#take(count, andUnseen);
    if (this.isTaken || this.#next > MOST_TAKEN) {
      this.#pieces = this.#pieces.slice(this.#next);
      this.#next = 0;
    }
    return out;
  }

  #take(count: number, andUnseen: boolean): string {
    let out = "";
    let left = count;
    for (let piece = this.#pieces[this.#next]; piece !== undefined; piece = this.#pieces[++this.#next]) {
      const { written, seen } = piece;
      if (left === 0 && (seen > 0 || !andUnseen)) return out;
      if (seen - this.#gone > left) {
        out += written.slice(this.#gone, this.#gone + left);
        this.#gone += left;
        return out;
      }
      out += written.slice(this.#gone);
      left -= seen - this.#gone;
      this.#gone = 0;
    }
    return out;
  }
}

/** Whether both are seen unit by unit, or neither is seen. */
function canJoin(last: Piece, written: string, seen: number): boolean {
  if (seen === 0) return last.seen === 0;
  return last.written.length === last.seen && written.length === seen;
}
