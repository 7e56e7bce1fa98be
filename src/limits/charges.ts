import type { Charge } from "../types.js";

/**
 * Refuses charges that no store can count: a negative or endless cost would open the limit for good.
 *
 * @throws TypeError
 */
export function assertCharges(charges: readonly Charge[]): void {
  for (const { quota, cost } of charges) {
    if (!isAmount(cost)) throw new TypeError("a cost must be a finite number of at least 0");
    if (!isAmount(quota.limit)) throw new TypeError("a limit must be a finite number of at least 0");
    if (!Number.isSafeInteger(quota.windowMs) || quota.windowMs < 1) {
      throw new TypeError("windowMs must be a positive integer");
    }
  }
  if (new Set(charges.map(({ quota }) => quota.name)).size < charges.length) {
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
  if (!costs.every(isAmount)) throw new TypeError("a cost must be a finite number of at least 0");
}

function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}
