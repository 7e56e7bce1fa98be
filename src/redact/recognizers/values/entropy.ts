/** How much a text tells, in bits per character: 0 for `xxxx`, 4 at most for hexadecimal digits. */
export function entropy(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) & 127;
    const count = (COUNTS[code] ?? 0) + 1;
    COUNTS[code] = count;
    sum += GAINS[count] ?? gain(count);
  }
  COUNTS.fill(0);
  return Math.log2(text.length) - sum / text.length;
}

// All zeros between two calls: to make it anew would cost more than to count.
const COUNTS = new Uint16Array(128);
// What a character adds that comes for so many times.
const GAINS = Float64Array.from({ length: 64 }, (_, count) => gain(count));

function gain(count: number): number {
  return weight(count) - weight(count - 1);
}

function weight(count: number): number {
  return count > 1 ? count * Math.log2(count) : 0;
}

/** Whether it tells so many bits per character, or almost as many as one of its length can. */
export function tells(text: string, bits: number): boolean {
  return entropy(text) >= leastOf(bits, text);
}

/** The bits that {@link tells} asks of a text. */
function leastOf(bits: number, { length }: string): number {
  return Math.min(bits, Math.log2(length) * 0.75);
}
