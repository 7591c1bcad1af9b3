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
    },
    en: {
      noun: 'way of running meetings',
    },
  },
  advice: {
    done: {
      sv: 'börja mötet med att säga vad ni ska ha bestämt när det är slut',
      en: 'open the meeting by saying what should be decided when it ends',
    },
    told: {
      sv: 'berätta om ett möte som du ledde, vad det skulle ge och vad som blev bestämt',
      en: 'describe a meeting you led, what it was for and what was decided',
    },
  },
};
