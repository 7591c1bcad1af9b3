import type { WordingRule } from '../contract.ts';
import { scores as english } from '../words/en/scores.ts';
import { scores as swedish } from '../words/sv/scores.ts';

/** Scores, grades, ranks and percentages of a person. */
export const scores: WordingRule = {
  code: 'scores',
  severity: 'blocks',
  reason: {
    sv: 'Poäng säger inget om vad man ska göra annorlunda, och får ett samtal att likna ett prov.',
    en: 'A score does not say what to do differently, and makes a conversation look like an exam.',
  },
  say: {
    sv: 'Skriv med ord vad som räckte och vad som saknades för uppgiften.',
    en: 'Say in words what was enough for the task and what was missing.',
  },
  sv: swedish,
  en: english,
};
