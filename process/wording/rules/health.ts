import type { WordingRule } from '../contract.ts';
import { health as english } from '../words/en/health.ts';
import { health as swedish } from '../words/sv/health.ts';

/** Health, sick leave and how much somebody can bear. */
export const health: WordingRule = {
  code: 'health',
  severity: 'blocks',
  reason: {
    sv: 'Hälsa är en känslig personuppgift, och skäl därifrån är ofta diskriminering på grund av funktionsnedsättning.',
    en: 'Health is sensitive personal data, and reasons from there are often disability discrimination.',
  },
  say: {
    sv: 'Ta bort det. Skriv vilken uppgift det gällde och vad personen visade eller inte visade.',
    en: 'Take it out. Name the task, and what the person showed or did not show.',
  },
  sv: swedish,
  en: english,
};
