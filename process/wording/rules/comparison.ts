import type { WordingRule } from '../contract.ts';
import { comparison as english } from '../words/en/comparison.ts';
import { comparison as swedish } from '../words/sv/comparison.ts';

/** Comparison with other candidates, favourable or not. */
export const comparison: WordingRule = {
  code: 'comparison',
  severity: 'blocks',
  reason: {
    sv: 'Jämförelsen avslöjar något om andra sökande, och hjälper inte den som läser.',
    en: 'The comparison tells of other applicants, and does not help the one who reads.',
  },
  say: {
    sv: 'Jämför med kravet i stället: vad tjänsten kräver, och hur långt det som visades räckte.',
    en: 'Compare with the requirement instead: what the job needs, and how far what was shown went.',
  },
  sv: swedish,
  en: english,
};
