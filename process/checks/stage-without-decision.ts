import { atStep, type Check, errorAt } from './check.ts';
import { stepName } from './name-of.ts';

/** In every stage people can decide: at least one exit advances or rejects. */
export const stageWithoutDecision: Check = ({ definition }) =>
  Object.entries(definition.steps).flatMap(([stepId, step]) => {
    if (step.kind !== 'stage' || Object.values(step.exits).some((exit) => exit.kind !== 'other')) return [];
    const name = stepName(definition, stepId);
    return [
      errorAt(
        'stage-without-decision',
        atStep(stepId, 'exits'),
        { sv: `I ${name.sv} finns inget att besluta.`, en: `There is nothing to decide in ${name.en}.` },
        { sv: 'Lägg till en utgång som för vidare eller säger nej.', en: 'Add an exit that advances or rejects.' },
      ),
    ];
  });
