import type { Step } from '../definition/schema.ts';
import { atStep, type Check, warningAt } from './check.ts';
import { givenBefore } from './given-before.ts';
import { stepName } from './name-of.ts';

/** The date that a step waits for is known when a candidate comes there, so that nobody waits for somebody to fill it in. */
export const dateNotGiven: Check = (drawing) => {
  const { definition } = drawing;
  const before = givenBefore(drawing);
  return Object.entries(definition.steps).flatMap(([stepId, step]) => {
    const date = dateOf(step);
    const given = before.get(stepId);
    if (!date || !given || definition.fields[date.field]?.kind !== 'date' || given.has(`fields.${date.field}`))
      return [];
    const name = stepName(definition, stepId);
    return [
      warningAt(
        'date-not-given',
        atStep(stepId, ...date.path),
        {
          sv: `${name.sv} väntar på datumet i ${date.field}, som inte alltid är ifyllt då.`,
          en: `${name.en} waits for the date in ${date.field}, which is not always filled in by then.`,
        },
        {
          sv: 'Kräv fältet i ansökan eller i en utgång på alla vägar hit.',
          en: 'Require the field in the application, or in an exit on every path to here.',
        },
      ),
    ];
  });
};

function dateOf(step: Step): { readonly field: string; readonly path: readonly string[] } | undefined {
  if (step.kind === 'message' && 'field' in step.when) return { field: step.when.field, path: ['when', 'field'] };
  if (step.kind === 'wait' && step.for.kind === 'until') return { field: step.for.field, path: ['for', 'field'] };
  return undefined;
}
