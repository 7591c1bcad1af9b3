import type { Definition } from '../definition/schema.ts';
import { startingText } from '../texts/starting-texts.ts';
import { putAt } from './at-path.ts';
import type { Fixer } from './contract.ts';
import { freeId } from './free-id.ts';
import { inEachLanguage } from './in-each-language.ts';
import { withoutSteps } from './without-steps.ts';

/** A start too many goes; where there is none, one is put before the only step that nothing leads to. */
export const startCount: Fixer = ({ stepId }, { definition }) => {
  if (stepId !== undefined)
    return [
      {
        id: 'remove',
        label: { sv: 'Ta bort den här starten', en: 'Remove this start' },
        apply: (now) => withoutSteps(now, new Set([stepId])),
      },
    ];
  const entered = new Set(Object.values(definition.connections).flatMap((exits) => Object.values(exits)));
  const [first, second] = Object.keys(definition.steps).filter((id) => !entered.has(id));
  if (first === undefined || second !== undefined) return [];
  return [
    {
      id: 'add',
      label: { sv: 'Lägg till en start', en: 'Add a start' },
      apply: (now) => withStart(now, first),
    },
  ];
};

function withStart(definition: Definition, first: string): Definition {
  const id = freeId('start', Object.keys(definition.steps));
  const text = freeId('acknowledgement', Object.keys(definition.texts));
  const start = {
    kind: 'start',
    name: inEachLanguage(definition, { sv: 'Ansökan', en: 'Application' }),
    requires: [],
    acknowledgement: { text, channels: { kind: 'candidate' } },
  };
  const { x, y } = definition.layout.steps[first] ?? { x: 0, y: 0 };
  const steps: unknown = { [id]: start, ...definition.steps };
  let next = putAt(definition, ['steps'], steps);
  next = putAt(next, ['connections', id, 'next'], first);
  next = putAt(next, ['layout', 'steps', id], { x: x - 352, y });
  return putAt(next, ['texts', text], startingText('entry', definition.languages));
}
