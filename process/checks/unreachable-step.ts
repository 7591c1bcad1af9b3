import { atStep, type Check, errorAt } from './check.ts';
import { stepName } from './name-of.ts';

/** Every step can be reached from the start. */
export const unreachableStep: Check = ({ definition, startId, reachable }) => {
  if (startId === undefined) return [];
  return Object.keys(definition.steps)
    .filter((stepId) => !reachable.has(stepId))
    .map((stepId) => {
      const name = stepName(definition, stepId);
      return errorAt(
        'unreachable-step',
        atStep(stepId),
        { sv: `Ingen väg leder till ${name.sv}.`, en: `No path leads to ${name.en}.` },
        { sv: 'Koppla en utgång hit, eller ta bort steget.', en: 'Connect an exit to it, or remove the step.' },
      );
    });
};
