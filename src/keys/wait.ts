import type { Slot } from "./slots.js";

/** Resolves true when it holds, false when the time is up or the signal aborts. */
export async function waitUntil(
  holds: () => boolean,
  { timeoutMs, stepMs, signal }: { timeoutMs: number; stepMs: number; signal: AbortSignal },
): Promise<boolean> {
  const end = Date.now() + timeoutMs;
  while (!holds()) {
    if (signal.aborted || Date.now() >= end) return false;
    await pause(stepMs, signal);
  }
  return true;
}

/** No request of these keys is in flight, and none was since `since` and for `quietMs`. */
export function isQuiet(slots: readonly Slot[], since: number, quietMs: number): boolean {
  const now = Date.now();
  return slots.every(
    ({ inFlight, lastUsedAt = 0 }) => inFlight === 0 && now - Math.max(lastUsedAt, since) >= quietMs,
  );
}

/** Resolves after the time, or when the signal aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end, { once: true });
  });
}
