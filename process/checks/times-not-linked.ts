import { type Check, errorAt } from './check.ts';
import { lacking } from './lacking.ts';
import { textName } from './name-of.ts';

/** Whoever hears that there are times to choose from finds the way to them: in each language, by mail and by SMS. */
export const timesNotLinked: Check = ({ definition, uses }) => {
  const said = new Set<string>();
  return uses.flatMap(({ purpose, textId, stepId }) => {
    const text = definition.texts[textId];
    if (purpose !== 'offer' || !text || said.has(textId)) return [];
    const places = lacking(text, ['page.url'], 'all');
    if (places.length === 0) return [];
    said.add(textId);
    const name = textName(definition, textId);
    return [
      errorAt(
        'times-not-linked',
        { ...(stepId ? { stepId } : {}), textId, path: ['texts', textId] },
        {
          sv: `${name.sv} ska leda till tiderna, men har ingen länk (${places.join(', ')}).`,
          en: `${name.en} is to lead to the times, but has no link (${places.join(', ')}).`,
        },
        { sv: 'Skriv {{ page.url }} i texten.', en: 'Write {{ page.url }} in the text.' },
      ),
    ];
  });
};
