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
    },
    en: { noun: 'way of delegating' },
  },
  advice: {
    done: {
      sv: 'säga vad den som får uppgiften själv får bestämma och när ni hörs igen',
      en: 'say what the person can decide alone and when you will talk again',
    },
    told: {
      sv: 'berätta om en uppgift som du lämnade över, vad som ingick och hur du höll dig underrättad',
      en: 'describe one task you handed over, what came with it and how you stayed informed',
    },
  },
};
