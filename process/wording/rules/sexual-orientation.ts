import type { WordingRule } from '../contract.ts';
import { sexualOrientation as english } from '../words/en/sexual-orientation.ts';
import { sexualOrientation as swedish } from '../words/sv/sexual-orientation.ts';

/** Sexual orientation, and whom somebody lives with as its proxy. */
export const sexualOrientation: WordingRule = {
  code: 'sexual-orientation',
  severity: 'blocks',
  reason: {
    sv: 'Sexuell läggning är en diskrimineringsgrund och hör inte hemma i ett besked.',
    en: 'Sexual orientation is a protected ground and has no place in an answer.',
  },
  say: {
    sv: 'Ta bort det. Skriv om uppgiften och om det som personen gjorde eller sa.',
    en: 'Take it out. Write of the work, and of what the person did or said.',
  },
  sv: swedish,
  en: english,
};
