/** One admitted charge, in an exact log. */
export interface Taken {
  at: number;
  cost: number;
}

/** What was taken in `from < at <= to`. */
export function heldBetween(log: readonly Taken[], from: number, to: number): number {
  return log.reduce((sum, { at, cost }) => (at > from && at <= to ? sum + cost : sum), 0);
}

/** The most that any rolling window holds. It is enough to look at the windows that end with a charge. */
export function mostInAnyWindow(log: readonly Taken[], windowMs: number): number {
  return Math.max(0, ...log.map(({ at }) => heldBetween(log, at - windowMs, at)));
}
