import type { WordingRule } from '../contract.ts';
import { overqualified as english } from '../words/en/overqualified.ts';
import { overqualified as swedish } from '../words/sv/overqualified.ts';

/** "Overqualified", and other ways of saying somebody has too much behind them or will soon leave. */
export const overqualified: WordingRule = {
  code: 'overqualified',
  severity: 'blocks',
  reason: {
    sv: '”Överkvalificerad” läses som ”för gammal”, och är en gissning om vad personen vill.',
    en: '“Overqualified” reads as “too old”, and is a guess at what the person wants.',
  },
  say: {
    sv: 'Fråga vad personen vill, eller skriv vilket krav som en annan erfarenhet hade svarat mot.',
    en: 'Ask what the person wants, or say which requirement another kind of experience would have met.',
  },
  sv: swedish,
  en: english,
};
