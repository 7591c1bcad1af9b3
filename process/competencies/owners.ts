import type { LibraryCompetency } from './contract.ts';

export const owners: LibraryCompetency = {
  id: 'owners',
  fields: ['management'],
  name: { sv: 'Samspel med ägare och styrelse', en: 'Working with owners and board' },
  description: {
    sv: 'Ger ägare och styrelse rätt underlag i rätt tid, även när nyheten är dålig.',
    en: 'Gives owners and board the right material at the right time, also when the news is bad.',
  },
  anchors: [
    {
      sv: 'Beskrev styrelsemöten utan att nämna vilket underlag som lämnades.',
      en: 'Described board meetings without naming the material that was handed in.',
    },
    {
      sv: 'Nämnde underlaget, men inte hur styrelsens frågor togs vidare.',
      en: "Named the material, but not how the board's questions were taken further.",
    },
    { sv: 'Nämnde underlag, frågor och vad de ledde till.', en: 'Named material, questions and what they led to.' },
    {
      sv: 'Beskrev hur ett bakslag lades fram, med alternativ och en rekommendation.',
      en: 'Described how a setback was presented, with options and a recommendation.',
    },
    {
      sv: 'Beskrev hur ett bakslag lades fram i tid, vad styrelsen beslutade och hur förtroendet följdes upp.',
      en: 'Described how a setback was presented in time, what the board decided and how trust was followed up.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'samspel med ägare och styrelse',
      definite: 'samspelet med ägare och styrelse',
    },
    en: {
      noun: 'work with owners and board',
    },
  },
  advice: {
    done: {
      sv: 'lägga fram den dåliga siffran först, och sedan två vägar framåt med vad de kostar',
      en: 'present the bad figure first, and then two ways forward with what each would cost',
    },
    told: {
      sv: 'berätta om ett bakslag som du lade fram för styrelsen och om vilka val de fick',
      en: 'describe a setback you took to the board and the choices you gave them',
    },
  },
};
