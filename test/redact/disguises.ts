import { units } from "./texts.js";

const wide = (char: string) => String.fromCharCode(char.charCodeAt(0) + 0xfee0);
const entity = (char: string) => `&#${char.charCodeAt(0)};`;
const everyOther = (write: (char: string) => string) => (value: string) =>
  units(value)
    .map((char, i) => (i % 2 === 1 && /[!-~]/.test(char) ? write(char) : char))
    .join("");
// The backslash of a line break that is written out is a sign of its own.
const escaped = (value: string) => value.replace(/[-.@_:/+=](?![nrt])/g, "\\$&");

/** Ways to write a value so that a plain search does not see it, and a reader does. */
export const DISGUISES: Readonly<Record<string, (value: string) => string>> = {
  "zero-width spaces": (value) => units(value).join("\u200b"),
  "soft hyphens": (value) => units(value).join("\u00ad"),
  "word joiners and selectors": (value) => units(value).join("\u2060\ufe0f"),
  tags: (value) => units(value).join("\u{e0041}"),
  "full-width characters": everyOther(wide),
  "decimal entities": everyOther(entity),
  "hexadecimal entities": everyOther((char) => `&#x${char.charCodeAt(0).toString(16)};`),
  emphasis: (value) => `${value.slice(0, 4)}**${value.slice(4, 8)}**${value.slice(8)}`,
  "code marks": (value) => `\`${value.slice(0, 6)}\`${value.slice(6)}`,
  "backslash escapes": escaped,
};
