import type { Charge, Quota } from "./store.js";

// Money is counted in millionths of a dollar, all else in ones: sums of whole numbers are exact.
const partsOf = ({ unit }: Pick<Quota, "unit">): number => (unit === "usd" ? 1_000_000 : 1);

/** A cost in the whole numbers that stores count, rounded up: `$0.0000012` is 2 millionths of a dollar. */
export function costUnits(quota: Quota, cost: number): number {
  return whole(cost * partsOf(quota), Math.ceil);
}

/** The limit in the whole numbers that stores count, rounded down. */
export function limitUnits(quota: Quota): number {
  return whole(quota.limit * partsOf(quota), Math.floor);
}

/** What a store counted, as the amount it stands for. */
export function amountOf(quota: Quota, units: number): number {
  return units / partsOf(quota);
}

/** How much more than reserved each charge of a reservation really was, in the whole numbers that stores count. */
export function deltasOf(charges: readonly Charge[], costs: readonly number[]): number[] {
  return charges.map(
    ({ quota, cost }, place) => costUnits(quota, costs[place] ?? cost) - costUnits(quota, cost),
  );
}

/**
 * Refuses charges that no store can count: a negative or endless cost would open the limit for good.
 *
 * @throws TypeError
 */
export function assertCharges(charges: readonly Charge[]): void {
  for (const { quota, cost } of charges) {
    if (!isAmount(quota, cost)) throw new TypeError(`a cost must be ${AMOUNT}`);
    if (!isAmount(quota, quota.limit)) throw new TypeError(`a limit must be ${AMOUNT}`);
    if (!Number.isSafeInteger(quota.windowMs) || quota.windowMs < 1) {
      throw new TypeError("windowMs must be a positive integer");
    }
  }
  if (charges.length > 1 && charges.some(({ quota }, place) => isNamedAfter(charges, place, quota.name))) {
    throw new TypeError("two charges of one reservation must not name the same quota");
  }
}

/**
 * Refuses settled costs that do not fit the reservation.
 *
 * @throws TypeError
 */
export function assertCosts(charges: readonly Charge[], costs: readonly number[]): void {
  if (costs.length !== charges.length) throw new TypeError("settle needs one cost for each charge");
  if (!charges.every(({ quota }, place) => isAmount(quota, costs[place] ?? Number.NaN))) {
    throw new TypeError(`a cost must be ${AMOUNT}`);
  }
}

function isNamedAfter(charges: readonly Charge[], place: number, name: string): boolean {
  for (let other = place + 1; other < charges.length; other++) {
    if (charges[other]?.quota.name === name) return true;
  }
  return false;
}

/** What {@link isAmount} asks for, in words. */
export const AMOUNT = "a finite number of at least 0, at most 2^53 of the parts that are counted";

/** Whether so much of a unit can be counted exactly. */
export function isAmount(quota: Pick<Quota, "unit">, value: number): boolean {
  return typeof value === "number" && value >= 0 && value * partsOf(quota) <= Number.MAX_SAFE_INTEGER;
}

// What misses a whole number by no more than the error of floating point is meant to be it: 0.00123 dollars are
// 1230 millionths, though the product is 1230.0000000000002.
function whole(value: number, round: (value: number) => number): number {
  if (Number.isInteger(value)) return value;
  const near = Math.round(value);
  return Math.abs(value - near) < near * 1e-12 ? near : round(value);
}
