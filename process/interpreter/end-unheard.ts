import type { Purpose, State } from './contract.ts';
import { lastOpened } from './obligations.ts';
import { unheardOf } from './unheard-of.ts';

const closings: readonly Purpose[] = ['jobClosed', 'hiredElsewhere'];

/**
 * Whether an application that has its outcome still waits to tell it: its candidate sees it as open, and may withdraw. What was not heard of
 * stages before, and the confirmation of a withdrawal, is nothing that a withdrawal could answer.
 */
export function isEndUnheard(state: State): boolean {
  const said = unheardOf(state);
  if (said.some(({ purpose }) => purpose === 'withdrawn')) return false;
  const last = lastOpened(state);
  return said.some(
    ({ purpose, discharges = [] }) => closings.includes(purpose) || (last && discharges.includes(last.id)),
  );
}
