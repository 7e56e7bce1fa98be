import * as z from "zod";

/** Where links may lead: by host, and by the schemes that have none. */
export interface Allowed {
  host(host: string): boolean;
  /** With its colon, as `URL.protocol` has it. */
  scheme(scheme: string): boolean;
}

/** What the filter is to do. */
export interface LinkRules {
  readonly links: Allowed;
  readonly images: Allowed;
  /** The first link that may not stay ends the answer. */
  readonly block: boolean;
}

const MUST =
  'must be a host such as "example.com", "*.example.com" for its subdomains, or one of "mailto:" and "tel:"';
const SCHEMES: ReadonlySet<string> = new Set(["mailto:", "tel:"]);

/** A list of hosts as a zod schema. */
export const allowedOption = z
  .array(
    z.string({ error: MUST }).refine((entry) => SCHEMES.has(entry) || nameOf(entry) !== undefined, MUST),
    {
      error: "must be a list of hosts",
    },
  )
  .transform(allowedBy);

function allowedBy(entries: readonly string[]): Allowed {
  const schemes = new Set(entries.filter((entry) => SCHEMES.has(entry)));
  const hosts = entries.filter((entry) => !SCHEMES.has(entry));
  const exact = new Set(hosts.filter((entry) => !entry.startsWith("*.")).map(nameOf));
  const under = hosts.filter((entry) => entry.startsWith("*.")).map((entry) => `.${nameOf(entry)}`);
  return {
    scheme: (scheme) => schemes.has(scheme),
    host(given) {
      const host = given.replace(/\.$/, "");
      return NAME.test(host) && (exact.has(host) || under.some((end) => host.endsWith(end)));
    },
  };
}

// What a browser asks DNS for. Other characters are valid in a URL's host, and what they mean is not the same
// everywhere.
const NAME = /^[a-z0-9._-]+$/;

function nameOf(entry: string): string | undefined {
  const name = entry.replace(/^\*\./, "");
  const url = URL.canParse(`http://${name}/`) ? new URL(`http://${name}/`) : undefined;
  // Anything but a host (a path, a port, a user) would be read as if it were not there.
  const isBare = url?.href === `http://${url?.hostname}/` && !/[/:?#@\\]/.test(name);
  return isBare && url !== undefined && NAME.test(url.hostname) ? url.hostname : undefined;
}
