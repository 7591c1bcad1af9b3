import { targetOf } from '../definition/connections-of.ts';
import type { Definition } from '../definition/schema.ts';
import { atConnection, type Check, errorAt } from './check.ts';
import { stepName } from './name-of.ts';
import { isRejectExit, leadingToRejection, reachedBy } from './rejected-ways.ts';

/**
 * Nobody is rejected by their silence: a missing answer leads to a stage where a person decides, unless the process is declared automatic.
 * An end by another name (closed, withdrew) is the same to whoever was silent.
 */
export const noAnswerRejects: Check = ({ definition, startId }) => {
  if (startId === undefined || definition.policy.automaticRejection) return [];
  const mayTake = (id: string, exitId: string) => !isRejectExit(definition, id, exitId);
  // Whoever is asked after a person's no (“another job instead?”) has been answered by that person already.
  const undecided = reachedBy(definition, [startId], mayTake);
  const rejecting = leadingToRejection(definition, mayTake);
  return Object.entries(definition.steps).flatMap(([stepId, step]) => {
    const target = step.kind === 'ask' && undecided.has(stepId) ? targetOf(definition, stepId, 'no-answer') : undefined;
    if (target === undefined) return [];
    if (!rejecting.has(target) && !isClosedUnseen(definition, target)) return [];
    const name = stepName(definition, stepId);
    return [
      errorAt(
        'no-answer-rejects',
        atConnection(stepId, 'no-answer'),
        {
          sv: `Den som inte svarar på ${name.sv} får nej eller avslutas utan att någon har beslutat det.`,
          en: `Whoever does not answer ${name.en} is rejected or closed without anybody having decided it.`,
        },
        {
          sv: 'Led ”inget svar” till ett steg där en människa beslutar med ett klick.',
          en: 'Lead “no answer” to a stage where a person decides with one click.',
        },
      ),
    ];
  });
};

/** Whether a way without any stage leads to an end that is bad news. */
function isClosedUnseen(definition: Definition, target: string): boolean {
  const reached = reachedBy(definition, [target], (stepId) => definition.steps[stepId]?.kind !== 'stage');
  return [...reached].some((id) => {
    const step = definition.steps[id];
    return step?.kind === 'end' && (step.outcome === 'closed' || step.outcome === 'withdrew');
  });
}
