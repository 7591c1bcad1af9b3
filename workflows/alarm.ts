// Runs in the workflow sandbox: no Node, no clock but the run's.
import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import type { Clock } from './clock.ts';

export type Alarm = {
  /** Moves the timer; where it is not needed before something else wakes the run, it stays as it is. */
  set(due: number | undefined, how: { readonly isNeeded: boolean }): void;
  hasRung(): boolean;
  /** Forgets the timer: the clock that it was set by has been moved. */
  stop(): void;
};

/** One timer to an absolute instant that can be moved. An unchanged instant costs no history. */
export function createAlarm(clock: Pick<Clock, 'now'>): Alarm {
  let armed: { readonly due: number; readonly scope: CancellationScope } | undefined;
  let rung = false;

  function arm(due: number): void {
    const scope = new CancellationScope();
    armed = { due, scope };
    void scope
      .run(() => sleep(Math.max(1, due - clock.now())))
      .then(
        () => {
          if (armed?.scope !== scope) return;
          armed = undefined;
          rung = true;
        },
        (error: unknown) => {
          if (!isCancellation(error)) throw error;
        },
      );
  }

  return {
    set(due, { isNeeded }) {
      rung = false;
      if (!isNeeded || armed?.due === due) return;
      armed?.scope.cancel();
      armed = undefined;
      if (due !== undefined) arm(due);
    },
    hasRung: () => rung,
    stop() {
      rung = false;
      armed?.scope.cancel();
      armed = undefined;
    },
  };
}
