import type { WordingRule } from '../contract.ts';

/** What was meant to be filled in, and notes to oneself. */
export const unfinished: WordingRule = {
  code: 'unfinished',
  severity: 'blocks',
  reason: { sv: 'Här står något kvar som skulle fyllas i.', en: 'Something here was still to be filled in.' },
  say: { sv: 'Fyll i det, eller ta bort det.', en: 'Fill it in, or take it out.' },
  sv: {
    says: ['=\\[[^\\]\\n]{0,80}\\]|<[a-zåäö_]{2,30}>|_{3,}', 'x{3,}|todo|tbd|lorem ipsum|(namn|namnet|titel) här'],
  },
  en: {
    says: [
      '=\\[[^\\]\\n]{0,80}\\]|<[a-zåäö_]{2,30}>|_{3,}',
      'x{3,}|todo|tbd|lorem ipsum|insert (name|title|reason|text)|(name|title) here',
    ],
  },
};
