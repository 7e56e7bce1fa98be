/** What there is of a text that comes in pieces, and goes as it is looked through. */
export class Passage {
  text = "";
  /** Whether nothing will come after it. */
  ended = false;
  /** Where it begins, counted from the beginning of all text. */
  offset = 0;
  /** Where the text began anew last, counted in the same way. */
  begin = 0;

  /** More of it comes and, if it has `ended`, no more after that. */
  add(text: string, ended: boolean): void {
    // Read many times: joined, its characters stand in a row, where `+` would have each reading look for them. Of a
    // single piece nothing is joined, which may be a part of another text: to none is held on by one that waits.
    const isWhole = ended && this.text === "";
    this.text = isWhole ? text : [this.text, text.slice(0, 1), text.slice(1)].join("");
    this.ended = ended;
  }

  /** So much of it goes. */
  drop(length: number): void {
    this.text = this.text.slice(length);
    this.offset += length;
  }

  /** So much of it goes, and what follows is seen as if nothing had come before. */
  beginAt(length: number): void {
    this.drop(length);
    this.begin = this.offset;
  }
}
