import type { WordingRule } from '../contract.ts';
import { promises as english } from '../words/en/promises.ts';
import { promises as swedish } from '../words/sv/promises.ts';

/** Promises of what nobody can promise: a job, a next time, a future. */
export const promises: WordingRule = {
  code: 'promises',
  severity: 'blocks',
  reason: {
    sv: 'Ett löfte om framtiden binder oss, och sårar om det inte hålls.',
    en: 'A promise about the future binds us, and hurts when it is not kept.',
  },
  say: {
    sv: 'Säg vad som gäller nu: ”Du är välkommen att söka igen” eller ett datum för nästa besked.',
    en: 'Say what is true now: “You are welcome to apply again”, or a date for the next answer.',
  },
  sv: swedish,
  en: english,
};
