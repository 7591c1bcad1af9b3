import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import en from '../../../editor/canvas/texts/en.json' with { type: 'json' };
import sv from '../../../editor/canvas/texts/sv.json' with { type: 'json' };
import { quickWords } from '../../../editor/shell/quick-words.ts';

const counts = [0, 1, 2, 7] as const;
const values = {
  exit: 'Ja & nej',
  to: 'Urval $& {{from}}',
  from: 'Start',
  channel: 'SMS',
  span: '5 dagar',
  field: 'Datum',
  time: '09:00',
};

beforeAll(async () => {
  if (!i18next.isInitialized)
    void i18next.init({ fallbackLng: 'en', interpolation: { escapeValue: false }, initAsync: false });
  // Adds its texts as soon as it is loaded.
  await import('../../../editor/canvas/flow/texts.ts');
  i18next.addResourceBundle('sv', 'canvas', sv);
  i18next.addResourceBundle('en', 'canvas', en);
});

const keys = [
  ...['kind', 'fact', 'fact.when', 'outcome', 'role', 'channel', 'exit'].flatMap((group) =>
    Object.entries(group.split('.').reduce<object>((at, name) => (at as Record<string, object>)[name] ?? {}, en))
      .filter(([, text]) => typeof text === 'string')
      .map(([key]) => ['canvas', `${group}.${key.replace(/_(one|other|zero)$/, '')}`] as const),
  ),
  ...['leadsTo', 'leadsNowhere', 'lineTo', 'problems', 'step', 'note', 'area'].map((key) => ['marks', key] as const),
];

test('says what i18next says, in both languages, the first time and after that', () => {
  expect(keys.length).toBeGreaterThan(30);
  for (const [ns, key] of keys)
    for (const lng of ['sv', 'en'] as const)
      for (const count of [...counts, ...counts]) {
        const wanted = i18next.t(key, { ns, lng, count, ...values, interpolation: { escapeValue: false } });
        expect(quickWords(ns, key, lng, { count, ...values })).toBe(wanted);
      }
});

test('words that come late are said once they are there', () => {
  i18next.addResourceBundle('en', 'late', { word: 'word' });
  expect(quickWords('late', 'word', 'sv')).toBe('word');
  i18next.addResourceBundle('sv', 'late', { word: 'ord' });
  expect(quickWords('late', 'word', 'sv')).toBe('ord');
});
