import type { WordingRule } from '../contract.ts';
import { appearance as english } from '../words/en/appearance.ts';
import { appearance as swedish } from '../words/sv/appearance.ts';

/** Looks, clothes, voice and body. */
export const appearance: WordingRule = {
  code: 'appearance',
  severity: 'blocks',
  reason: {
    sv: 'Utseende och kläder hör inte till kraven, och läses som kön, ursprung, ålder eller tro.',
    en: 'Looks and clothes are not requirements, and read as sex, origin, age or belief.',
  },
  say: {
    sv: 'Ta bort det. Skriv vad personen gjorde eller sa.',
    en: 'Take it out. Write what the person did or said.',
  },
  sv: swedish,
  en: english,
};
