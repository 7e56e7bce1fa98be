import { type Closing, cut, findOpening, NONE, type Outcome, type Row } from "../../recognizer.js";

const OPENING = [..."PuTTY-User-Key-File-"];
// The version, the kind of key, and the line that says how the key is encrypted.
const HEAD = /[0-9]: [a-z0-9@.-]{3,40}(?:\\r|\\n|\r|\n){1,4}Encryption: [a-z0-9]/y;
const END = /Private-MAC: [0-9a-f]{40}/g;
const LONGEST_HEAD = 80;
const LONGEST_END = 53;
const HEX = /[0-9a-f]/;

function match(text: string, start: number, ended: boolean): Outcome {
  const found = findOpening(OPENING, text, start);
  if (found !== "whole") return found === "cut" ? cut(ended) : NONE;
  const from = start + OPENING.length;
  HEAD.lastIndex = from;
  if (HEAD.test(text) && HEAD.lastIndex <= from + LONGEST_HEAD)
    return { kind: "certain", from: HEAD.lastIndex };
  return text.length < from + LONGEST_HEAD && !ended ? cut(ended) : NONE;
}

// A file without its last line is redacted to the end of the text. What is hexadecimal after it belongs to it.
function close(text: string, from: number, ended: boolean): Closing {
  END.lastIndex = from;
  if (!END.test(text))
    return { done: ended, at: ended ? text.length : Math.max(from, text.length - LONGEST_END) };
  let at = END.lastIndex;
  while (HEX.test(text[at] ?? "-")) at++;
  if (at < text.length || ended) return { done: true, at };
  return { done: false, at: END.lastIndex - LONGEST_END };
}

/** Private keys in the files of PuTTY: redacted up to the line of the MAC, or to the end of the text. */
export const puttyKey: Row = {
  opening: OPENING,
  behind: 0,
  reach: OPENING.length + LONGEST_HEAD,
  match,
  close,
};
