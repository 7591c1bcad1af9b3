import { toSmsText } from '../texts/render-sms.ts';
import { findVariable } from '../texts/variables.ts';
import { type Check, warningAt } from './check.ts';
import { textName } from './name-of.ts';
import { templatesOf } from './templates-of.ts';

const mostSegments = 10;

/** An SMS with values of usual length fits in ten segments. */
export const smsTooLong: Check = ({ definition }) =>
  Object.entries(definition.texts).flatMap(([textId, text]) =>
    templatesOf(text).flatMap(({ channel, template, language, path }) => {
      if (channel !== 'sms') return [];
      const { segments } = toSmsText(withExamples(template, language));
      if (segments <= mostSegments) return [];
      const name = textName(definition, textId);
      return [
        warningAt(
          'sms-too-long',
          { textId, path: ['texts', textId, ...path] },
          {
            sv: `${name.sv} blir ett sms i ${segments} delar.`,
            en: `${name.en} becomes an SMS of ${segments} segments.`,
          },
          { sv: 'Korta den, eller länka till kandidatens sida.', en: "Shorten it, or link to the candidate's page." },
        ),
      ];
    }),
  );

function withExamples(template: string, language: 'sv' | 'en'): string {
  return template
    .replace(/{%[^%]*%}/g, '')
    .replace(/{{-?\s*([\w.-]+)[^}]*}}/g, (_, path: string) => findVariable(path)?.example[language] ?? '');
}
