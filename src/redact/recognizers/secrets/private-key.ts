import { type Closing, cut, findOpening, NONE, type Outcome, type Row } from "../../recognizer.js";
import { token } from "../token.js";
import { decoded } from "../values/base64.js";
import { kindOf } from "../values/drawn.js";

// RFC 7468 (PEM), RFC 4880 (OpenPGP, whose label ends in BLOCK) and the SSH2 form with four dashes and a space.
const OPENING = [..."----", "- ", ..."BEGIN "];
const LABEL = /[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?(?:-----| ----)/y;
const LABEL_CUT = /(?:[A-Z0-9 ]{0,57}|[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{1,4})$/y;
const END = /----[- ]END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?(?:-----| ----)/g;
const MARKER = /[A-Z0-9_]/;

const LONGEST_HEAD = 73;
const LONGEST_END = 71;
const LEAD = 320;

// All keys of a kind begin alike: so much of one may be shown, and an ellipsis after it.
const SHOWN = 80;

/**
 * Reads what follows the header, until it is certain that key material does: 24 characters of base64 on end, line
 * breaks not counted, with a digit, a small and a capital letter among them, and no ellipsis right after the first of
 * them. The header of a block whose material is left out (`...`), or that is only talked about, is not followed by such
 * a run.
 */
class Lead {
  #run = 0;
  #classes = 0;
  #dashes = 0;
  #escaped = false;
  #marker = false;
  /** A full stop or a bracket right behind material, of which the next character tells what it is. */
  #behind = "";

  /** `true`: key material; `false`: none will come; `undefined`: not known yet. */
  add(char: string): boolean | undefined {
    // What is left before a replacement was judged with what that replaced.
    if (this.#behind === "[") return MARKER.test(char) ? undefined : char !== "]";
    // One full stop leaves nothing out: it ends a sentence, or is that of a token.
    if (this.#behind === "." && char !== ".") return true;
    this.#behind = this.#behind === "" && this.isMaterial() && ".[".includes(char) ? char : "";
    if (this.#behind) return undefined;
    if (char === "]" && this.#marker) return false;
    this.#marker = char === "[" || (this.#marker && MARKER.test(char));
    this.#dashes = char === "-" ? this.#dashes + 1 : 0;
    if (this.#dashes === 4) return false;
    if (this.#isLineBreak(char)) return undefined;
    const kind = classOf(char);
    if (this.isMaterial() && (kind === 0 ? !".…".includes(char) : this.#run >= SHOWN)) return true;
    this.#run = kind === 0 ? 0 : this.#run + 1;
    this.#classes = kind === 0 ? 0 : this.#classes | kind;
    return undefined;
  }

  isMaterial(): boolean {
    return this.#run >= 24 && (this.#classes | 1) === 0b1111;
  }

  // Also written out as `\n`, as in JSON and in environment variables.
  #isLineBreak(char: string): boolean {
    const written = this.#escaped && (char === "n" || char === "r");
    this.#escaped = char === "\\";
    return written || this.#escaped || char === "\n" || char === "\r";
  }
}

/** One bit for each class of base64 characters, the first for its signs; 0 for any other character. */
function classOf(char: string): number {
  const kind = kindOf(char.charCodeAt(0));
  return kind > 0 || "+/=".includes(char) ? 1 << kind : 0;
}

function match(text: string, start: number, ended: boolean): Outcome {
  const opening = findOpening(OPENING, text, start);
  if (opening !== "whole") return opening === "cut" ? cut(ended) : NONE;
  LABEL.lastIndex = LABEL_CUT.lastIndex = start + OPENING.length;
  if (LABEL.test(text)) return readLead(text, LABEL.lastIndex, ended);
  return LABEL_CUT.test(text) ? cut(ended) : NONE;
}

function readLead(text: string, start: number, ended: boolean): Outcome {
  const lead = new Lead();
  const limit = start + LEAD;
  for (let at = start; at < limit; at++) {
    const char = text[at];
    if (char === undefined) return ended && lead.isMaterial() ? { kind: "certain", from: at } : cut(ended);
    const certain = lead.add(char);
    if (certain === true) return { kind: "certain", from: at };
    if (certain === false) return NONE;
  }
  return NONE;
}

// A block that never ends is redacted to the end of the text. An END line of another label ends it too.
function close(text: string, from: number, ended: boolean): Closing {
  END.lastIndex = from;
  if (END.test(text)) return { done: true, at: END.lastIndex };
  return { done: ended, at: ended ? text.length : Math.max(from, text.length - LONGEST_END) };
}

/**
 * Private keys in text armor: PKCS#8, RSA, EC, DSA, OpenSSH, encrypted ones, OpenPGP, SSH2.
 *
 * A block is redacted up to its END line, or to the end of the text if there is none, however long. Key material
 * must begin within 240 characters of the header; until it is known whether it does, a stream holds these back.
 */
export const privateKey: Row = {
  opening: OPENING,
  behind: 0,
  reach: LONGEST_HEAD + LEAD,
  match,
  close,
};

// The beginning of a block as base64, and how much of the rest names it.
const BEGIN = "LS0tLS1CRUdJTi";
const REST = 46;

function isHeader(body: string): boolean {
  return decoded(BEGIN + body.slice(0, REST)).includes("PRIVATE KEY");
}

/** The same, as base64: as Kubernetes and environment variables hold them. */
export const encodedPrivateKey: Row = token({
  prefix: BEGIN,
  body: "A-Za-z0-9+/=",
  length: REST,
  check: isHeader,
});
