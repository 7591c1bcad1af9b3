import { atStep, type Check, errorAt } from './check.ts';
import { stepName } from './name-of.ts';

/** The candidate has some time to answer, and a wait waits. */
export const deadlineImpossible: Check = ({ definition }) =>
  Object.entries(definition.steps).flatMap(([stepId, step]) => {
    const isEmptyAsk = step.kind === 'ask' && step.deadline.amount === 0;
    const isEmptyWait = step.kind === 'wait' && step.for.kind === 'span' && step.for.span.amount === 0;
    if (!isEmptyAsk && !isEmptyWait) return [];
    const name = stepName(definition, stepId);
    return [
      errorAt(
        'deadline-impossible',
        isEmptyAsk ? atStep(stepId, 'deadline') : atStep(stepId, 'for', 'span'),
        { sv: `Tiden i ${name.sv} är noll.`, en: `The time in ${name.en} is zero.` },
        { sv: 'Ange hur länge.', en: 'Say how long.' },
      ),
    ];
  });
