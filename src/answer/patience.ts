/** How long to wait, in milliseconds. */
export interface Patience {
  /** For the API's next bytes; pings count. */
  readonly idleMs: number;
  /** For the app to ask for the next piece of a streamed answer. */
  readonly unreadMs: number;
}

/** Who is being waited for. Whoever decides about a tool call, a person perhaps, may take as long as it takes. */
export type Awaited = "api" | "app" | "decision";

/** Watches one answer: calls `onExpired` once, when whoever is waited for took too long. */
interface Watchdog {
  waitFor(whom: Awaited): void;
  stop(): void;
}

/** Makes a watchdog; it does not keep the process alive. */
export function watchdog(patience: Patience, onExpired: (whom: Awaited) => void): Watchdog {
  const limits = { api: patience.idleMs, app: patience.unreadMs, decision: Number.POSITIVE_INFINITY };
  // One timer for the whole answer, which looks at the time when it fires: setting a new one for every event of a
  // stream would cost more than filtering the event.
  const rhythm = Math.min(limits.api, limits.app);
  let whom: Awaited = "api";
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const arm = (ms: number): void => {
    timer = setTimeout(look, ms);
    (timer as { unref?: () => void }).unref?.();
  };
  const look = (): void => {
    const left = limits[whom] - (performance.now() - since);
    if (left > 0.5) {
      arm(Math.min(left, rhythm));
      return;
    }
    stopped = true;
    onExpired(whom);
  };

  return {
    waitFor(next) {
      whom = next;
      since = performance.now();
      if (timer === undefined && !stopped) arm(rhythm);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
