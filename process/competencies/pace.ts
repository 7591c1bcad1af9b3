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
    },
    en: {
      noun: 'flow of work',
    },
  },
  advice: {
    done: {
      sv: 'lägga fram allt du behöver innan du börjar och ta de delar som hänger ihop efter varandra',
      en: 'lay out everything you need before you begin, and do the parts that belong together one after another',
    },
    told: {
      sv: 'berätta om en dag när mycket skulle bli klart och hur du lade upp den',
      en: 'describe a day when a lot had to be finished, and how you set it up',
    },
  },
};
