import type { LibraryCompetency } from './contract.ts';

export const learning: LibraryCompetency = {
  id: 'learning',
  fields: ['office', 'technology', 'care', 'warehouse'],
  name: { sv: 'Att lära nytt', en: 'Learning new things' },
  description: {
    sv: 'Tar reda på det som saknas och använder det i arbetet.',
    en: 'Finds out what is missing and uses it in the work.',
  },
  anchors: [
    {
      sv: 'Nämnde inget som hade lärts in för en ny uppgift.',
      en: 'Named nothing that had been learnt for a new task.',
    },
    {
      sv: 'Nämnde en kurs, men inte hur den kom till användning.',
      en: 'Named a course, but not how it was put to use.',
    },
    {
      sv: 'Beskrev något nytt som lärdes in och hur det användes.',
      en: 'Described something new that was learnt and how it was used.',
    },
    {
      sv: 'Beskrev hur kunskapen söktes, prövades och användes i arbetet.',
      en: 'Described how the knowledge was sought, tried and used in the work.',
    },
    {
      sv: 'Beskrev hur kunskapen söktes, prövades, användes och fördes vidare till andra.',
      en: 'Described how the knowledge was sought, tried, used and passed on to others.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'lärande',
      definite: 'lärandet',
      growth: 'berätta vad du lärde dig, hur du gick till väga och hur du använde det',
    },
    en: { noun: 'learning', growth: 'describe what you learnt, how you went about it and how you used it' },
  },
};
