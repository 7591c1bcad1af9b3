import type { LibraryCompetency } from './contract.ts';

export const assessment: LibraryCompetency = {
  id: 'assessment',
  fields: ['school'],
  name: { sv: 'Bedömning för lärande', en: 'Assessment for learning' },
  description: {
    sv: 'Tar reda på vad eleverna kan och ger återkoppling som för dem vidare.',
    en: 'Finds out what pupils know and gives feedback that takes them further.',
  },
  anchors: [
    {
      sv: 'Avslutade lektionen utan att ta reda på vad eleverna hade förstått.',
      en: 'Ended the lesson without finding out what the pupils had understood.',
    },
    { sv: 'Frågade hela gruppen om alla hade förstått.', en: 'Asked the whole group whether everyone had understood.' },
    {
      sv: 'Tog reda på vad eleverna hade förstått med en uppgift eller fråga till alla.',
      en: 'Found out what the pupils had understood with a task or question for all.',
    },
    {
      sv: 'Tog reda på vad eleverna förstått och gav återkoppling på vad nästa steg var.',
      en: 'Found out what the pupils had understood and gave feedback on the next step.',
    },
    {
      sv: 'Tog reda på vad eleverna förstått, gav återkoppling och ändrade nästa moment efter svaren.',
      en: 'Found out what the pupils had understood, gave feedback and changed the next part by the answers.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'bedömning för lärande',
      definite: 'bedömning för lärande',
    },
    en: {
      noun: 'assessment for learning',
    },
  },
  advice: {
    done: {
      sv: 'avsluta med en fråga som alla svarar på, till exempel på en lapp, så ser du vilka som behöver mer hjälp',
      en: 'end with a question that every pupil answers, on a slip of paper for instance, so that you can see who needs more help',
    },
    told: {
      sv: 'berätta hur du tar reda på vad eleverna har förstått och vad du gör när svaren visar att något saknas',
      en: 'say how you find out what your pupils have understood, and what you do when their answers show a gap',
    },
  },
};
