import type { LibraryCompetency } from './contract.ts';

export const complaints: LibraryCompetency = {
  id: 'complaints',
  fields: ['service'],
  name: { sv: 'Klagomål och reklamationer', en: 'Complaints' },
  description: {
    sv: 'Tar emot klagomål, reder ut vad som hänt och rättar till.',
    en: 'Receives complaints, works out what happened and puts it right.',
  },
  anchors: [
    {
      sv: 'Förklarade regeln innan kunden hade berättat klart.',
      en: 'Explained the rule before the customer had finished.',
    },
    {
      sv: 'Lyssnade klart, men lämnade frågan utan besked.',
      en: 'Listened to the end, but left the matter without an answer.',
    },
    {
      sv: 'Lyssnade klart, bad om ursäkt för felet och gav ett besked.',
      en: 'Listened to the end, apologised for the error and gave an answer.',
    },
    {
      sv: 'Lyssnade klart, sammanfattade, gav ett besked och sade när det skulle vara löst.',
      en: 'Listened to the end, summed up, gave an answer and said when it would be solved.',
    },
    {
      sv: 'Lyssnade klart, löste ärendet och förde felet vidare så att det inte hände igen.',
      en: 'Listened to the end, solved the matter and passed the error on so that it did not happen again.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'hantering av klagomål',
      definite: 'hanteringen av klagomål',
      growth: 'låta kunden berätta klart och säga när felet ska vara löst',
    },
    en: { noun: 'way of handling complaints', growth: 'let the customer finish and say when the error will be solved' },
  },
};
