import type { WordingRule } from '../contract.ts';
import { family as english } from '../words/en/family.ts';
import { family as swedish } from '../words/sv/family.ts';

/** Family, partner and life at home. */
export const family: WordingRule = {
  code: 'family',
  severity: 'blocks',
  reason: {
    sv: 'Familj och livet hemma är privat, och skäl därifrån är ofta diskriminering.',
    en: 'Family and life at home are private, and reasons from there are often discrimination.',
  },
  say: {
    sv: 'Gällde det arbetstider, resor eller jour: skriv kravet och vad personen svarade. Annars ta bort det.',
    en: 'If it was hours, travel or being on call, name the requirement and what the person answered. If not, take it out.',
  },
  sv: swedish,
  en: english,
};
