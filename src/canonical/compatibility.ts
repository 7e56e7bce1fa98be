/**
 * The plain form of one visible character (NFKC, and enclosed letters that NFKC keeps); `undefined` when it has no
 * other. The frequent ranges are reckoned, as asking the runtime takes about ten times as long.
 */
export function compatible(text: string, at: number, end: number, code: number): string | undefined {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x3000 || code === 0xa0 || code === 0x2800) return " ";
  if (code >= 0x10000) return supplementary(text.slice(at, end), code);
  if (code >= 0xd800 && code <= 0xdfff) return undefined;
  return normal(text.slice(at, end));
}

function supplementary(char: string, code: number): string | undefined {
  if (code >= 0x1d400 && code <= 0x1d7ff) return mathematical(char, code);
  // Letters in black circles and squares.
  if (code >= 0x1f150 && code <= 0x1f189) return enclosed(code);
  // Emoji and rare scripts, which have no other form.
  if (code >= 0x1f200 || code < 0x10780 || (code > 0x107ba && code < 0x1d400)) {
    return code >= 0x2f800 && code <= 0x2fa1f ? normal(char) : undefined;
  }
  return normal(char);
}

function mathematical(char: string, code: number): string | undefined {
  if (code >= 0x1d6a4 && code < 0x1d7ce) return normal(char);
  if (code >= 0x1d7ce) return String.fromCharCode(0x30 + ((code - 0x1d7ce) % 10));
  const letter = (code - 0x1d400) % 52;
  return String.fromCharCode(letter < 26 ? 0x41 + letter : 0x61 + letter - 26);
}

function enclosed(code: number): string | undefined {
  const letter = (code - 0x1f150) % 32;
  return letter < 26 ? String.fromCharCode(0x41 + letter) : undefined;
}

function normal(char: string): string | undefined {
  const plain = char.normalize("NFKC");
  return plain === char ? undefined : plain;
}
