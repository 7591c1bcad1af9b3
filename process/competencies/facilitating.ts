import type { LibraryCompetency } from './contract.ts';

export const facilitating: LibraryCompetency = {
  id: 'facilitating',
  fields: ['office', 'management'],
  name: { sv: 'Mötesledning', en: 'Running meetings' },
  description: {
    sv: 'Leder möten så att alla vet syftet, hörs och går därifrån med beslut.',
    en: 'Runs meetings so that all know the purpose, are heard and leave with decisions.',
  },
  anchors: [
    {
      sv: 'Öppnade mötet utan att säga vad det skulle leda till.',
      en: 'Opened the meeting without saying what it should lead to.',
    },
    {
      sv: 'Sade syftet, men lät en fråga ta hela tiden.',
      en: 'Stated the purpose, but let one question take all the time.',
    },
    {
      sv: 'Sade syftet, höll tiden och gick igenom alla punkter.',
      en: 'Stated the purpose, kept time and went through all items.',
    },
    {
      sv: 'Sade syftet, fördelade ordet och sammanfattade besluten.',
      en: 'Stated the purpose, shared out the floor and summed up the decisions.',
    },
    {
      sv: 'Sade syftet, fördelade ordet, vände en låst diskussion och fick ansvar och datum på varje beslut.',
      en: 'Stated the purpose, shared out the floor, turned a deadlocked discussion and got a person and a date for each decision.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'mötesledning',
      definite: 'mötesledningen',
      growth: 'säga vad mötet ska leda till och sammanfatta besluten med ansvarig och datum',
    },
    en: {
      noun: 'way of running meetings',
      growth: 'say what the meeting should lead to and sum up decisions with a person and a date',
    },
  },
};
