import * as z from "zod";
import { countFindings } from "../chain.js";
import { filterLinks } from "../links/filter-links.js";
import { allowedOption, type LinkRules } from "../links/hosts.js";
import { parseOptions } from "../options.js";
import type { Allow, Guard, Report, TextFilter, Verdict } from "../types.js";

/** Options of {@link guardLinks}. */
export interface GuardLinksOptions {
  /**
   * Hosts that links may lead to: `"example.com"`, `"*.example.com"` for its subdomains; `"mailto:"` and `"tel:"` for
   * links of that kind. Links within one's own site, which name no host, always may.
   */
  readonly allow: readonly string[];
  /** Hosts that images and other things may be loaded from, without anybody's click. Default: those of `allow`. */
  readonly images?: readonly string[];
  /**
   * `block`: the first link that may not stay ends the answer with `OUTPUT_BLOCKED`. `flag`: all stay, and at the end
   * an event says how many may not. Default `"replace"`.
   */
  readonly action?: "replace" | "block" | "flag";
}

const schema = z.strictObject({
  allow: allowedOption,
  images: allowedOption.optional(),
  action: z
    .enum(["replace", "block", "flag"], { error: 'must be "replace", "block" or "flag"' })
    .default("replace"),
});

/**
 * A guard against data that leaves by links (OWASP LLM02, LLM05): an injected instruction has Claude write an image or
 * a link whose URL carries what it knows, and the page that shows the answer, or a click, sends it off.
 *
 * In the text of answers the targets of Markdown images, links and reference definitions, of HTML attributes such as
 * `src` and `href`, and of `url()` become `about:blank` where they lead to other hosts or hold a script; URLs in plain
 * text become `(link removed)`, in code too. The text of a link stays. What decides is the URL parser, on every reading
 * of a target that renderers are known to have; a target of more than 2,048 characters does not stay.
 *
 * It does not make HTML safe to show: a page that puts answers into its DOM needs a sanitizer. Names without `https://`
 * or `www.` are left, and so is the input of tools. An allowed host that redirects, or that keeps logs which others
 * read, is a way out.
 *
 * @throws TypeError that names the option when one is bad.
 * @example
 * ```ts
 * createGuard({ guardLinks: { allow: ["example.com", "*.example.com", "mailto:"], images: ["cdn.example.com"] } });
 * ```
 */
export function guardLinks(options: GuardLinksOptions): Guard {
  const { allow, images = allow, action } = parseOptions("guardLinks", schema, options);
  const rules = { links: allow, images, block: action === "block" };
  return {
    name: "guardLinks",
    check({ stage }, _caller, report): Verdict {
      if (stage === "door") return { allowed: true };
      if (action === "flag") return { allowed: true, filters: "text", ...flagging(rules, report) };
      return { allowed: true, filters: "text", filter: () => filterLinks(rules) };
    },
  };
}

function flagging(rules: LinkRules, report: Report | undefined): Pick<Allow, "filter" | "settle"> {
  const watching: TextFilter[] = [];
  return {
    filter() {
      const links = filterLinks(rules);
      watching.push(links);
      return {
        push(text) {
          links.push(text);
          return text;
        },
        end() {
          links.end();
          return "";
        },
      };
    },
    settle() {
      const signals = countFindings(watching);
      if (Object.keys(signals).length > 0) report?.({ type: "flagged", code: "OUTPUT_BLOCKED", signals });
    },
  };
}
