// Runs in the workflow sandbox: no Node, no clock but the run's.
import { condition } from '@temporalio/workflow';
import type { PassAnswer, PassUpdate } from './contract.ts';
import type { Clock } from './clock.ts';

/** More instants than that in one passing is a drawing that never rests. */
const mostInstants = 400;

type Goal = { readonly until: number | null; instants: number; reached: PassAnswer['reached'] | undefined };
type Standing = { readonly due: number | undefined; readonly mayGoOn: boolean };

export type Passing = {
  /** Asks for time to pass and waits until it has; `isEnded` tells that nobody will let it. */
  ask(update: PassUpdate, isEnded: () => boolean): Promise<PassAnswer>;
  /** Lets the clock show the next instant that was asked for and answers whether it did; only where the run rests. */
  goOn(standing: Standing): boolean;
};

/** Time that passes as somebody asks, from one instant at which something is due to the next, so that each of them happens when it should. */
export function createPassing(clock: Clock): Passing {
  let goal: Goal | undefined;

  function reach(how: PassAnswer['reached']): false {
    if (goal) goal.reached = how;
    goal = undefined;
    return false;
  }

  function moveTo(instant: number): true {
    if (goal) goal.instants += 1;
    clock.passTo(instant);
    return true;
  }

  return {
    async ask({ until }, isEnded) {
      // Who asks while time passes already waits for that.
      await condition(() => goal === undefined || isEnded());
      const own: Goal = { until, instants: 0, reached: undefined };
      goal = own;
      await condition(() => own.reached !== undefined || isEnded());
      return { now: clock.now(), ahead: clock.ahead(), reached: own.reached ?? 'stopped' };
    },

    goOn({ due, mayGoOn }) {
      if (!goal) return false;
      const { until, instants } = goal;
      if (!mayGoOn || instants >= mostInstants) return reach('stopped');
      if (until === null) {
        if (instants > 0) return reach('next');
        return due === undefined ? reach('nothing') : moveTo(due);
      }
      if (due !== undefined && due <= until) return moveTo(due);
      clock.passTo(until);
      return reach('instant');
    },
  };
}
