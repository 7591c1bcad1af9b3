import { type Check, errorAt } from './check.ts';
import { textName } from './name-of.ts';
import { templatesOf } from './templates-of.ts';

/** No subject, body or SMS is empty. */
export const textEmpty: Check = ({ definition }) =>
  Object.entries(definition.texts).flatMap(([textId, text]) =>
    templatesOf(text)
      .filter(({ template }) => template.trim() === '')
      .map(({ path }) => {
        const name = textName(definition, textId);
        return errorAt(
          'text-empty',
          { textId, path: ['texts', textId, ...path] },
          { sv: `${name.sv} är tom (${path.join(', ')}).`, en: `${name.en} is empty (${path.join(', ')}).` },
          {
            sv: 'Skriv något, eller ta bort kanalen från texten.',
            en: 'Write something, or take the channel out of the text.',
          },
        );
      }),
  );
