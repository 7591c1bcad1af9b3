import type { WordingRule } from '../contract.ts';
import { unfinished as english } from '../words/en/unfinished.ts';
import { unfinished as swedish } from '../words/sv/unfinished.ts';

/** What was meant to be filled in, and notes to oneself. */
export const unfinished: WordingRule = {
  code: 'unfinished',
  severity: 'blocks',
  reason: { sv: 'Här står något kvar som skulle fyllas i.', en: 'Something here was still to be filled in.' },
  say: { sv: 'Fyll i det, eller ta bort det.', en: 'Fill it in, or take it out.' },
  sv: swedish,
  en: english,
};
