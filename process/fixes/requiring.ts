import type { Words } from '../checks/check.ts';
import type { Definition } from '../definition/schema.ts';
import { putAt } from './at-path.ts';
import type { Fix } from './contract.ts';

/** The start requires a field or a contact; nothing where there is not exactly one start. */
export function requiring(definition: Definition, field: string, name: Words): Fix[] {
  const [start, other] = Object.entries(definition.steps).filter(([, step]) => step.kind === 'start');
  if (!start || other || start[1].kind !== 'start') return [];
  const [id, { requires }] = [start[0], start[1]];
  return [
    {
      id: `require:${field}`,
      label: { sv: `Kräv ${name.sv} i ansökan`, en: `Require ${name.en} in the application` },
      apply: (now) => putAt(now, ['steps', id, 'requires'], [...requires, field]),
    },
  ];
}
