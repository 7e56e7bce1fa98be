import type { Allowed } from "./hosts.js";

/**
 * Whether a link with this target may stay, however a page may read it: as it stands, with Markdown's escapes or HTML's
 * entities resolved, on a page of either scheme. Targets within one's own site may.
 *
 * `isStrict`: a scheme that is not known may not. In places that need not be a link, such as `data = "a:b"`, only those
 * that can do harm may not.
 */
export function mayStay(target: string, allowed: Allowed, isStrict: boolean): boolean {
  if (NAME.test(target)) return true;
  return [...readings(target)].every((reading) =>
    BASES.every((base) => isFine(reading, base, allowed, isStrict)),
  );
}

/**
 * Whether a URL in plain text, `https://` and what comes up to the end of its host, leads to a host that is allowed.
 */
export function mayLead(scheme: string, host: string, allowed: Allowed): boolean {
  // Escapes and entities could become anything.
  return !/[\\&]/.test(host) && URL.canParse(scheme + host) && isAllowed(new URL(scheme + host), allowed);
}

/** Whether a target, or a URL at the end of it, has no more than a host: what follows might be read as a part of it. */
export function endsInHost(target: string): boolean {
  const last = target.split(/[/?#\s<]/).at(-1) ?? "";
  if (/www\\?\./i.test(last)) return true;
  if (last !== "" && /:\\?\/\\?\/$/.test(target.slice(0, -last.length))) return true;
  if (/[/?#]$/.test(target.trimEnd()) || !URL.canParse(target, BASES[0])) return false;
  const { host, pathname, search, hash } = new URL(target, BASES[0]);
  return host !== SELF && pathname === "/" && search === "" && hash === "";
}

function isAllowed({ hostname, username, password }: URL, allowed: Allowed): boolean {
  return username === "" && password === "" && allowed.host(hostname);
}

// A place on the page's own site, however it is read: most of what stands in brackets and is no link.
const NAME = /^[\w.-]*$/;
// A relative URL means another thing on a page of another scheme: `https:a` is a path on one and a host on the other.
const SELF = "self.invalid";
const BASES = [`https://${SELF}/`, `http://${SELF}/`];
const WITH_HOST = /^(?:https?|ftp|wss?):$/;
const HARMFUL = /^(?:javascript|vbscript|data|file|blob|filesystem|view-source):$/;

function isFine(target: string, base: string, allowed: Allowed, isStrict: boolean): boolean {
  if (!URL.canParse(target, base)) return false;
  const url = new URL(target, base);
  if (WITH_HOST.test(url.protocol)) return url.host === SELF || isAllowed(url, allowed);
  if (url.href === "about:blank" || allowed.scheme(url.protocol)) return true;
  return !isStrict && !HARMFUL.test(url.protocol);
}

// Escapes may be resolved by one and entities by the next who handles a text; more than this is done by nobody.
const ROUNDS = 3;
// White space that a page's own code may trim, characters that do not show, and quotation marks, which may have been
// written as entities.
const UNSEEN = /^[\s"'\p{Default_Ignorable_Code_Point}\p{Cc}]+/u;

function readings(target: string): ReadonlySet<string> {
  const all = new Set([target]);
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of [...all])
      all.add(one.replace(ESCAPE, "$1")).add(decodeEntities(one)).add(one.replace(UNSEEN, ""));
    // To some a backslash is a slash, to others a character to encode.
    for (const one of [...all]) all.add(one.replaceAll("\\", "%5C"));
  }
  return all;
}

const ESCAPE = /\\([!-/:-@[-`{-~])/g;
const ENTITY = /&(?:#(?:x([0-9a-f]{1,8})|([0-9]{1,8}));?|([a-z]{2,8});|(quot|amp|lt|gt|nbsp|shy))/gi;

// All names of characters that could change what a target begins with, or where its host ends.
const NAMED: Readonly<Record<string, string>> = {
  colon: ":",
  sol: "/",
  bsol: "\\",
  period: ".",
  commat: "@",
  num: "#",
  quest: "?",
  tab: "\t",
  newline: "\n",
  amp: "&",
  percnt: "%",
  lpar: "(",
  rpar: ")",
  nbsp: "\u00a0",
  shy: "\u00ad",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity, hex?: string, decimal?: string, named?: string, old?: string) => {
    const name = named ?? old;
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
    const code = Number.parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
