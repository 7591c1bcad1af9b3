import type { LibraryCompetency } from './contract.ts';

export const debugging: LibraryCompetency = {
  id: 'debugging',
  fields: ['technology'],
  name: { sv: 'Felsökning', en: 'Fault finding' },
  description: {
    sv: 'Hittar orsaken till ett fel steg för steg och visar att det är borta.',
    en: 'Finds the cause of a fault step by step and shows that it is gone.',
  },
  anchors: [
    {
      sv: 'Ändrade flera saker på en gång utan att återskapa felet.',
      en: 'Changed several things at once without reproducing the fault.',
    },
    { sv: 'Återskapade felet, men gissade orsaken.', en: 'Reproduced the fault, but guessed the cause.' },
    { sv: 'Återskapade felet och ringade in orsaken.', en: 'Reproduced the fault and closed in on the cause.' },
    {
      sv: 'Återskapade felet, prövade en förklaring i taget och visade att felet var borta.',
      en: 'Reproduced the fault, tried one explanation at a time and showed that the fault was gone.',
    },
    {
      sv: 'Återskapade felet, fann orsaken, visade att felet var borta och lade till ett skydd mot att det återkommer.',
      en: 'Reproduced the fault, found the cause, showed that the fault was gone and added a guard against its return.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'felsökning',
      definite: 'felsökningen',
    },
    en: { noun: 'fault finding' },
  },
  advice: {
    done: {
      sv: 'få felet att hända igen innan du ändrar något, och pröva en förklaring i taget',
      en: 'make the fault happen again before you change anything, and try one explanation at a time',
    },
    told: {
      sv: 'berätta om ett fel som var svårt att hitta och hur du kom fram till orsaken',
      en: 'describe a fault that was hard to find and how you got to the cause',
    },
  },
};
