/**
 * Holds a key so that it cannot be shown by accident: as text, as JSON and in Node's `util.inspect` it is its
 * fingerprint. Only `reveal()` gives the key.
 *
 * @example
 * ```ts
 * import { SecretKey } from "claude-guard";
 *
 * console.log(`${new SecretKey(process.env.ANTHROPIC_API_KEY ?? "")}`); // "…igAA-5f3c9a1e"
 * ```
 */
export class SecretKey {
  readonly #value: string;
  /**
   * Tells keys apart in logs: the last four characters and a 32-bit hash. It gives away at most 56 bits of a key that
   * holds more than 500; of a key under 20 characters it shows the hash alone.
   */
  readonly fingerprint: string;

  constructor(value: string) {
    this.#value = value;
    this.fingerprint = `${value.length < 20 ? "" : `…${value.slice(-4)}-`}${hash(value)}`;
    Object.defineProperty(this, Symbol.for("nodejs.util.inspect.custom"), { value: () => this.fingerprint });
  }

  /** The key itself. */
  reveal(): string {
    return this.#value;
  }

  /** Whether both hold the same key. */
  equals(other: SecretKey): boolean {
    return this.#value === other.#value;
  }

  /** Whether this is the key of a hint of the Admin API: how it begins, three dots, and how it ends. */
  matchesHint(hint: string): boolean {
    const [head = "", tail = "", ...more] = hint.split(/\.{3}|…/);
    if (head === "" || tail === "" || more.length > 0 || this.#value.length < hint.length) return false;
    return this.#value.startsWith(head) && this.#value.endsWith(tail);
  }

  toString(): string {
    return this.fingerprint;
  }

  toJSON(): string {
    return this.fingerprint;
  }
}

// FNV-1a: a digest of WebCrypto cannot be had at once, and this one has only to tell a handful of keys apart.
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}
