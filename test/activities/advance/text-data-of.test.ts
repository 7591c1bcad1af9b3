import { expect, it } from 'vitest';
import { textDataOf } from '../../../activities/advance/text-data-of.ts';
import { renderText } from '../../../process/texts/render-text.ts';
import { changed, question } from '../../process/checks/drawings.ts';

type Context = Parameters<typeof textDataOf>[0];

const definition = changed(question, {
  'fields.licence': { kind: 'boolean', label: { sv: 'Legitimation', en: 'Licence' } },
  'steps.question.questions.shift': {
    kind: 'choice',
    label: { sv: 'Pass', en: 'Shift' },
    required: false,
    options: { 'option-1': { sv: 'Dag', en: 'Day' }, 'option-2': { sv: 'Natt', en: 'Night' } },
  },
});
const context = {
  loaded: {
    candidate: { firstName: 'Åsa', lastName: 'Lindqvist' },
    job: { title: 'Sjuksköterska', organisation: 'Region Norr', zone: 'Europe/Stockholm', roles: [] },
    application: { pageKey: 'key', fields: { licence: false } },
    decisions: [],
    meetings: [],
    answers: [{ stepId: 'question', visit: 1, answers: { come: true, shift: 'option-2' } }],
  },
  version: { definition },
  settings: { pageLink: () => 'http://localhost/c/key' },
  state: { stepId: 'question', step: { kind: 'ask' }, obligations: {} },
  now: 0,
} as unknown as Context;

it.each([
  ['sv', 'Natt ja nej'],
  ['en', 'Night yes no'],
] as const)('a message tells answers and fields in the words of the candidate: %s', (language, words) => {
  const data = textDataOf(context, { stepId: 'question' }, language);
  const template = '{{ answer.shift }} {{ answer.come }} {{ fields.licence }}';
  expect(renderText(template, data, { language, zone: 'Europe/Stockholm' })).toEqual({ kind: 'rendered', text: words });
});
