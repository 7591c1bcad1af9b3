// Runs in the workflow sandbox: no Node, no clock but the run's.

export type Clock = {
  now(): number;
  /** Milliseconds that it goes ahead of Temporal's. */
  ahead(): number;
  /** Lets it show an instant; one that has passed changes nothing. */
  passTo(instant: number): void;
};

/** The run's clock: Temporal's own, and in a rehearsal ahead of it by all the time that was let pass. */
export function createClock(ahead = 0): Clock {
  let passed = ahead;
  return {
    now: () => Date.now() + passed,
    ahead: () => passed,
    passTo(instant) {
      passed = Math.max(passed, instant - Date.now());
    },
  };
}
