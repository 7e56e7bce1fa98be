import type { TextFilter } from "../types.js";
import type { LinkRules } from "./hosts.js";
import { LinkFilter } from "./link-filter.js";
import { plainUrls } from "./plain-urls.js";

/**
 * Makes the filter for one text: entities that hide the beginning of a URL are resolved before links are looked for.
 */
export function filterLinks(rules: LinkRules): TextFilter {
  const plain = plainUrls();
  const links = new LinkFilter(rules);
  return {
    push: (text) => links.push(plain.push(text)),
    end: () => links.push(plain.end()) + links.end(),
    findings: links.findings,
  };
}
