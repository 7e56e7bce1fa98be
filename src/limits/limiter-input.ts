import { AMOUNT, isAmount } from "./charges.js";
import type { Costs } from "./ledger.js";

/**
 * The subjects of a reservation, each once. Whom nobody counts would have no limit, so a user id that is missing must
 * not pass for one.
 *
 * @throws TypeError
 */
export function subjectsIn(name: string, subject: string | readonly string[]): readonly string[] {
  const subjects =
    typeof subject === "string" ? [subject] : [...new Set(Array.isArray(subject) ? subject : [])];
  if (subjects.length === 0 || subjects.some((one) => typeof one !== "string")) {
    throw new TypeError(`${name}: "subject" must be a text, or a list of one or more`);
  }
  return subjects;
}

/**
 * Refuses costs that can't be counted before the store is asked, which would seem to fail, and be left alone for it.
 *
 * @throws TypeError
 */
export function assertCosts(name: string, costs: Costs = {}): void {
  for (const unit of ["requests", "tokens", "usd", "streams"] as const) {
    if (unit in costs && !isAmount({ unit }, costs[unit] ?? Number.NaN)) {
      throw new TypeError(`${name}: the cost in ${unit} must be ${AMOUNT}`);
    }
  }
}
