import { firstStops } from '../checks/first-stops.ts';
import { stepName } from '../checks/name-of.ts';
import type { Definition } from '../definition/schema.ts';
import { startingText } from '../texts/starting-texts.ts';
import { putAt } from './at-path.ts';
import type { Fix, Fixer } from './contract.ts';
import { freeId } from './free-id.ts';

/** The stage gets an entry message in ready words. */
export const dateNotTold: Fixer = ({ stepId, exitId }, { definition }) => {
  if (stepId === undefined || exitId === undefined) return [];
  return firstStops(definition, stepId, exitId).flatMap((stop): Fix[] => {
    const stage = definition.steps[stop];
    if (stage?.kind !== 'stage' || stage.entryMessage) return [];
    const name = stepName(definition, stop);
    return [
      {
        id: `entry:${stop}`,
        label: { sv: `Ge ${name.sv} ett meddelande vid ankomst`, en: `Give ${name.en} an entry message` },
        apply: (now) => withEntryMessage(now, stop),
      },
    ];
  });
};

function withEntryMessage(definition: Definition, stepId: string): Definition {
  const text = freeId(`${stepId.slice(0, 40)}-entry`, Object.keys(definition.texts));
  const written = putAt(definition, ['texts', text], startingText('entry', definition.languages));
  return putAt(written, ['steps', stepId, 'entryMessage'], { text, channels: { kind: 'candidate' } });
}
