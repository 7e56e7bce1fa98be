import { GuardError } from "../errors.js";
import type { TextFilter } from "../types.js";
import { Brackets } from "./brackets.js";
import type { LinkRules } from "./hosts.js";
import { endsInHost } from "./judge-target.js";
import { type Mode, type Step, type Target, TEXT } from "./link-mode.js";
import { type LinkKind, type Place, placeAfter } from "./link-places.js";
import {
  contextOf,
  HOST_END,
  hostIn,
  isScript,
  PART_END,
  STOP,
  search,
  URL_END,
  USER_END,
  unfinished,
} from "./scan.js";
import { judgeHead, mayStand } from "./urls-in-text.js";

/** The longest target that is held back, in UTF-16 units; of a longer one nothing stays. */
const LONGEST_TARGET = 2048;

const BLANK = "about:blank";
const REMOVED = "(link removed)";

/**
 * Takes the targets out of links and images that lead to hosts that are not allowed, in Markdown, HTML and plain text.
 * It holds back a target from its beginning to its end, the host of a URL in plain text, and the beginning of
 * `https://`; nothing else.
 */
export class LinkFilter implements TextFilter {
  readonly findings: Record<string, number> = {};
  readonly #rules: LinkRules;
  #mode: Mode = TEXT;
  #held = "";
  /** How much of what is held was looked at. */
  #seen = 0;
  /** Where the beginning of a URL may stand that is not complete. */
  #limit = 0;
  /** What went out last, in lower case, white space as one space. */
  #before = " ";
  readonly #brackets = new Brackets();
  /** A URL went out that is a host to its end. */
  #endsInHost = false;

  constructor(rules: LinkRules) {
    this.#rules = rules;
  }

  push(text: string): string {
    return this.#run(text, false);
  }

  end(): string {
    return this.#run("", true);
  }

  #run(text: string, ended: boolean): string {
    const all = this.#held + text;
    this.#limit = ended ? all.length : all.length - unfinished(all);
    let out = "";
    let at = 0;
    // At the end a host is complete, be it empty.
    while (at < all.length || (ended && this.#mode.type === "host")) {
      const mode = this.#mode;
      const step = this.#step(mode, all, at, ended);
      out += step.out;
      if (step.at === at && this.#mode === mode) break;
      at = step.at;
    }
    this.#held = all.slice(at);
    return out;
  }

  #step(mode: Mode, all: string, at: number, ended: boolean): Step {
    if (mode.type === "text") return this.#text(all, at);
    if (mode.type === "host") return this.#host(mode.start, all, at, ended);
    if (mode.type === "rest") return this.#rest(mode.stays, all, at, ended);
    return mode.type === "before" ? this.#begin(mode.place, all, at) : this.#target(mode, all, at, ended);
  }

