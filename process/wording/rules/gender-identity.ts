import type { WordingRule } from '../contract.ts';
import { genderIdentity as english } from '../words/en/gender-identity.ts';
import { genderIdentity as swedish } from '../words/sv/gender-identity.ts';

/** Gender identity and expression. */
export const genderIdentity: WordingRule = {
  code: 'gender-identity',
  severity: 'blocks',
  reason: {
    sv: 'Könsöverskridande identitet och uttryck är en diskrimineringsgrund och hör inte hemma i ett besked.',
    en: 'Gender identity and expression are a protected ground and have no place in an answer.',
  },
  say: {
    sv: 'Ta bort det. Skriv om uppgiften och om det som personen gjorde eller sa.',
    en: 'Take it out. Write of the work, and of what the person did or said.',
  },
  sv: swedish,
  en: english,
};
