import type { LibraryCompetency } from './contract.ts';

export const prioritising: LibraryCompetency = {
  id: 'prioritising',
  fields: ['care', 'school', 'office', 'service', 'management'],
  name: { sv: 'Prioritering', en: 'Prioritising' },
  description: {
    sv: 'Väljer vad som görs först när allt inte hinns med, och säger varför.',
    en: 'Chooses what is done first when there is not time for everything, and says why.',
  },
  anchors: [
    {
      sv: 'Räknade upp uppgifter utan att säga vilken som gick först.',
      en: 'Listed tasks without saying which one came first.',
    },
    {
      sv: 'Angav en ordning men gav inget skäl till den.',
      en: 'Gave an order of work but no reason for it.',
    },
    {
      sv: 'Angav en ordning och ett skäl till den i ett eget exempel.',
      en: 'Gave an order of work and a reason for it in an example from practice.',
    },
    {
      sv: 'Beskrev ordningen, skälen till den och vad som fick vänta.',
      en: 'Described the order of work, the reasons for it and what had to wait.',
    },
    {
      sv: 'Beskrev ordningen och skälen, vad som fick vänta, vem som fick veta det och när ordningen prövades på nytt.',
      en: 'Described the order and its reasons, what had to wait, who was told, and when the order was looked at again.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'prioritering',
      definite: 'prioriteringen',
    },
    en: { noun: 'prioritising' },
  },
  advice: {
    done: {
      sv: 'stanna upp i en minut, skriva upp allt och stryka under det som inte kan vänta',
      en: 'stop for a minute, write everything down and underline the one thing that cannot wait',
    },
    told: {
      sv: 'säga vad du tar först och varför, och vem du säger till om det som får vänta',
      en: 'say what you would do first and why, and whom you would tell about what has to wait',
    },
  },
};
