import type { WordingRule } from '../contract.ts';
import { sex as english } from '../words/en/sex.ts';
import { sex as swedish } from '../words/sv/sex.ts';

/** Sex, as a ground and as a picture of what women and men are like. */
export const sex: WordingRule = {
  code: 'sex',
  severity: 'blocks',
  reason: {
    sv: 'Kön är en diskrimineringsgrund, och får varken vara skälet eller låta som det.',
    en: 'Sex is a protected ground: it may not be the reason, nor sound like it.',
  },
  say: {
    sv: 'Skriv vad tjänsten kräver, och vad i ansökan eller intervjun som visade det.',
    en: 'Say what the job requires, and what in the application or interview showed it.',
  },
  sv: swedish,
  en: english,
};
