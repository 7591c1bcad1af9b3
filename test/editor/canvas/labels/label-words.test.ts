import { globSync, readFileSync } from 'node:fs';
import i18next from 'i18next';
import { expect, test } from 'vitest';
import en from '../../../../editor/canvas/texts/en.json' with { type: 'json' };
import sv from '../../../../editor/canvas/texts/sv.json' with { type: 'json' };
import { languages } from '../../../../process/definition/fixed-values.ts';

// Texts can be added once there is something to add them to.
await i18next.init({ lng: 'sv', fallbackLng: false, resources: {} });
const { labelWords } = await import('../../../../editor/canvas/labels/label-words.ts');
await import('../../../../editor/canvas/announcing/texts.ts');
for (const [language, texts] of Object.entries({ sv, en })) i18next.addResourceBundle(language, 'canvas', texts);

const sources = globSync('editor/{canvas,document}/**/*.{ts,tsx}').map((file) => readFileSync(file, 'utf8'));
const named = { sv: 'Urval', en: 'Screening' };
const found = (pattern: RegExp) => [
  ...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, key = '']) => key))),
];
const edits = found(/'(edit\.[a-zA-Z]+)'/g);
const announcements = found(/\bsay\(\s*'([a-zA-Z]+)'/g);

test.each(languages)('every edit has its own words in %s, with and without the name of what was edited', (language) => {
  expect(edits.length).toBeGreaterThan(40);
  for (const key of edits)
    for (const words of [labelWords(key, language), labelWords({ key, of: named }, language)]) {
      expect(words, key).not.toMatch(/\{\{|\}\}|undefined|^edit\.|\.$|^$/);
      expect(words.charAt(0), words).toBe(words.charAt(0).toLowerCase());
    }
});

test('no edit says the same in both languages, which would be a word left in the other', () => {
  const alike = edits.filter((key) => labelWords(key, 'sv') === labelWords(key, 'en'));
  expect(alike).toEqual([]);
});

test('every announcement is there, in words of each language, with the same things to name', () => {
  const [inSwedish, inEnglish] = languages.map((one) => i18next.getResourceBundle(one, 'said'));
  const isThere = (key: string) => [key, `${key}_one`].some((one) => one in inSwedish && one in inEnglish);
  expect(announcements.filter((key) => !isThere(key))).toEqual([]);
  expect(Object.keys(inSwedish)).toEqual(Object.keys(inEnglish));
  const holesOf = (words: string) => [...new Set(words.match(/\{\{\w+\}\}/g))].sort();
  for (const key of Object.keys(inSwedish)) {
    expect(holesOf(inSwedish[key]), key).toEqual(holesOf(inEnglish[key]));
    // The one that is spelt alike.
    if (key !== 'problems_one') expect(inSwedish[key], key).not.toBe(inEnglish[key]);
  }
});
