import type { WordingRule } from '../contract.ts';
import { emptyPhrases as english } from '../words/en/empty-phrases.ts';
import { emptyPhrases as swedish } from '../words/sv/empty-phrases.ts';

/** Phrases of refusals that say nothing to the one who reads. */
export const emptyPhrases: WordingRule = {
  code: 'empty-phrases',
  severity: 'advises',
  reason: {
    sv: 'Frasen finns i vartenda avslag och säger inget om just den här personen.',
    en: 'The phrase is in every refusal, and says nothing about this person.',
  },
  say: {
    sv: 'Säg beslutet rakt i första meningen, sedan skälet: ”Du går inte vidare, eftersom tjänsten kräver …”.',
    en: 'Say the decision plainly in the first sentence, then the reason: “You do not move on, because the job requires …”.',
  },
  sv: swedish,
  en: english,
};
