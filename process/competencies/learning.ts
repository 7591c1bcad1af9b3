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
    },
    en: { noun: 'learning' },
  },
  advice: {
    done: {
      sv: 'skriva upp det nya samma dag och pröva det på en egen uppgift',
      en: 'note what is new the same day and try it out on a task of your own',
    },
    told: {
      sv: 'berätta om något som du lärde dig på egen hand och var du har haft nytta av det',
      en: 'describe something you taught yourself and where it has been of use',
    },
  },
};
