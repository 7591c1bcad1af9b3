import type { WordingRule } from '../contract.ts';
import { otherPeople as english } from '../words/en/other-people.ts';
import { otherPeople as swedish } from '../words/sv/other-people.ts';

/** Who else thought what: colleagues and managers named as the ones who turned somebody down. */
export const otherPeople: WordingRule = {
  code: 'other-people',
  severity: 'blocks',
  reason: {
    sv: 'Beskedet kommer från oss tillsammans. Vad en enskild person tyckte, eller vem som fick jobbet, hör inte dit.',
    en: 'The answer comes from all of us. What one person thought, or who got the job, does not belong in it.',
  },
  say: {
    sv: 'Skriv ”vi”, och vad som sågs i stället för vem som tyckte.',
    en: 'Write “we”, and what was seen instead of who thought it.',
  },
  sv: swedish,
  en: english,
};
