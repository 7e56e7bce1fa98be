/**
 * The result of `work`, or a rejection with what `late` makes when it takes longer than `ms`. The work itself goes on:
 * its owner decides what a late result means. A late rejection is swallowed.
 */
export async function withDeadline<T>(
  work: Promise<T>,
  ms: number,
  late: () => Error = () => new Error(`no answer within ${ms} ms`),
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    const giveUp = () => reject(late());
    // After a stall of this process timers run before sockets are read: the last millisecond is a turn of its own, so
    // that it is the work that was late and not this process.
    timer = setTimeout(() => {
      timer = setTimeout(giveUp, 1);
    }, ms - 1);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
