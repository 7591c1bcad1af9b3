import type { Definition, Text } from '../definition/schema.ts';
import type { TextUse } from '../definition/text-uses-of.ts';
import { type Check, errorAt } from './check.ts';
import { firstStops } from './first-stops.ts';
import { textName } from './name-of.ts';
import { lacking } from './lacking.ts';
import { remembered } from '../remembered.ts';

/** A message that is there to tell a date tells it: in each language, by mail and by SMS. */
export const promiseNotInText: Check = ({ definition, uses }) => {
  const said = new Set<string>();
  const placesOf = remembered((text: Text) => lacking(text, ['promise.long', 'promise.date'], 'any'));
  return uses.flatMap((use) => {
    const text = definition.texts[use.textId];
    const places = text && !said.has(use.textId) ? placesOf(text) : [];
    if (places.length === 0 || !tellsDate(definition, use)) return [];
    said.add(use.textId);
    const name = textName(definition, use.textId);
    const { stepId, exitId, textId } = use;
    return [
      errorAt(
        'promise-not-in-text',
        { ...(stepId ? { stepId } : {}), ...(exitId ? { exitId } : {}), textId, path: ['texts', textId] },
        {
          sv: `${name.sv} ska säga när beskedet kommer, men gör det inte (${places.join(', ')}).`,
          en: `${name.en} is to say when the answer comes, but does not (${places.join(', ')}).`,
        },
        { sv: 'Skriv {{ promise.long }} i texten.', en: 'Write {{ promise.long }} in the text.' },
      ),
    ];
  });
};

const always: ReadonlySet<TextUse['purpose']> = new Set([
  'entry',
  'holding',
  'invitation',
  'moved',
  'cancelled',
  'paused',
]);

function tellsDate(definition: Definition, { purpose, stepId, exitId }: TextUse): boolean {
  if (always.has(purpose)) return true;
  if (stepId === undefined || (purpose !== 'acknowledgement' && purpose !== 'exit')) return false;
  return firstStops(definition, stepId, exitId ?? 'next').some((stop) => definition.steps[stop]?.kind === 'stage');
}
