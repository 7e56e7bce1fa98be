import type { TextFilter } from "../types.js";

// Entities for the characters that a URL begins with: the letters of `http`, `ftp`, `www` and `url`, and `: / .`.
const CODED =
  /&(?:#(?:x0{0,6}([0-9a-f]{2})(?![0-9a-f])|0{0,6}([0-9]{2,3})(?![0-9]));?|(colon|sol|period);)/gi;
const PLAIN = /^[fhlprstuw:/.]$/i;
const NAMED: Readonly<Record<string, string>> = { colon: ":", sol: "/", period: "." };
const UNFINISHED = /&(?:#x?[0-9a-f]{0,9}|[a-z]{0,6})?$/i;

/**
 * Writes entities for the characters that URLs begin with as those characters: some renderers look for URLs once
 * entities are resolved. On a page it looks the same, but in code.
 */
export function plainUrls(): TextFilter {
  let held = "";
  return {
    push(text) {
      const all = held + text;
      held = UNFINISHED.exec(all)?.[0] ?? "";
      return decode(all.slice(0, all.length - held.length));
    },
    end() {
      const rest = decode(held);
      held = "";
      return rest;
    },
  };
}

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(CODED, (entity, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
    const character = String.fromCharCode(Number.parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16));
    return PLAIN.test(character) ? character : entity;
  });
}
