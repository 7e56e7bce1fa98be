const LEAST = 4;

/**
 * Reads bytes as UTF-8. `undefined` unless it is text: at least four characters, well-formed, nothing that cannot be
 * printed, and mostly letters. Bytes that only chance to decode are hardly ever that.
 */
export function printableText(bytes: readonly number[]): string | undefined {
  if (bytes.length < LEAST || !mayBeText(bytes)) return undefined;
  const text = new TextDecoder().decode(Uint8Array.from(bytes));
  if (!isPrintable(text)) return undefined;
  return (text.match(LETTERS)?.length ?? 0) * 3 >= text.length * 2 ? text : undefined;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\p{Cs}\p{Cn}\p{Co}]/u;
const LETTERS = /[\p{L}\p{M}\s]/gu;

/** Whether a text holds none of what no text holds: controls but for white space, code points without a character. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

/** Whether bytes may begin a text in UTF-8. What is no text mostly shows within the first few. */
export function mayBeText(bytes: readonly number[]): boolean {
  let due = 0;
  for (const byte of bytes) {
    if (due > 0 ? (byte & 0xc0) !== 0x80 : byte >= 0x80 && (byte < 0xc2 || byte > 0xf4)) return false;
    if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return false;
    if (due > 0) due--;
    else if (byte >= 0xc2) due = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
  }
  return true;
}
