import { type Check, warningAt } from './check.ts';
import { textName } from './name-of.ts';

/** Every text is sent somewhere. */
export const textUnused: Check = ({ definition, uses }) => {
  const used = new Set(uses.map(({ textId }) => textId));
  return Object.keys(definition.texts)
    .filter((textId) => !used.has(textId))
    .map((textId) => {
      const name = textName(definition, textId);
      return warningAt(
        'text-unused',
        { textId, path: ['texts', textId] },
        { sv: `${name.sv} används inte.`, en: `${name.en} is not used.` },
        { sv: 'Ta bort den, eller välj den i ett steg.', en: 'Remove it, or choose it in a step.' },
      );
    });
};