  #text(all: string, at: number): Step {
    const limit = Math.max(at, this.#limit);
    const found = search(STOP, all, at);
    if (found === undefined || found.index >= limit)
      return { out: this.#emit(all.slice(at, limit)), at: limit };
    const out = this.#emit(all.slice(at, found.index));
    const [start] = found;
    const next = found.index + start.length;
    if (start.length === 1) return { out: out + this.#mark(start), at: next };
    if (isScript(start)) {
      this.#enter({ type: "rest", stays: false });
      return { out: out + this.#remove("link", `<${REMOVED}`), at: next };
    }
    this.#enter({ type: "host", start });
    return { out, at: next };
  }

  #mark(mark: string): string {
    const before = this.#before;
    if (mark === "[") this.#brackets.open(before.endsWith("!"));
    if (mark === "]") this.#brackets.close();
    const place = placeAfter(mark, before, this.#brackets.closed);
    if (place !== undefined) this.#enter({ type: "before", place });
    return this.#emit(mark);
  }

  #host(start: string, all: string, at: number, ended: boolean): Step {
    // Browsers take any number of slashes before a host.
    const slashes = /^\/{0,16}/.exec(all.slice(at, at + 16))?.[0].length ?? 0;
    const near = all.slice(at, at + LONGEST_TARGET + 1);
    const end = search(HOST_END, near, Math.max(slashes, this.#seen))?.index;
    const isLong = end === undefined && near.length > LONGEST_TARGET;
    if (end === undefined && !ended && !isLong) return this.#wait(all, at);
    const read = hostIn(near.slice(0, end ?? LONGEST_TARGET));
    const to = at + read.length;
    const head = judgeHead(start, read, all.charAt(to), this.#rules.links);
    const stays = head.stays && !isLong;
    this.#enter(head.goesOn || isLong ? { type: "rest", stays } : TEXT);
    if (stays) {
      const out = this.#emit(start + read);
      this.#endsInHost = !head.goesOn;
      return { out, at: to };
    }
    const bracket = this.#emit(start.startsWith("<") ? "<" : "");
    return { out: bracket + this.#remove("link", REMOVED) + this.#emit(isLong ? "" : head.closing), at: to };
  }

  #rest(stays: boolean, all: string, at: number, ended: boolean): Step {
    return stays ? this.#stay(all, at) : this.#go(all, at, ended);
  }

  #stay(all: string, at: number): Step {
    const end = search(PART_END, all, at)?.index;
    const out = this.#emit(all.slice(at, end ?? all.length));
    if (end === undefined) return { out, at: all.length };
    if (all[end] === "=") return { out: out + this.#mark("="), at: end + 1 };
    this.#enter(TEXT);
    return { out, at: end };
  }

  #go(all: string, at: number, ended: boolean): Step {
    const end = search(URL_END, all, at)?.index;
    const piece = all.slice(at, end ?? all.length);
    if (end !== undefined) this.#enter(TEXT);
    // What closes the sentence is not part of what goes.
    const closing = /[.:!?~_]{1,3}$/.exec(piece)?.[0] ?? "";
    if (end === undefined && !ended) return { out: "", at: at + piece.length - closing.length };
    return { out: this.#emit(closing), at: at + piece.length };
  }

  #begin(place: Place, all: string, at: number): Step {
    const first = search(/\S/g, all, at)?.index ?? all.length;
    const space = this.#emit(all.slice(at, first));
    if (first === all.length) return { out: space, at: first };
    const opening = all.charAt(first);
    const closing = place.wraps[opening];
    this.#enter({ type: "target", place, end: closing ?? place.ends, goes: false });
    return closing === undefined
      ? { out: space, at: first }
      : { out: space + this.#emit(opening), at: first + 1 };
  }

  #target(mode: Target, all: string, at: number, ended: boolean): Step {
    const end = this.#endOf(mode, all, at);
    if (end !== undefined) this.#enter(TEXT);
    if (mode.goes) return { out: "", at: end ?? this.#skip(at) };
    const length = (end ?? all.length) - at;
    if (length > LONGEST_TARGET) {
      this.#enter({ ...mode, goes: true });
      return { out: this.#remove(mode.place.kind, BLANK), at: at + LONGEST_TARGET };
    }
    if (end === undefined && !ended) return { out: "", at };
    const target = all.slice(at, at + length);
    if (!mayStand(mode.place, target, this.#rules)) {
      return { out: this.#remove(mode.place.kind, BLANK), at: at + length };
    }
    const out = this.#emit(target);
    this.#endsInHost = endsInHost(target);
    return { out, at: at + length };
  }

  #endOf({ place, end }: Target, all: string, at: number): number | undefined {
    let i = at + this.#seen;
    for (; i < all.length; i++) {
      const character = all.charAt(i);
      if (place.hasEscapes && character === "\\") {
        if (i + 1 === all.length) break;
        i++;
      } else if (typeof end === "string" ? character === end : end.test(character)) return i;
    }
    this.#seen = i - at;
    return undefined;
  }

  #remove(kind: LinkKind, instead: string): string {
    this.#count(kind);
    return this.#emit(instead);
  }

  #count(kind: LinkKind): void {
    if (this.#rules.block) {
      throw new GuardError("OUTPUT_BLOCKED", "The answer held a link to a place that is not allowed.");
    }
    const name = kind === "image" ? "IMAGE" : "LINK";
    this.findings[name] = (this.findings[name] ?? 0) + 1;
  }

  #enter(mode: Mode): void {
    this.#mode = mode;
    this.#seen = 0;
  }

  #wait(all: string, at: number): Step {
    this.#seen = all.length - at;
    return { out: "", at };
  }

  #skip(at: number): number {
    const to = at + this.#seen;
    this.#seen = 0;
    return to;
  }

  #emit(text: string): string {
    const out = this.#endsInHost ? this.#apart(text) : text;
    this.#before = contextOf(this.#before, out);
    return out;
  }

  // Who sees the end of the URL elsewhere reads on: an `@` would make a user of the host, which a slash ends.
  #apart(text: string): string {
    const at = search(USER_END, text, 0)?.index;
    if (at === undefined) return text;
    this.#endsInHost = false;
    if (text[at] !== "@") return text;
    this.#count("link");
    return `${text.slice(0, at)}/${text.slice(at)}`;
  }
}
