import type { WordingRule } from '../contract.ts';
import { irony as english } from '../words/en/irony.ts';
import { irony as swedish } from '../words/sv/irony.ts';

/** Irony and jokes, which a disappointed reader takes as scorn. */
export const irony: WordingRule = {
  code: 'irony',
  severity: 'advises',
  reason: {
    sv: 'Ironi, skämt och utropstecken läses som hån av den som får ett nej.',
    en: 'Irony, jokes and exclamations read as scorn to somebody who is being told no.',
  },
  say: { sv: 'Säg det rakt, utan skämt.', en: 'Say it plainly, without a joke.' },
  sv: swedish,
  en: english,
};
