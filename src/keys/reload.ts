import type { Slot } from "./slots.js";

/** Loads the keys again. One reload runs at a time: its caller sees to that. */
export class Reload {
  readonly #load: () => Promise<Slot[]>;
  #running: { readonly listed: string; readonly end: AbortController } | undefined;

  constructor(load: () => Promise<Slot[]>) {
    this.#load = load;
  }

  /**
   * Ends what the reload that runs is waiting for, if the keys are others by now: who has changed them once more must
   * not wait until the last change is through, for a key may have leaked.
   */
  async overtake(): Promise<void> {
    const running = this.#running;
    if (running !== undefined && namesOf(await this.#load()) !== running.listed) running.end.abort();
  }

  /** Does the work with what was loaded; the signal tells it to wait for nothing any more. */
  async run<T>(work: (loaded: readonly Slot[], signal: AbortSignal) => Promise<T>): Promise<T> {
    const loaded = await this.#load();
    const end = new AbortController();
    this.#running = { listed: namesOf(loaded), end };
    try {
      return await work(loaded, end.signal);
    } finally {
      this.#running = undefined;
    }
  }
}

function namesOf(slots: readonly Slot[]): string {
  return slots.map(({ secret }) => secret.fingerprint).join();
}
