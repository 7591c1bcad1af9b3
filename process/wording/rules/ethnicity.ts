import type { WordingRule } from '../contract.ts';
import { ethnicity as english } from '../words/en/ethnicity.ts';
import { ethnicity as swedish } from '../words/sv/ethnicity.ts';

/** Ethnic belonging: origin, colour, name, citizenship, accent, mother tongue. */
export const ethnicity: WordingRule = {
  code: 'ethnicity',
  severity: 'blocks',
  reason: {
    sv: 'Etnisk tillhörighet är en diskrimineringsgrund. Ursprung, namn, brytning och modersmål läses som den.',
    en: 'Ethnic belonging is a protected ground. Origin, name, accent and mother tongue read as it.',
  },
  say: {
    sv: 'Gällde det språk som arbetet kräver: skriv kravet ur annonsen och hur det prövades. Annars ta bort det.',
    en: 'If it was the language that the work needs, name the requirement in the advertisement and how it was tried. If not, take it out.',
  },
  sv: swedish,
  en: english,
};
