import type { WordingRule } from '../contract.ts';
import { culturalFit as english } from '../words/en/cultural-fit.ts';
import { culturalFit as swedish } from '../words/sv/cultural-fit.ts';

/** "Culture" and "fit" as a reason: what is left when no requirement can be named. */
export const culturalFit: WordingRule = {
  code: 'cultural-fit',
  severity: 'blocks',
  reason: {
    sv: '”Passar in” säger inte vad som saknades, och läses ofta som ursprung, kön eller ålder.',
    en: '“Fit” does not say what was missing, and often reads as origin, sex or age.',
  },
  say: {
    sv: 'Nämn arbetssättet som rollen kräver, till exempel ”tät återkoppling i par”, och vad i intervjun som talade emot.',
    en: 'Name the way of working that the job requires, such as “frequent feedback in pairs”, and what in the interview spoke against.',
  },
  sv: swedish,
  en: english,
};
