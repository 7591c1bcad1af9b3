import { firstStops } from '../checks/first-stops.ts';
import type { Definition } from '../definition/schema.ts';
import { startingText } from '../texts/starting-texts.ts';
import { putAt } from './at-path.ts';
import type { Fixer } from './contract.ts';
import { freeId } from './free-id.ts';
import { withFeedback } from './with-feedback.ts';

/** The exit gets a message in ready words, with the feedback that it owes and the date where it leads into a stage. */
export const exitWithoutAnswer: Fixer = ({ stepId, exitId }) =>
  stepId === undefined || exitId === undefined
    ? []
    : [
        {
          id: 'message',
          label: { sv: 'Ge utgången ett meddelande', en: 'Give the exit a message' },
          apply: (now) => withMessage(now, stepId, exitId),
        },
      ];

function withMessage(definition: Definition, stepId: string, exitId: string): Definition {
  const step = definition.steps[stepId];
  const exit = step?.kind === 'stage' ? step.exits[exitId] : undefined;
  if (!exit) return definition;
  const stops = firstStops(definition, stepId, exitId);
  const tellsDate = stops.length > 0 && stops.every((stop) => definition.steps[stop]?.kind === 'stage');
  const kind = exit.kind === 'reject' ? 'reject' : tellsDate ? 'advance' : 'message';
  const id = freeId(`${stepId}-${exitId}`, Object.keys(definition.texts));
  const written = putAt(definition, ['texts', id], startingText(kind, definition.languages));
  const message = { text: id, channels: { kind: 'candidate' } };
  return withFeedback(putAt(written, ['steps', stepId, 'exits', exitId, 'message'], message), stepId, exitId);
}
