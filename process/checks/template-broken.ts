import { templateErrorText } from '../texts/template-error.ts';
import { type Check, errorAt } from './check.ts';
import { textName } from './name-of.ts';
import { readTemplate } from './template-variables.ts';
import { templatesOf } from './templates-of.ts';

/** Every template is Liquid that can be read. */
export const templateBroken: Check = ({ definition }) =>
  Object.entries(definition.texts).flatMap(([textId, text]) =>
    templatesOf(text).flatMap(({ template, path }) =>
      readTemplate(template).errors.map((error) => {
        const name = textName(definition, textId);
        const line =
          error.line === undefined ? { sv: '', en: '' } : { sv: `, rad ${error.line}`, en: `, line ${error.line}` };
        return errorAt(
          'template-broken',
          { textId, path: ['texts', textId, ...path] },
          {
            sv: `${name.sv}${line.sv}: ${templateErrorText(error, 'sv')}`,
            en: `${name.en}${line.en}: ${templateErrorText(error, 'en')}`,
          },
          { sv: 'Kontrollera att varje {{ och {% är stängd.', en: 'See that every {{ and {% is closed.' },
        );
      }),
    ),
  );
