import type { LibraryCompetency } from './contract.ts';

export const pace: LibraryCompetency = {
  id: 'pace',
  fields: ['warehouse', 'service'],
  name: { sv: 'Arbetstakt och flöde', en: 'Pace and flow' },
  description: {
    sv: 'Håller en jämn takt och ser till att flödet inte stannar.',
    en: 'Keeps an even pace and sees to it that the flow does not stop.',
  },
  anchors: [
    { sv: 'Lämnade momentet ofärdigt när tiden var slut.', en: 'Left the task unfinished when time was up.' },
    {
      sv: 'Blev klar med momentet, men fick göra om delar av det.',
      en: 'Finished the task, but had to do parts of it again.',
    },
    { sv: 'Blev klar i tid och utan omarbete.', en: 'Finished in time and without rework.' },
    { sv: 'Blev klar i tid och förberedde nästa moment.', en: 'Finished in time and prepared the next task.' },
    {
      sv: 'Blev klar i tid, förberedde nästa moment och löste en flaskhals i flödet.',
      en: 'Finished in time, prepared the next task and cleared a bottleneck in the flow.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'arbetsflöde',
      definite: 'arbetsflödet',
      growth: 'lägga fram det du behöver innan du börjar, så att inget behöver göras om',
    },
    en: {
      noun: 'flow of work',
      growth: 'lay out what you need before you begin, so that nothing has to be done again',
    },
  },
};
