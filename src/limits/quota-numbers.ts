import type { Quota } from "./store.js";

/**
 * Numbers for quotas. A quota is known by name and window: another window has other buckets, another limit the same.
 */
export interface QuotaNumbers {
  of(quota: Quota): number;
  /** The windows, by the quotas' numbers. */
  readonly windowsMs: readonly number[];
}

/** No quota has a number yet. A number is never taken back: names and windows are those of plans, not of callers. */
export function createQuotaNumbers(): QuotaNumbers {
  const numbers = new Map<string, Map<number, number>>();
  const windowsMs: number[] = [];
  // Most of the time it is the same quota again.
  let last: Quota | undefined;
  let lastNumber = 0;

  const add = ({ name, windowMs }: Quota): number => {
    const number = windowsMs.push(windowMs) - 1;
    numbers.set(name, new Map(numbers.get(name)).set(windowMs, number));
    return number;
  };
  return {
    windowsMs,
    of(quota) {
      if (quota === last) return lastNumber;
      lastNumber = numbers.get(quota.name)?.get(quota.windowMs) ?? add(quota);
      last = quota;
      return lastNumber;
    },
  };
}
