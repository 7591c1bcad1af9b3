export type Turns = {
  /** Resolves with true when it is one's turn, and with false when that did not come within so many milliseconds. */
  readonly take: (patienceMs: number) => Promise<boolean>;
  /** Hands a turn that was taken on to the next who waits. */
  readonly give: () => void;
};

/** Lets at most so many have their turn at the same time, first come first served. */
export function createTurns(width: number): Turns {
  const waiting = new Set<() => void>();
  let free = width;
  return {
    async take(patienceMs) {
      if (free > 0) {
        free -= 1;
        return true;
      }
      const { promise, resolve } = Promise.withResolvers<boolean>();
      const called = () => resolve(true);
      waiting.add(called);
      const timer = setTimeout(() => waiting.delete(called) && resolve(false), patienceMs);
      return promise.finally(() => clearTimeout(timer));
    },
    give() {
      const [next] = waiting;
      if (next === undefined) {
        free += 1;
        return;
      }
      waiting.delete(next);
      next();
    },
  };
}
