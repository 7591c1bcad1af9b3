import type { WordingRule } from '../contract.ts';
import { legalAdmission as english } from '../words/en/legal-admission.ts';
import { legalAdmission as swedish } from '../words/sv/legal-admission.ts';

/** Admitting wrong, or threatening with the law, in an answer that nobody with the right to do so has read. */
export const legalAdmission: WordingRule = {
  code: 'legal-admission',
  severity: 'blocks',
  reason: {
    sv: 'Det här är ett medgivande eller ett rättsligt påstående. Det ska prövas av den som ansvarar för det, inte stå i ett besked.',
    en: 'This admits something, or claims something in law. Whoever is responsible has to weigh it; it does not belong in an answer.',
  },
  say: {
    sv: 'Ta bort det och ta upp saken med den som ansvarar. Är något fel: be om ursäkt för det konkreta och säg vad som händer nu.',
    en: 'Take it out and raise it with whoever is responsible. If something went wrong, say sorry for that thing and what happens now.',
  },
  sv: swedish,
  en: english,
};
