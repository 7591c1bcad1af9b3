import type { LibraryCompetency } from './contract.ts';

export const teamwork: LibraryCompetency = {
  id: 'teamwork',
  fields: ['care', 'warehouse', 'service', 'school', 'office'],
  name: { sv: 'Samarbete', en: 'Teamwork' },
  description: {
    sv: 'Delar information, ber om hjälp och hjälper andra.',
    en: 'Shares information, asks for help and helps others.',
  },
  anchors: [
    {
      sv: 'Löste uppgiften ensam när den skulle lösas i grupp.',
      en: 'Solved the task alone when it was to be solved in a group.',
    },
    {
      sv: 'Svarade på gruppens frågor, men kom inte med egna förslag.',
      en: "Answered the group's questions, but shared no suggestions.",
    },
    { sv: 'Delade förslag och tog emot andras.', en: 'Shared suggestions and took in those of others.' },
    {
      sv: 'Frågade vad de andra behövde, delade förslag och stämde av hur arbetet låg till.',
      en: 'Asked what the others needed, shared suggestions and checked how the work stood.',
    },
    {
      sv: 'Frågade, delade förslag, tog in dem som inte hade sagt något och hjälpte gruppen till ett beslut.',
      en: 'Asked, shared suggestions, brought in those who had not spoken and helped the group to a decision.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'samarbete',
      definite: 'samarbetet',
      growth: 'fråga vad de andra behöver och dela dina förslag tidigt',
    },
    en: { noun: 'teamwork', growth: 'ask what the others need and share your suggestions early' },
  },
};
