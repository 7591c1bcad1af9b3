import type { LibraryCompetency } from './contract.ts';

export const delegating: LibraryCompetency = {
  id: 'delegating',
  fields: ['management'],
  name: { sv: 'Delegera', en: 'Delegating' },
  description: {
    sv: 'Lämnar över uppgifter med mål, ramar och stöd.',
    en: 'Hands over tasks with goal, limits and support.',
  },
  anchors: [
    {
      sv: 'Beskrev uppgifter som lämnades över utan mål eller tid.',
      en: 'Described tasks that were handed over without goal or time.',
    },
    {
      sv: 'Angav mål, men inte vilka beslut som följde med uppgiften.',
      en: 'Stated the goal, but not which decisions came with the task.',
    },
    {
      sv: 'Angav mål, tid och vilka beslut som följde med.',
      en: 'Stated goal, time and which decisions came with it.',
    },
    {
      sv: 'Angav mål, tid och beslut, och stämde av utan att ta tillbaka uppgiften.',
      en: 'Stated goal, time and decisions, and checked in without taking the task back.',
    },
    {
      sv: 'Angav mål och ramar efter vad medarbetaren kunde, stämde av och lät uppgiften växa.',
      en: 'Stated goal and limits by what the person could do, checked in and let the task grow.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'delegering',
      definite: 'delegeringen',
      growth: 'säga vilka beslut som följer med uppgiften och när ni stämmer av',
    },
    en: { noun: 'way of delegating', growth: 'say which decisions come with the task and when you check in' },
  },
};
