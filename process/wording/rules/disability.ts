import type { WordingRule } from '../contract.ts';
import { disability as english } from '../words/en/disability.ts';
import { disability as swedish } from '../words/sv/disability.ts';

/** Disability, and the aids and adjustments that follow from it. */
export const disability: WordingRule = {
  code: 'disability',
  severity: 'blocks',
  reason: {
    sv: 'Funktionsnedsättning är en diskrimineringsgrund. Hjälpmedel och anpassningar läses som den.',
    en: 'Disability is a protected ground. Aids and adjustments read as it.',
  },
  say: {
    sv: 'Ta bort det. Skriv vilken arbetsuppgift det gällde, efter att anpassning har prövats, och vad som visade det.',
    en: 'Take it out. Name the task that it concerned, once adjustments have been tried, and what showed it.',
  },
  sv: swedish,
  en: english,
};
