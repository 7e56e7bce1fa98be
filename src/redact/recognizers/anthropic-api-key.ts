import { type Closing, chain, cut, NONE, type Outcome, type Recognizer } from "../recognizer.js";

// The family is `sk-ant-`, a kind (api03, admin01, oat01, sid01, req; the oldest keys have none), and a body: 95
// characters in today's API keys, of other lengths in other kinds.
const OPENING = [..."sk-ant-"];
const HEAD = new RegExp(`${OPENING.join("")}(?:[a-z]{1,12}[0-9]{0,4}-)?`, "y");
const HEAD_CUT = new RegExp(chain(OPENING), "y");
// Four dashes begin another thing, such as a key block; in a random body they come once in 180,000 keys.
const BODY_END = /[^A-Za-z0-9_-]|----/g;

const LONGEST_HEAD = 24;
const LONGEST_PLACEHOLDER = 128;

/**
 * A body is a key and no placeholder (`your-key-here`, `xxxx…`, `XXXX…AA`) when it is varied and long. Each
 * condition, once true, stays true while the body grows: a stream need not wait for its end.
 */
class Body {
  #length = 0;
  #digits = false;
  #lower = false;
  #upper = false;
  #switches = 0;
  #last: "letter" | "digit" | undefined;
  readonly #distinct = new Set<number>();

  add(code: number): void {
    this.#length++;
    this.#distinct.add(code);
    const digit = code >= 48 && code <= 57;
    const lower = code >= 97 && code <= 122;
    const upper = code >= 65 && code <= 90;
    this.#digits ||= digit;
    this.#lower ||= lower;
    this.#upper ||= upper;
    if (!digit && !lower && !upper) return;
    const kind = digit ? "digit" : "letter";
    if (this.#last !== undefined && this.#last !== kind) this.#switches++;
    this.#last = kind;
  }

  get isKey(): boolean {
    if (this.#length < 24 || this.#distinct.size < 10) return false;
    if (this.#length >= 64) return true;
    return (this.#digits && this.#lower && this.#upper) || this.#switches >= 4;
  }
}

function match(text: string, start: number, ended: boolean): Outcome {
  HEAD.lastIndex = start;
  if (!HEAD.test(text)) {
    HEAD_CUT.lastIndex = start;
    return HEAD_CUT.test(text) ? cut(ended) : NONE;
  }
  const body = new Body();
  let dashes = 0;
  const limit = HEAD.lastIndex + LONGEST_PLACEHOLDER;
  for (let at = HEAD.lastIndex; at < limit; at++) {
    if (at >= text.length) return cut(ended);
    const code = text.charCodeAt(at);
    if (!isBodyCode(code)) return NONE;
    dashes = code === DASH ? dashes + 1 : 0;
    if (dashes === 4) return NONE;
    body.add(code);
    if (code !== DASH && body.isKey) return { kind: "certain", from: at + 1 };
  }
  return NONE;
}

function close(text: string, from: number, ended: boolean): Closing {
  BODY_END.lastIndex = from;
  const end = BODY_END.exec(text);
  if (end !== null) return { done: true, at: end.index };
  let at = text.length;
  while (!ended && at > from && text.charCodeAt(at - 1) === DASH) at--;
  return { done: ended, at };
}

const DASH = 45;

function isBodyCode(code: number): boolean {
  if (code === DASH || code === 95) return true;
  if (code >= 48 && code <= 57) return true;
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

const key = (kind: string, body: string) => ["sk", "ant", kind, body].join("-");
const RANDOM = "Zk3vQ8_tY1mLw0-RbXc7NhJ2uPfG5sDaE9oViT4KqMxSyWgHrCj6eUzBnIlAOpFd";

/** Anthropic's keys and tokens of every kind: API, admin, OAuth access and refresh, session. */
export const anthropicApiKey: Recognizer = {
  entity: "ANTHROPIC_API_KEY",
  opening: OPENING,
  behind: 0,
  reach: LONGEST_HEAD + LONGEST_PLACEHOLDER,
  match,
  close,
  patterns: [HEAD, HEAD_CUT, BODY_END],
  examples: {
    match: [
      ...["api01", "api03", "api04", "admin01", "oat01", "ort01", "sid01", "req"].map((kind) =>
        key(kind, RANDOM),
      ),
      key("api03", RANDOM.repeat(4)),
      key("api03", RANDOM.slice(0, 30)),
      ["sk", "ant", RANDOM].join("-"),
      `\\n${key("api03", RANDOM)}`,
    ],
    pass: [
      key("api03", ""),
      `${key("api03", "")}...`,
      `${key("api03", "")}<your-key>`,
      key("api03", "your-api-key-goes-here-replace-me"),
      key("api03", "YOUR_KEY_HERE"),
      key("api03", "x".repeat(95)),
      key("api03", `${"X".repeat(93)}AA`),
      key("api03", "x".repeat(1000)),
      `s${key("api04", "NotARealKeyButLooksLikeOne")}`,
      "risk-ant-colony-optimization",
      "sk-antelope-habitat-research-in-the-dry-savanna-of-northern-kenya",
    ],
  },
};
