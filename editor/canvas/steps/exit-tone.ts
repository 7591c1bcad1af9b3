import type { Step } from '../../../process/definition/schema.ts';

/** What a reject or a silent exit is drawn like, so that the eye finds the good way through. */
export function exitTone(step: Step, exitId: string): 'plain' | 'reject' {
  if (step.kind === 'stage') return step.exits[exitId]?.kind === 'reject' ? 'reject' : 'plain';
  return exitId === 'no-answer' || exitId === 'no' ? 'reject' : 'plain';
}
