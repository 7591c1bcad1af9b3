import type { LibraryCompetency } from './contract.ts';

export const handover: LibraryCompetency = {
  id: 'handover',
  fields: ['care', 'warehouse'],
  name: { sv: 'Överrapportering', en: 'Handover' },
  description: {
    sv: 'Lämnar över arbete så att nästa person kan fortsätta direkt.',
    en: 'Hands over work so that the next person can go on at once.',
  },
  anchors: [
    {
      sv: 'Lämnade över utan att säga vad som återstod att göra.',
      en: 'Handed over without saying what was left to do.',
    },
    {
      sv: 'Sa vad som återstod, men inte vad som var bråttom.',
      en: 'Said what was left to do, but not what was urgent.',
    },
    {
      sv: 'Lämnade över läge, återstående arbete och vad som brådskade.',
      en: 'Handed over the situation, the work left and what was urgent.',
    },
    {
      sv: 'Lämnade över i en fast ordning och lät mottagaren upprepa det viktigaste.',
      en: 'Handed over in a fixed order and let the receiver repeat what mattered most.',
    },
    {
      sv: 'Lämnade över i fast ordning, lät mottagaren upprepa, och beskrev hur missar vid tidigare överlämningar ledde till en ny rutin.',
      en: 'Handed over in a fixed order, let the receiver repeat, and described how slips at earlier handovers led to a new routine.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'överrapportering',
      definite: 'överrapporteringen',
    },
    en: { noun: 'handover' },
  },
  advice: {
    done: {
      sv: 'säga det som brådskar allra först och be den som tar över att upprepa det',
      en: 'say what is urgent before anything else, and ask the person taking over to repeat it',
    },
    told: {
      sv: 'visa med ett exempel vad du säger först när du lämnar över och vad du skriver ner',
      en: 'show with an example what you say first when you hand over, and what you write down',
    },
  },
};
