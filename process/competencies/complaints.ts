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
      sv: 'Lyssnade klart, sammanfattade, gav ett besked och sa när det skulle vara löst.',
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
    },
    en: { noun: 'way of handling complaints' },
  },
  advice: {
    done: {
      sv: 'låta kunden berätta färdigt och sedan säga vad som händer nu och när',
      en: 'let the customer finish, and then say what will happen now and when',
    },
    told: {
      sv: 'berätta om ett klagomål från början till slut: vad kunden ville, vad du gjorde och vad det blev av det',
      en: 'describe one complaint from start to finish: what the customer wanted, what you did and what came of it',
    },
    on: [
      {
        meets: { sv: ['regel', 'pris', 'villkor'], en: ['rule', 'price', 'policy', 'terms'] },
        say: {
          sv: 'fråga vad kunden behöver innan du går in på vad som gäller',
          en: 'ask what the customer needs before you explain the rules',
        },
      },
    ],
  },
};
