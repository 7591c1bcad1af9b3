/** What the work answers, or `timedOut` after that many milliseconds; the work is told to stop by its signal, and is not waited for. */
export async function within<T>(
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | typeof timedOut> {
  const controller = new AbortController();
  const { promise, resolve } = Promise.withResolvers<typeof timedOut>();
  const timer = setTimeout(() => {
    controller.abort();
    resolve(timedOut);
  }, timeoutMs);
  const working = work(controller.signal);
  // Once the time is up nobody listens any more: what fails then must not end the process.
  working.catch(() => {});
  try {
    return await Promise.race([working, promise]);
  } finally {
    clearTimeout(timer);
  }
}

export const timedOut = Symbol('timed out');
