import type { LibraryCompetency } from './contract.ts';

export const personCentredCare: LibraryCompetency = {
  id: 'person-centred-care',
  fields: ['care'],
  name: { sv: 'Personcentrerad vård', en: 'Person-centred care' },
  description: {
    sv: 'Utgår från vad patienten eller brukaren själv vill och kan.',
    en: 'Starts from what the patient or resident wants and is able to do.',
  },
  anchors: [
    {
      sv: 'Beskrev vården som en lista med moment, utan att nämna vad patienten ville.',
      en: 'Described care as a list of tasks, without mentioning what the patient wanted.',
    },
    {
      sv: 'Nämnde att patienten ska få välja, men gav inget exempel på hur det går till.',
      en: 'Said that the patient should be given a choice, but gave no example of how.',
    },
    {
      sv: 'Gav ett exempel på när patientens önskan styrde upplägget.',
      en: "Gave an example of a time when the patient's wish shaped the plan.",
    },
    {
      sv: 'Beskrev hur patienten tillfrågades, vad svaret blev och vad som ändrades i planen.',
      en: 'Described how the patient was asked, what the answer was and what changed in the plan.',
    },
    {
      sv: 'Beskrev hur plan och mål togs fram tillsammans med patienten, och hur de följdes upp och ändrades över tid.',
      en: 'Described how plan and goals were set together with the patient, and how they were followed up and changed over time.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'personcentrerade arbetssätt',
      definite: 'det personcentrerade arbetssättet',
    },
    en: {
      noun: 'person-centred way of working',
    },
  },
  advice: {
    done: {
      sv: 'fråga patienten vad som är viktigast i dag och börja där',
      en: 'ask the patient what matters most today, and start there',
    },
    told: {
      sv: 'berätta vad en patient ville och hur det ändrade planen',
      en: 'say what one patient wanted and how that changed the plan',
    },
  },
};
