import { randomBytes, randomInt } from "node:crypto";

// Made at run time and joined from parts, so that nothing in the repository looks like a secret.

/** A string of the form of an Anthropic API key: the prefix, 93 characters, `AA`. It opens nothing. */
export function madeUpKey(kind = "api03"): string {
  const body = randomBytes(70).toString("base64url").slice(0, 93);
  const key = [["sk", "ant", kind, body].join("-"), "AA"].join("");
  made.add(key);
  return key;
}

const made = new Set<string>();

/** The keys that were made so far, to look for where none may be. */
export function madeUpKeys(): string[] {
  return [...made];
}

/** A string of the form of an Admin API key. It opens nothing but the stand-in. */
export function madeUpAdminKey(): string {
  return madeUpKey("admin01");
}

/** A US social security number of a form that is given out: no area 000, 666 or 9xx, no group 00, no serial 0000. */
export function madeUpSsn(): string {
  const digits = (from: number, to: number, width: number) =>
    String(randomInt(from, to)).padStart(width, "0");
  return [digits(100, 666, 3), digits(1, 100, 2), digits(1, 10_000, 4)].join("-");
}

/** Random bytes in the armour of a private key. */
export function madeUpPrivateKey(): string {
  const label = ["PRIVATE", "KEY"].join(" ");
  const lines =
    randomBytes(384)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join("\n");
}
