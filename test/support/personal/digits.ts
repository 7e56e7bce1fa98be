import { createHash } from "node:crypto";
import { allFakers } from "@faker-js/faker";

/** Everything made up here comes from this one; seed it first. */
export const chance = allFakers.en;

// Check digits as their makers describe them, written apart from what is tested.
export const int = (min: number, max: number) => chance.number.int({ min, max });
export const pick = <T>(of: readonly T[]): T => chance.helpers.arrayElement(of);
export const numeric = (length: number) => chance.string.numeric(length);
export const letters = (length: number, of = "ABCDEFGHJKLMNPRSTUVWXYZ") =>
  chance.string.fromCharacters(of, length);
export const weighted = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);

/** Asks again until there is an answer: some beginnings have no check digit. */
export function until<T>(make: () => T | undefined): T {
  for (;;) {
    const made = make();
    if (made !== undefined) return made;
  }
}

export function luhnDigit(digits: string): string {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? Math.floor((2 * digit) / 10) + ((2 * digit) % 10) : digit;
  }
  return String((10 - (sum % 10)) % 10);
}

/** ISO 7064, MOD 11,10. */
export function iso7064(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return String((11 - product) % 10);
}

const TURNS = "1576283094";

/** Verhoeff's check digit, by the group of the ten symmetries of a pentagon. */
export function verhoeff(digits: string): string {
  const times = (a: number, b: number) =>
    a < 5
      ? b < 5
        ? (a + b) % 5
        : 5 + ((a + b - 5) % 5)
      : b < 5
        ? 5 + ((a - 5 - b + 5) % 5)
        : (a - b + 5) % 5;
  let sum = 0;
  [...digits].reverse().forEach((digit, at) => {
    let turned = Number(digit);
    for (let i = 0; i < (at + 1) % 8; i++) turned = Number(TURNS[turned]);
    sum = times(sum, turned);
  });
  return String(sum < 5 ? (5 - sum) % 5 : sum);
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest();
const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

export function base58Address(version: number): string {
  const body = Buffer.concat([
    Buffer.from([version]),
    Buffer.from(chance.string.hexadecimal({ length: 40, prefix: "" }), "hex"),
  ]);
  const bytes = Buffer.concat([body, sha256(sha256(body)).subarray(0, 4)]);
  let number = BigInt(`0x${bytes.toString("hex")}`);
  let text = "";
  for (; number > 0n; number /= 58n) text = BASE58[Number(number % 58n)] + text;
  return version === 0 ? `1${text}` : text;
}

const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATORS.forEach((generator, i) => {
      if ((top >> i) & 1) sum ^= generator;
    });
  }
  return sum;
}

/** An address of Bitcoin's first segregated-witness kind (BIP 173). */
export function bech32Address(): string {
  const data = [0, ...Array.from({ length: 32 }, () => int(0, 31))];
  data[32] = (data[32] ?? 0) & 0x1f;
  const spread = [3, 3, 0, 2, 3];
  const sum = polymod([...spread, ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  const check = Array.from({ length: 6 }, (_, i) => (sum >> (5 * (5 - i))) & 31);
  return `bc1${[...data, ...check].map((value) => BECH32[value]).join("")}`;
}
