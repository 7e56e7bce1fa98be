/** The same thing measured without the guard and with it, one right after the other. */
export interface Pair {
  readonly raw: number;
  readonly guarded: number;
}

/** The middle and the ends of many measurements. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/**
 * Measures two things in turns, after `warmUp` turns that do not count. What disturbs the machine for longer than one
 * turn disturbs both alike; who goes first changes every time.
 */
export async function inTurns<T>(
  turns: { readonly warmUp: number; readonly counted: number },
  raw: () => Promise<T>,
  guarded: () => Promise<T>,
): Promise<{ readonly raw: T; readonly guarded: T }[]> {
  const measured: { raw: T; guarded: T }[] = [];
  for (let turn = -turns.warmUp; turn < turns.counted; turn++) {
    const first = turn % 2 === 0 ? await raw() : undefined;
    const second = await guarded();
    const pair = { raw: first ?? (await raw()), guarded: second };
    if (turn >= 0) measured.push(pair);
  }
  return measured;
}

/** What one pair says, for all pairs. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
  return { min: sorted[0] ?? Number.NaN, median, max: sorted.at(-1) ?? Number.NaN };
}

export const medianOf = (values: readonly number[]): number => spreadOf(values).median;

/** One side of all pairs. */
export const side = <K extends keyof Pair>(pairs: readonly Pair[], key: K): number[] =>
  pairs.map((pair) => pair[key]);

/** Pairs of one figure out of pairs of several. */
export function only<T>(
  pairs: readonly { readonly raw: T; readonly guarded: T }[],
  pick: (measured: T) => number,
): Pair[] {
  return pairs.map((pair) => ({ raw: pick(pair.raw), guarded: pick(pair.guarded) }));
}

/** What the guard adds, in each pair. */
export const added = (pairs: readonly Pair[]): Spread =>
  spreadOf(pairs.map((pair) => pair.guarded - pair.raw));

/** With the guard as a share of without, in each pair. */
export const ratio = (pairs: readonly Pair[]): Spread =>
  spreadOf(pairs.map((pair) => pair.guarded / pair.raw));

/** Runs some work, and says how long it took and how much processor time, in microseconds. */
export async function timed(work: () => unknown): Promise<{ readonly wall: number; readonly cpu: number }> {
  const cpu = process.cpuUsage();
  const started = performance.now();
  await work();
  const wall = (performance.now() - started) * 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: user + system };
}
