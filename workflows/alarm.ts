// Runs in the workflow sandbox: no Node, no clock but the run's.
import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/** One timer to an absolute instant that can be moved. An unchanged instant costs no history. */
export function createAlarm(): { set(due: number | undefined): void; hasRung(): boolean } {
  let armed: { readonly due: number; readonly scope: CancellationScope } | undefined;
  let rung = false;

  function arm(due: number): void {
    const scope = new CancellationScope();
    armed = { due, scope };
    void scope
      .run(() => sleep(Math.max(1, due - Date.now())))
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
    set(due) {
      rung = false;
      if (armed?.due === due) return;
      armed?.scope.cancel();
      armed = undefined;
      if (due !== undefined) arm(due);
    },
    hasRung: () => rung,
  };
}
