import { applyTexts } from '../../server/apply-page/apply-texts.ts';
import type { ApplyForm, TypedForm } from '../../server/apply-page/contract.ts';
import { renderApply } from '../../server/apply-page/render-apply.ts';
import { renderNoForm } from '../../server/apply-page/render-no-form.ts';
import { renderOver } from '../../server/apply-page/render-over.ts';
import { renderThanks } from '../../server/apply-page/render-thanks.ts';

type Language = 'sv' | 'en';
const now = Date.parse('2026-11-25T09:00:00Z');
const token = 'a-mark';

const form = (language: Language): ApplyForm => ({
  jobId: '00000000-0000-4000-8000-000000000001',
  language,
  languages: ['sv', 'en'],
  jobTitle:
    language === 'sv'
      ? 'Sjuksköterska till akutmottagningen, Södersjukhuset'
      : 'Nurse for the emergency department, Southern Hospital',
  organisation: 'Region Västernorrlands hälso- och sjukvårdsförvaltning',
  zone: 'Europe/Stockholm',
  about:
    language === 'sv'
      ? 'På akuten arbetar 120 sjuksköterskor och undersköterskor i team. Du får en egen handledare de första tre månaderna.\n\nVi läser ansökningar löpande, och svarar alla inom fem arbetsdagar.'
      : 'In the emergency department 120 nurses work in teams. You have a supervisor of your own for the first three months.\n\nWe read applications as they come, and answer everybody within five working days.',
  reach: 'email',
  fields: [
    { id: 'licence', kind: 'text', label: 'Legitimationsnummer', options: [] },
    { id: 'years', kind: 'number', label: 'År på intensivvårdsavdelning', options: [] },
    { id: 'night', kind: 'boolean', label: 'Kan du arbeta natt?', options: [] },
    { id: 'start', kind: 'date', label: 'När kan du börja?', options: [] },
    {
      id: 'ward',
      kind: 'choice',
      label: 'Avdelning',
      options: ['Akuten', 'Intensivvårdsavdelningen', 'Förlossningen'].map((label, index) => ({
        value: `w${index}`,
        label,
      })),
    },
  ],
  documents: 'optional',
  consent: { id: '00000000-0000-4000-8000-000000000002', text: applyTexts[language].defaultConsent },
  lastDay: '2026-12-13',
  isPreview: false,
});

const typed: TypedForm = {
  values: {
    firstName: 'Anna-Karin',
    lastName: 'Wennerström-Lagergren',
    email: 'anna-karin',
    'field-years': 'många',
    'field-ward': 'w1',
  },
  mistakes: {
    email: 'invalid',
    'field-licence': 'missing',
    'field-years': 'invalid',
    'field-night': 'missing',
    consent: 'missing',
  },
  held: [
    {
      id: '00000000-0000-4000-8000-000000000003',
      fileName: 'Legitimationsbevis och anställningsintyg från Norrlands universitetssjukhus.pdf',
      size: 2_413_000,
    },
  ],
  refused: [{ name: 'personligt-brev-slutversion.docm', code: 'document-macros' }],
  halt: null,
};

const dropped: TypedForm = {
  ...{ ...typed, values: { ...typed.values, email: 'anna-karin@example.se' }, mistakes: {}, held: [] },
  refused: ['CV.pdf', 'Legitimationsbevis och anställningsintyg från Norrlands universitetssjukhus.pdf'].map(
    (name) => ({
      ...{ name, code: 'document-again' },
    }),
  ),
};

const thanks = (language: Language) => ({
  ...form(language),
  now,
  due: Date.parse('2026-12-02T16:00:00Z'),
  ...{ isAgain: false, isCalled: false },
});

/** Every state of the public page to apply on as the server renders it, by name. */
export const applyPages: Readonly<Record<string, (language: Language) => string>> = {
  'apply-open': (language) => renderApply(form(language), token),
  'apply-wrong': (language) => renderApply(form(language), token, typed),
  'apply-halted': (language) =>
    renderApply({ ...form(language), reach: 'either', fields: [], about: '' }, token, {
      ...{ ...typed, mistakes: {}, held: [], refused: [], halt: 'tooQuick' },
    }),
  'apply-preview': (language) => renderApply({ ...form(language), isPreview: true }, ''),
  'apply-thanks': (language) => renderThanks(thanks(language)),
  'apply-again': (language) => renderThanks({ ...thanks(language), due: null, isAgain: true }),
  'apply-translated': (language) =>
    renderApply(form(language), token, {
      ...{ ...typed, values: { ...typed.values, email: 'anna-karin@example.se' }, mistakes: {}, refused: [] },
      isTranslated: true,
    }),
  // Nothing was wrong with it; the files that came along were not kept.
  'apply-files': (language) => renderApply(form(language), token, { ...dropped, halt: 'tooMany' }),
  'apply-full': (language) => renderApply(form(language), token, { ...dropped, halt: 'full' }),
  'apply-often': (language) =>
    renderApply(form(language), token, { ...typed, mistakes: {}, refused: [], halt: 'tooOften' }),
  'apply-files-translated': (language) => renderApply(form(language), token, { ...dropped, isTranslated: true }),
  'apply-over': (language) => renderOver(language, { ...form(language), lastDay: '2026-11-22' }),
  'apply-closed': (language) => renderNoForm(language, 'closed', form(language).jobTitle),
  'apply-lost': (language) => renderNoForm(language, 'lost'),
};
