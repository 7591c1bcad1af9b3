import type { BoardStep } from '../../../server/contract/jobs.ts';

type Exits = Pick<BoardStep, 'stepId' | 'exits'>;

/**
 * The exit of a stage for somebody who did not come to its meeting: what owes them nothing and leads back to another meeting, or else the no that owes
 * less than another no of the stage. Undefined where the drawing has neither.
 */
export function noShowExit({ stepId, exits }: Exits): string | undefined {
  const again = exits.find(
    ({ kind, owes, leadsTo }) =>
      kind === 'other' && owes === 'nothing' && leadsTo.length === 1 && leadsTo[0] === stepId,
  );
  const rejections = exits.filter(({ kind }) => kind === 'reject');
  const owesMore = rejections.some(({ owes }) => owes === 'strengthAndDevelopment');
  const notMet = owesMore ? rejections.find(({ owes }) => owes !== 'strengthAndDevelopment') : undefined;
  return (again ?? notMet)?.id;
}
