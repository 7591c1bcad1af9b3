import type { LibraryCompetency } from './contract.ts';

export const lessonPlanning: LibraryCompetency = {
  id: 'lesson-planning',
  fields: ['school'],
  name: { sv: 'Lektionsplanering', en: 'Lesson planning' },
  description: { sv: 'Planerar undervisning från mål till uppföljning.', en: 'Plans teaching from goal to follow-up.' },
  anchors: [
    {
      sv: 'Visade en lista med aktiviteter utan mål för lektionen.',
      en: 'Showed a list of activities without a goal for the lesson.',
    },
    {
      sv: 'Angav ett mål, men inte hur aktiviteterna leder dit.',
      en: 'Stated a goal, but not how the activities lead to it.',
    },
    {
      sv: 'Visade mål, aktiviteter och hur de hänger ihop.',
      en: 'Showed goal, activities and how they belong together.',
    },
    {
      sv: 'Visade mål, aktiviteter, tidsplan och hur eleverna får visa vad de kan.',
      en: 'Showed goal, activities, timing and how the pupils get to show what they have learnt.',
    },
    {
      sv: 'Visade hela kedjan från mål till uppföljning, och vad som ändras i planen om eleverna inte är med.',
      en: 'Showed the whole chain from goal to follow-up, and what changes in the plan if the pupils are not keeping up.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'lektionsplanering',
      definite: 'lektionsplaneringen',
    },
    en: {
      noun: 'lesson planning',
    },
  },
  advice: {
    done: {
      sv: 'bestämma först hur eleverna ska visa vad de har lärt sig och planera lektionen utifrån det',
      en: 'decide first how the pupils will show what they have learnt, and plan the lesson from there',
    },
    told: {
      sv: 'visa en lektion som du har planerat och säga hur målet märktes i vad eleverna gjorde',
      en: 'show a lesson you planned, and say how the aim could be seen in what the pupils did',
    },
  },
};
