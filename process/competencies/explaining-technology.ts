import type { LibraryCompetency } from './contract.ts';

export const explainingTechnology: LibraryCompetency = {
  id: 'explaining-technology',
  fields: ['technology'],
  name: { sv: 'Förklara teknik', en: 'Explaining technology' },
  description: {
    sv: 'Gör teknik begriplig för den som ska besluta om den eller använda den.',
    en: 'Makes technology clear to those who decide on it or use it.',
  },
  anchors: [
    {
      sv: 'Förklarade lösningen med termer som lyssnaren inte kände till.',
      en: 'Explained the solution in terms the listener did not know.',
    },
    { sv: 'Förklarade termerna när lyssnaren frågade.', en: 'Explained the terms when the listener asked.' },
    {
      sv: 'Förklarade lösningen med vanliga ord och ett exempel.',
      en: 'Explained the solution in plain words and with an example.',
    },
    {
      sv: 'Förklarade lösningen från lyssnarens fråga och kontrollerade att den hade besvarats.',
      en: "Explained the solution from the listener's question and checked that it had been answered.",
    },
    {
      sv: 'Förklarade samma lösning för två olika lyssnare, med olika ord och olika djup.',
      en: 'Explained the same solution to two different listeners, in different words and at different depth.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'sätt att förklara teknik',
      definite: 'sättet att förklara teknik',
    },
    en: { noun: 'way of explaining technology' },
  },
  advice: {
    done: {
      sv: 'fråga vad lyssnaren redan vet och börja där, gärna med ett exempel från vardagen',
      en: 'ask what your listener already knows and start there, with an everyday example if you can',
    },
    told: {
      sv: 'förklara en sak som du har byggt för någon som aldrig har sett den',
      en: 'explain something you have built as you would to a person who has never seen it',
    },
  },
};
