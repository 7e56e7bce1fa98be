const ZERO = 48;

const LETTERS = 55;

/** A sum of so many terms. */
export function sumOf(length: number, term: (at: number) => number): number {
  let sum = 0;
  for (let at = 0; at < length; at++) sum += term(at);
  return sum;
}

/** A digit of a value, or a capital, of which the first counts ten. */
export function valueAt(value: string, at: number): number {
  const code = value.charCodeAt(at);
  return code - (code > LETTERS + 9 ? LETTERS : ZERO);
}

/** One digit of a value. */
export function digitAt(value: string, at: number): number {
  return value.charCodeAt(at) - ZERO;
}

/** Two digits of a value, as a number. */
export function twoAt(value: string, at: number): number {
  return 10 * digitAt(value, at) + digitAt(value, at + 1);
}

/**
 * The sum of each digit, or capital, times its weight; those beyond the weights do not count. A weight is a digit or a
 * capital, too: `A` is ten, and what stands for -1 modulo eleven.
 */
export function weighted(value: string, weights: string): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += valueAt(weights, i) * valueAt(value, i);
  return sum;
}

/** Whether the digit behind those that are weighed is their sum modulo eleven, or 0 where that is ten. */
export function checks11(value: string, weights: string): boolean {
  return (weighted(value, weights) % 11) % 10 === digitAt(value, weights.length);
}

/** The remainder of a decimal number of any length. */
export function remainder(value: string, divisor: number): number {
  let rest = 0;
  for (let i = 0; i < value.length; i++) rest = (rest * 10 + value.charCodeAt(i) - ZERO) % divisor;
  return rest;
}

/** Luhn (ISO/IEC 7812-1): cards, Swedish numbers. */
export function luhn(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < value.length; i++) {
    const digit = value.charCodeAt(value.length - 1 - i) - ZERO;
    sum += i % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit;
  }
  return sum % 10 === 0;
}

// The dihedral group of order 10, and the permutation that Verhoeff applies place by place.
const DIHEDRAL = [
  "0123456789",
  "1234067895",
  "2340178956",
  "3401289567",
  "4012395678",
  "5987604321",
  "6598710432",
  "7659821043",
  "8765932104",
  "9876543210",
];
const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Verhoeff: Aadhaar. */
export function verhoeff(value: string): boolean {
  let check = 0;
  for (let i = 0; i < value.length; i++) {
    let moved = digitAt(value, value.length - 1 - i);
    for (let n = i % 8; n > 0; n--) moved = PERMUTATION[moved] ?? 0;
    check = digitAt(DIHEDRAL[check] ?? "", moved);
  }
  return check === 0;
}

/** ISO 7064 MOD 11,10: the German tax number. */
export function mod11and10(value: string): boolean {
  let product = 10;
  for (let i = 0; i < value.length - 1; i++) {
    const sum = (digitAt(value, i) + product) % 10 || 10;
    product = (2 * sum) % 11;
  }
  return (11 - product) % 10 === digitAt(value, value.length - 1);
}

/** Whether two-digit parts are a day of the year, as far as they can be told without the century. */
export function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (DAYS[month - 1] ?? 0);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether all characters are the same. */
export function isMonotone(value: string): boolean {
  return value === value.charAt(0).repeat(value.length);
}
