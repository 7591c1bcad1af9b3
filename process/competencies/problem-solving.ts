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
      sv: 'Avgränsade problemet, vägde flera vägar, tog med specialfallen och sade vad lösningen inte klarar.',
      en: 'Narrowed the problem down, weighed several ways, covered the special cases and said what the solution does not handle.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'problemlösning',
      definite: 'problemlösningen',
      growth: 'avgränsa problemet först och väga två vägar mot varandra innan du väljer',
    },
    en: {
      noun: 'problem solving',
      growth: 'narrow the problem down first and weigh two ways against each other before you choose',
    },
  },
};
