import type { Definition, StageExit } from '../definition/schema.ts';
import { own } from '../interpreter/own.ts';
import { nextDecisions } from './next-decisions.ts';

type Exit = Pick<StageExit, 'kind' | 'owes'> & {
  readonly id: string;
  /** The stages and ends that it can lead to next. */
  readonly leadsTo: readonly string[];
};
type Exits = { readonly stepId: string; readonly exits: readonly Exit[] };

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

/** The same of a stage as it is drawn; undefined of any other step. */
export function noShowExitIn(definition: Definition, stepId: string): string | undefined {
  const step = own(definition.steps, stepId);
  if (step?.kind !== 'stage') return undefined;
  const exits = Object.entries(step.exits).map(([id, { kind, owes }]) => ({
    ...{ id, kind, owes },
    leadsTo: nextDecisions(definition, stepId, id),
  }));
  return noShowExit({ stepId, exits });
}
