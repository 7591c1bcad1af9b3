import type { LibraryCompetency } from './contract.ts';

export const problemSolving: LibraryCompetency = {
  id: 'problem-solving',
  fields: ['technology', 'office'],
  name: { sv: 'Problemlösning', en: 'Problem solving' },
  description: {
    sv: 'Avgränsar ett problem, prövar lösningar och kontrollerar resultatet.',
    en: 'Narrows a problem down, tries solutions and checks the result.',
  },
  anchors: [
    {
      sv: 'Började på en lösning innan problemet var avgränsat.',
      en: 'Began on a solution before the problem had been narrowed down.',
    },
    { sv: 'Avgränsade problemet, men prövade bara en väg.', en: 'Narrowed the problem down, but tried only one way.' },
    {
      sv: 'Avgränsade problemet, valde en väg och kontrollerade resultatet.',
      en: 'Narrowed the problem down, chose a way and checked the result.',
    },
    {
      sv: 'Avgränsade problemet, vägde två vägar mot varandra och kontrollerade resultatet.',
      en: 'Narrowed the problem down, weighed two ways against each other and checked the result.',
    },
    {
      sv: 'Avgränsade problemet, vägde flera vägar, tog med specialfallen och sa vad lösningen inte klarar.',
      en: 'Narrowed the problem down, weighed several ways, covered the special cases and said what the solution does not handle.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'problemlösning',
      definite: 'problemlösningen',
    },
    en: {
      noun: 'problem solving',
    },
  },
  advice: {
    done: {
      sv: 'skriva upp vad lösningen ska klara innan du börjar och pröva den mot det när du är klar',
      en: 'write down what the solution must cope with before you begin, and test it against that list at the end',
    },
    told: {
      sv: 'berätta om två lösningar som du valde mellan och vad som avgjorde',
      en: 'describe two solutions you chose between, and what settled it',
    },
    on: [
      {
        meets: { sv: ['tom', 'tomma', 'fil'], en: ['empty', 'file'] },
        say: {
          sv: 'pröva lösningen också med en tom fil och en mycket stor innan du lämnar in den',
          en: 'try the solution with an empty file and a very large one too before you hand it in',
        },
      },
      {
        meets: { sv: ['krav', 'börja'], en: ['requirement', 'began', 'begin'] },
        say: {
          sv: 'ställa de frågor som avgör vad som ska byggas innan du skriver den första raden',
          en: 'ask the questions that decide what is to be built before you write the first line',
        },
      },
    ],
  },
};
