/** What a link is, as far as it matters to what is done about it. `unknown` may be either. */
export type LinkKind = "image" | "link" | "unknown";

/** A place where a link's target begins. */
export interface Place {
  readonly kind: LinkKind;
  /** A target that begins with one of these characters ends with its counterpart. */
  readonly wraps: Readonly<Record<string, string>>;
  /** Other targets end before one of these. */
  readonly ends: RegExp;
  /** A backslash takes the meaning from the character after it. */
  readonly hasEscapes: boolean;
  /** A scheme that is not known may not stay. */
  readonly isStrict: boolean;
  /** Whatever it is, it may not stay. */
  readonly never?: boolean;
}

const QUOTES = { '"': '"', "'": "'", "`": "`" };
const MARKDOWN = { wraps: { "<": ">" }, hasEscapes: true, isStrict: true };

/** `[text](target)`. Line breaks and tabs do not end it: browsers take them out of URLs. */
const inlineTarget = (kind: LinkKind): Place => ({ ...MARKDOWN, kind, ends: /[ )\]<>]/ });
/** `[label]: target`, which an image may use. */
const DEFINITION: Place = { ...MARKDOWN, kind: "unknown", ends: /\s/ };

const attribute = (kind: LinkKind, never = false): Place => ({
  kind,
  wraps: QUOTES,
  ends: /[\s>]/,
  hasEscapes: false,
  isStrict: false,
  never,
});
const CSS: Place = { ...attribute("image"), ends: /[\s)]/ };

// Attributes begin after white space, a slash or the quotation mark of the one before. `url` is what a refresh by
// `<meta>` has before its target.
const LOADS = /[ /"'`](?:src|srcset|poster|background|data|lowsrc|dynsrc|icon|manifest|codebase|classid) ?$/;
const LEADS = /(?:[ /"'`](?:(?:xlink:)?href|action|formaction|ping|cite|longdesc)|[ ;,"']url) ?$/;
const HOLDS_A_PAGE = /[ /"'`]srcdoc ?$/;
const STYLES = /[^\w](?:url|src|image|image-set)$/;

/**
 * The place that a mark opens (`=`, a parenthesis, a colon, a quotation mark), by what stands before it in lower case,
 * white space as one space. `kind` says whose the bracket is that closed last.
 */
export function placeAfter(mark: string, before: string, kind: LinkKind): Place | undefined {
  switch (mark) {
    case "=":
      if (LOADS.test(before)) return attribute("image");
      if (LEADS.test(before)) return attribute("link");
      return HOLDS_A_PAGE.test(before) ? attribute("image", true) : undefined;
    case "(":
      if (before.endsWith("]")) return inlineTarget(kind);
      // Some renderers take white space between the two, where others see a remark in parentheses.
      if (before.endsWith("] ")) return { ...inlineTarget(kind), isStrict: false };
      return STYLES.test(before) ? CSS : undefined;
    case ":":
      return before.endsWith("]") ? DEFINITION : undefined;
    case '"':
    case "'":
      return before.endsWith("@import ") ? { ...CSS, wraps: {}, ends: mark === '"' ? /"/ : /'/ } : undefined;
    default:
      return undefined;
  }
}
