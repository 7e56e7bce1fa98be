import type { Allowed, LinkRules } from "./hosts.js";
import { mayLead, mayStay } from "./judge-target.js";
import { type Place, placeAfter } from "./link-places.js";
import { closingOf, contextOf, HOST_END, hostIn, isScript, originOf, STOP, search, URL_END } from "./scan.js";

/** A URL in plain text, up to the end of its host. */
export interface UrlHead {
  readonly stays: boolean;
  /** What closes the sentence behind it. */
  readonly closing: string;
  /** There is more of the URL. */
  readonly goesOn: boolean;
}

/** Judges a URL by its `start`, `https://` or `www.`, by what was `read` behind it, and by the `next` character. */
export function judgeHead(start: string, read: string, next: string, allowed: Allowed): UrlHead {
  const goesOn = /[/?#]/.test(next);
  const closing = goesOn ? "" : closingOf(read);
  const host = read.slice(0, read.length - closing.length);
  // A scheme alone leads nowhere.
  const isAlone = /^\/*$/.test(host) && !goesOn && next !== "[";
  return { stays: isAlone || mayLead(originOf(start), host, allowed), closing, goesOn };
}

/**
 * Whether what is within a target may stay where a renderer takes the target for none: then URLs are URLs in plain
 * text, and another target may begin there. A URL that follows another without a character that could part them belongs
 * to it. `before` is what stands before the target.
 */
function mayHold(target: string, before: string, allowed: Allowed): boolean {
  const isUrl = /^(?:https?|ftp):\/\//i.test(target);
  STOP.lastIndex = 0;
  for (const { 0: start, index } of target.matchAll(STOP)) {
    const context = contextOf(before, target.slice(0, index));
    if (placeAfter(start, context, "unknown") !== undefined) return false;
    if (isScript(start)) return false;
    // What the whole target leads to was judged; one that begins with `www.` is a path, and a URL to those who look for
    // them.
    if (start.length === 1 || (index === 0 && start.includes("/"))) continue;
    const last = target.charAt(index - 1);
    const isApart = !isUrl || /\s/.test(target.slice(0, index)) || search(URL_END, last, 0) !== undefined;
    if (index > 0 && !start.startsWith("<") && !isApart) continue;
    const at = index + start.length;
    const host = hostIn(target.slice(at, search(HOST_END, target, at)?.index));
    if (!judgeHead(start, host, target.charAt(at + host.length), allowed).stays) return false;
  }
  return true;
}

/** Whether a target may stand in its place: as a target, and as what else it may be taken for. */
export function mayStand(place: Place, target: string, { links, images }: LinkRules): boolean {
  const { kind, hasEscapes, isStrict, never } = place;
  if (target === "" || never) return target === "";
  const lists = kind === "image" ? [images] : kind === "link" ? [links] : [links, images];
  // `srcset` holds several.
  const targets = hasEscapes ? [target] : [target, ...target.split(/[\s,]/)];
  return (
    lists.every((list) => targets.every((one) => mayStay(one, list, isStrict))) &&
    mayHold(target, hasEscapes ? "(" : '"', links)
  );
}
