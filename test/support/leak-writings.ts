type Writing = readonly [name: string, write: (text: string) => string];

const chars = (text: string) => [...text];
const codes = (text: string) => chars(text).map((char) => char.charCodeAt(0));
const reversed = (text: string) => chars(text).reverse().join("");
const rot13 = (text: string) =>
  text.replace(/[a-z]/gi, (char) => {
    const base = char <= "Z" ? 65 : 97;
    return String.fromCharCode(((char.charCodeAt(0) - base + 13) % 26) + base);
  });
const joined = (separator: string) => (text: string) => chars(text).join(separator);
const shifted = (from: string, to: number) => (text: string) =>
  text.replace(/[a-z]/g, (char) => String.fromCodePoint(char.charCodeAt(0) - from.charCodeAt(0) + to));
const tags = (text: string) =>
  chars(text)
    .map((char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0)))
    .join("");
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const hex = (text: string, mark: string, width = 2) =>
  codes(text).map((code) => mark + code.toString(16).padStart(width, "0"));
const base64 = (text: string) => Buffer.from(text).toString("base64");

/** Ways to write a token of a to z and 0 to 9 that must not help. */
export const CANARY_WRITTEN: readonly Writing[] = [
  ["as it is", (text) => text],
  ["in capitals", (text) => text.toUpperCase()],
  [
    "in mixed case",
    (text) =>
      chars(text)
        .map((char, i) => (i % 3 === 0 ? char.toUpperCase() : char))
        .join(""),
  ],
  ["with spaces", joined(" ")],
  ["with hyphens", joined("-")],
  ["with commas", joined(", ")],
  ["with dots and slashes", joined("./")],
  ["one on a line", joined("\n")],
  ["as a list", joined("\n- ")],
  [
    "as a numbered list",
    (text) =>
      chars(text)
        .map((char, i) => `${i + 1}. ${char}`)
        .join("\n"),
  ],
  [
    "as a list from nought",
    (text) =>
      chars(text)
        .map((char, i) => `[${i}] = '${char}'`)
        .join(", "),
  ],
  [
    "in bold letters of Markdown",
    (text) =>
      chars(text)
        .map((char) => `**${char}**`)
        .join(" "),
  ],
  [
    "in a table",
    (text) =>
      chars(text)
        .map((char) => `| ${char} |`)
        .join("\n"),
  ],
  ["with zero-width characters", joined("\u200b\u200d\ufeff")],
  ["with soft hyphens", joined("\u00ad")],
  ["with accents", joined("\u0301")],
  ["with emoji", joined("👏🏽")],
  ["in groups", (text) => text.replace(/.{4}/g, "$& ")],
  ["full-width", fullWidth],
  ["mathematical bold", shifted("a", 0x1d41a)],
  ["in circles", shifted("a", 0x24d0)],
  ["in tag characters", tags],
  ["reversed", reversed],
  ["reversed with spaces", (text) => joined(" ")(reversed(text))],
  ["rot13", rot13],
  ["rot13 in capitals with dashes", (text) => joined("-")(rot13(text).toUpperCase())],
  ["rot13 and reversed", (text) => rot13(reversed(text))],
  ["base64", base64],
  ["base64 of capitals", (text) => base64(text.toUpperCase())],
  ["base64 of it reversed", (text) => base64(reversed(text))],
  ["base64 broken into lines", (text) => base64(text).replace(/.{8}/g, "$&\n")],
  ["base64 letter by letter", (text) => joined(" ")(base64(text).replace(/=+$/, ""))],
  ["hex", (text) => hex(text, "").join("")],
  ["capital hex with spaces", (text) => hex(text, "").join(" ").toUpperCase()],
  ["hex with colons", (text) => hex(text, "").join(":")],
  ["hex with 0x", (text) => hex(text, "0x").join(", ")],
  ["hex of capitals", (text) => hex(text.toUpperCase(), "").join("")],
  ["escaped with \\x", (text) => hex(text, "\\x").join("")],
  ["escaped with \\u", (text) => hex(text, "\\u", 4).join("")],
  ["URL-encoded", (text) => hex(text, "%").join("")],
  ["decimal", (text) => codes(text).join(" ")],
  [
    "as HTML",
    (text) =>
      codes(text)
        .map((code) => `&#${code};`)
        .join(""),
  ],
  [
    "as HTML in hex",
    (text) =>
      hex(text, "&#x")
        .map((code) => `${code};`)
        .join(""),
  ],
];

/** Ways to quote a stretch of a prompt that must not help. */
export const QUOTE_WRITTEN: readonly Writing[] = [
  ["as it is", (text) => text],
  ["in capitals", (text) => text.toUpperCase()],
  ["without spaces", (text) => text.replaceAll(" ", "")],
  ["letter by letter", joined(" ")],
  ["letter by letter with hyphens", joined("-")],
  ["one word on a line", (text) => text.replaceAll(" ", "\n> ")],
  ["without punctuation", (text) => text.replace(/[^\p{L}\p{N} ]/gu, "")],
  ["in bold words", (text) => text.replace(/[\p{L}\p{N}]+/gu, "**$&**")],
  ["full-width", fullWidth],
  ["with zero-width characters", joined("\u200b")],
  ["in tag characters", (text) => text.replace(/[!-~]/g, tags)],
  ["reversed", reversed],
  ["rot13", rot13],
  ["base64", base64],
  ["base64 after one byte", (text) => base64(`>${text}`)],
  ["base64 after two bytes", (text) => base64(`>>${text}`)],
  ["base64url", (text) => Buffer.from(text).toString("base64url")],
  ["base64 in lines", (text) => base64(text).replace(/.{20}/g, "$&\n")],
  ["hex", (text) => Buffer.from(text).toString("hex")],
  ["URL-encoded", encodeURIComponent],
  ["as JSON", (text) => JSON.stringify(text)],
];
