import type { Obligation, Purpose, State } from './contract.ts';
import { unheardOf } from './unheard-of.ts';

const closings: readonly Purpose[] = ['jobClosed', 'hiredElsewhere'];

/**
 * Whether an application that has its outcome still waits to tell it: its candidate sees it as open, and may withdraw. What was not heard of
 * stages before, and the confirmation of a withdrawal, is nothing that a withdrawal could answer.
 */
export function isEndUnheard(state: State): boolean {
  const said = unheardOf(state);
  if (said.some(({ purpose }) => purpose === 'withdrawn')) return false;
  const last = lastOf(Object.values(state.obligations));
  return said.some(
    ({ purpose, discharges = [] }) => closings.includes(purpose) || (last && discharges.includes(last.id)),
  );
}

/** By when it was opened: the order of a state's keys is not kept where it is stored. */
function lastOf(obligations: readonly Obligation[]): Obligation | undefined {
  return [...obligations].sort((one, other) => other.openedAt - one.openedAt)[0];
}
