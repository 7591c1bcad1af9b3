import type { LibraryCompetency } from './contract.ts';

export const subject: LibraryCompetency = {
  id: 'subject',
  fields: ['school'],
  name: { sv: 'Ämne och didaktik', en: 'Subject and didactics' },
  description: {
    sv: 'Kan ämnet och gör det begripligt för dem som ska lära sig det.',
    en: 'Knows the subject and makes it clear to those who are to learn it.',
  },
  anchors: [
    {
      sv: 'Gav en förklaring som innehöll sakfel i centrala begrepp.',
      en: 'Gave an explanation with errors of fact in central terms.',
    },
    {
      sv: 'Förklarade begreppet rätt, men med ett enda sätt att se på det.',
      en: 'Explained the term correctly, but in one way only.',
    },
    {
      sv: 'Förklarade begreppet rätt och med ett exempel från elevernas vardag.',
      en: "Explained the term correctly and with an example from the pupils' everyday life.",
    },
    {
      sv: 'Förklarade begreppet på flera sätt och tog upp ett vanligt missförstånd.',
      en: 'Explained the term in several ways and brought up a common misunderstanding.',
    },
    {
      sv: 'Förklarade på flera sätt, tog upp vanliga missförstånd och lät elevernas frågor styra nästa exempel.',
      en: "Explained in several ways, brought up common misunderstandings and let the pupils' questions lead to the next example.",
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'ämnesdidaktik',
      definite: 'ämnesdidaktiken',
    },
    en: {
      noun: 'way of teaching the subject',
    },
  },
  advice: {
    done: {
      sv: 'förklara begreppet på ett sätt till och ta upp det som elever ofta missförstår',
      en: 'explain the term in one more way, and bring up what pupils often misunderstand',
    },
    told: {
      sv: 'berätta hur du förklarar något svårt i ämnet och vilket missförstånd du brukar möta',
      en: 'say how you explain a hard idea in the subject, and which misunderstanding you usually meet',
    },
  },
};
