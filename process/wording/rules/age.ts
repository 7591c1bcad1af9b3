import type { WordingRule } from '../contract.ts';
import { age as english } from '../words/en/age.ts';
import { age as swedish } from '../words/sv/age.ts';

/** Age, and what usually stands for it. */
export const age: WordingRule = {
  code: 'age',
  severity: 'blocks',
  reason: {
    sv: 'Ålder är en diskrimineringsgrund, och får varken vara skälet eller låta som det.',
    en: 'Age is a protected ground: it may not be the reason, nor sound like it.',
  },
  say: {
    sv: 'Skriv vilket krav det gällde, och vad i ansökan eller intervjun som visade det.',
    en: 'Say which requirement it was about, and what in the application or interview showed it.',
  },
  sv: swedish,
  en: english,
};
