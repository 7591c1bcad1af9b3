import { isIsoDate } from '../calendar/days.ts';
import { isZone } from '../calendar/zone-days.ts';
import { exitsOf } from '../definition/exits-of.ts';
import type { Definition, Scenario } from '../definition/schema.ts';
import { type Check, errorAt, type Words } from './check.ts';
import { nameOf } from './name-of.ts';

type Flaw = { readonly path: readonly (string | number)[]; readonly what: Words };

/** What a scenario speaks of is there: its steps, exits, texts, questions and fields, and the date on which it begins. */
export const scenarioBroken: Check = ({ definition }) =>
  (definition.scenarios ?? []).flatMap((scenario, index) =>
    flawsOf(definition, scenario).map(({ path, what }) => {
      const name = nameOf(scenario.name, scenario.id);
      return errorAt(
        'scenario-broken',
        { path: ['scenarios', index, ...path] },
        {
          sv: `Scenariot ${name.sv} talar om ${what.sv}, och det finns inte.`,
          en: `The scenario ${name.en} speaks of ${what.en}, and there is no such thing.`,
        },
        { sv: 'Ändra scenariot, eller ta bort det.', en: 'Change the scenario, or remove it.' },
      );
    }),
  );

/** Whether everything that the scenario speaks of is there, so that it can be run. */
export function canBeRun(definition: Definition, scenario: Scenario): boolean {
  return flawsOf(definition, scenario).length === 0;
}

function flawsOf(definition: Definition, scenario: Scenario): Flaw[] {
  return [
    ...ofStart(scenario),
    ...ofZone(scenario),
    ...ofFields(definition, scenario),
    ...ofStages(definition, scenario),
    ...ofAsks(definition, scenario),
    ...ofBranches(definition, scenario),
    ...ofExpectations(definition, scenario),
  ];
}

function ofStart({ start }: Scenario): Flaw[] {
  const at = (date: string): Flaw[] => [{ path: ['start'], what: { sv: `datumet ${date}`, en: `the date ${date}` } }];
  if (start.kind === 'date') return isIsoDate(start.date) ? [] : at(start.date);
  if (start.kind !== 'yearly') return [];
  // A leap year has every date that there is.
  const date = `${String(start.month).padStart(2, '0')}-${String(start.day).padStart(2, '0')}`;
  return isIsoDate(`2028-${date}`) ? [] : at(date);
}

function ofZone({ candidate }: Scenario): Flaw[] {
  const zone = candidate?.zone;
  if (zone === undefined || isZone(zone)) return [];
  return [{ path: ['candidate', 'zone'], what: { sv: `tidszonen ”${zone}”`, en: `the time zone “${zone}”` } }];
}

function ofFields({ fields }: Definition, { candidate }: Scenario): Flaw[] {
  return Object.keys(candidate?.fields ?? {})
    .filter((field) => !Object.hasOwn(fields, field))
    .map((field) => ({
      path: ['candidate', 'fields', field],
      what: { sv: `fältet ”${field}”`, en: `the field “${field}”` },
    }));
}

function ofStages(definition: Definition, { behaviour }: Scenario): Flaw[] {
  return Object.entries(behaviour.stages ?? {}).flatMap(([stepId, { exits = [] }]) => {
    const path = ['behaviour', 'stages', stepId];
    return definition.steps[stepId]?.kind === 'stage'
      ? ofExits(definition, stepId, exits, path)
      : [{ path, what: stepNamed(stepId) }];
  });
}

function ofAsks(definition: Definition, { behaviour }: Scenario): Flaw[] {
  return Object.entries(behaviour.asks ?? {}).flatMap(([stepId, { exits = [], says = {} }]) => {
    const path = ['behaviour', 'asks', stepId];
    const step = definition.steps[stepId];
    if (step?.kind !== 'ask') return [{ path, what: stepNamed(stepId) }];
    const questions = Object.keys(says).filter((id) => !Object.hasOwn(step.questions, id));
    return [
      ...ofExits(definition, stepId, exits, path),
      ...questions.map((id) => ({
        path: [...path, 'says', id],
        what: { sv: `frågan ”${id}”`, en: `the question “${id}”` },
      })),
    ];
  });
}

function ofBranches(definition: Definition, { behaviour }: Scenario): Flaw[] {
  return Object.entries(behaviour.branches ?? {}).flatMap(([stepId, exits]) => {
    const path = ['behaviour', 'branches', stepId];
    if (definition.steps[stepId]?.kind !== 'branch') return [{ path, what: stepNamed(stepId) }];
    return unknownExits(definition, stepId, exits, path);
  });
}

function ofExits(definition: Definition, stepId: string, exits: readonly string[], path: readonly string[]): Flaw[] {
  return unknownExits(definition, stepId, exits, [...path, 'exits']);
}

function unknownExits(
  definition: Definition,
  stepId: string,
  exits: readonly string[],
  path: readonly string[],
): Flaw[] {
  const step = definition.steps[stepId];
  const known = step ? exitsOf(step) : [];
  return exits.flatMap((exit, index) =>
    known.includes(exit)
      ? []
      : [{ path: [...path, index], what: { sv: `utgången ”${exit}”`, en: `the exit “${exit}”` } }],
  );
}

function ofExpectations({ steps, texts }: Definition, { expect }: Scenario): Flaw[] {
  return expect.flatMap((expected, index) => {
    const path = ['expect', index];
    if ('step' in expected && !Object.hasOwn(steps, expected.step)) return [{ path, what: stepNamed(expected.step) }];
    if ('text' in expected && !Object.hasOwn(texts, expected.text))
      return [{ path, what: { sv: `texten ”${expected.text}”`, en: `the text “${expected.text}”` } }];
    return [];
  });
}

const stepNamed = (stepId: string): Words => ({ sv: `steget ”${stepId}”`, en: `the step “${stepId}”` });
