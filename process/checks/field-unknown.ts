import { contactFields } from '../definition/fixed-values.ts';
import type { Definition, Step } from '../definition/schema.ts';
import { atStep, type Check, errorAt } from './check.ts';

type Use = { readonly field: string; readonly path: (string | number)[]; readonly asDate: boolean };

/** Fields that steps read or require exist, and are dates where a date is needed. */
export const fieldUnknown: Check = ({ definition }) =>
  Object.entries(definition.steps).flatMap(([stepId, step]) =>
    usesOf(step)
      .filter((use) => !isGood(definition, step, use))
      .map(({ field, path, asDate }) =>
        errorAt(
          'field-unknown',
          atStep(stepId, ...path),
          asDate
            ? { sv: `Fältet ${field} är inget datumfält.`, en: `The field ${field} is not a date field.` }
            : { sv: `Fältet ${field} finns inte.`, en: `There is no field ${field}.` },
          {
            sv: 'Lägg till fältet i processen eller välj ett annat.',
            en: 'Add the field to the process or choose another one.',
          },
        ),
      ),
  );

function isGood({ fields }: Definition, step: Step, { field, asDate }: Use): boolean {
  if (Object.hasOwn(fields, field)) return !asDate || fields[field]?.kind === 'date';
  return step.kind === 'start' && contactFields.some((contact) => contact === field);
}

function usesOf(step: Step): Use[] {
  const required = (list: readonly string[], path: (string | number)[]) =>
    list.map((field, index) => ({ field, path: [...path, index], asDate: false }));
  if (step.kind === 'start') return required(step.requires, ['requires']);
  if (step.kind === 'stage')
    return Object.entries(step.exits).flatMap(([id, exit]) => required(exit.requires, ['exits', id, 'requires']));
  if (step.kind === 'wait')
    return step.for.kind === 'until' ? [{ field: step.for.field, path: ['for', 'field'], asDate: true }] : [];
  if (step.kind === 'message')
    return 'field' in step.when ? [{ field: step.when.field, path: ['when', 'field'], asDate: true }] : [];
  if (step.kind !== 'branch') return [];
  return step.branches.flatMap((branch, at) =>
    branch.conditions.flatMap(({ subject }, index) =>
      subject.kind === 'field'
        ? [{ field: subject.field, path: ['branches', at, 'conditions', index, 'subject', 'field'], asDate: false }]
        : [],
    ),
  );
}
