import type { State } from './contract.ts';

/**
 * Whether the run may end: the application has its outcome, no obligation is open, no message on its way or told by a person instead,
 * and the time in which a bounce still counts has passed. A run whose `complete` has been given lingers until then.
 */
export function isOver(state: State): boolean {
  if (state.step.kind !== 'ended' || Object.keys(state.timers).length > 0) return false;
  if (Object.keys(state.pending).length > 0) return false;
  if (Object.values(state.tasks).some(({ message }) => message !== undefined)) return false;
  return Object.values(state.obligations).every(({ status }) => status !== 'open');
}
