const LEAST = 4;

/**
 * Reads bytes as UTF-8. `undefined` unless it is text: at least four characters, well-formed but for a cut end, and
 * nothing that cannot be printed. Bytes that only chance to decode are hardly ever that.
 */
export function printableText(bytes: ArrayLike<number>): string | undefined {
  if (bytes.length < LEAST) return undefined;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    const text = decoder.decode(Uint8Array.from(bytes), { stream: true });
    return text.length >= LEAST && !UNPRINTABLE.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd\p{Cn}\p{Co}]/u;
