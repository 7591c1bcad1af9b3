import type { LibraryCompetency } from './contract.ts';

export const relations: LibraryCompetency = {
  id: 'relations',
  fields: ['school'],
  name: { sv: 'Relationer till elever', en: 'Relations to pupils' },
  description: {
    sv: 'Bygger kontakt med varje elev och håller den när det blir svårt.',
    en: 'Builds contact with each pupil and keeps it when things are difficult.',
  },
  anchors: [
    { sv: 'Talade till gruppen, men inte till någon enskild elev.', en: 'Addressed the group, but no single pupil.' },
    { sv: 'Talade till de elever som räckte upp handen.', en: 'Addressed the pupils who raised their hands.' },
    {
      sv: 'Talade till flera elever och svarade på vad de sa.',
      en: 'Addressed several pupils and responded to what they said.',
    },
    {
      sv: 'Bjöd in elever som inte hade sagt något och byggde vidare på svaren.',
      en: 'Invited pupils who had not spoken and built on their answers.',
    },
    {
      sv: 'Bjöd in elever som inte hade sagt något, och beskrev hur kontakten byggdes upp igen efter en konflikt.',
      en: 'Invited pupils who had not spoken, and described how contact was rebuilt after a conflict.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'arbete med elevrelationer',
      definite: 'arbetet med elevrelationer',
    },
    en: {
      noun: 'work with relations to pupils',
    },
  },
  advice: {
    done: {
      sv: 'säga elevernas namn och be några som inte har sagt något om ett svar som du bygger vidare på',
      en: "use the pupils' names, and ask a few who have not spoken for an answer that you can build on",
    },
    told: {
      sv: 'berätta om en elev som du hade svårt att nå och vad som till slut fungerade',
      en: 'describe a pupil you found hard to reach, and what worked in the end',
    },
  },
};
