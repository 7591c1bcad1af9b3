import type { WordingRule } from '../contract.ts';
import { privateLife as english } from '../words/en/private-life.ts';
import { privateLife as swedish } from '../words/sv/private-life.ts';

/** Politics, union, money, habits, and what was found on social media. */
export const privateLife: WordingRule = {
  code: 'private-life',
  severity: 'blocks',
  reason: {
    sv: 'Politik, fack, ekonomi, vanor och det som står i sociala medier är privat och hör inte till kraven.',
    en: 'Politics, union, money, habits and what is on social media are private, and no requirement.',
  },
  say: {
    sv: 'Ta bort det. Är en kontroll ett krav för tjänsten (registerutdrag, säkerhetsprövning): skriv det kravet.',
    en: 'Take it out. If a check is required for the job (record, clearance), name that requirement.',
  },
  sv: swedish,
  en: english,
};
