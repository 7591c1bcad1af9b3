import type { LibraryCompetency } from './contract.ts';

export const patientSafety: LibraryCompetency = {
  id: 'patient-safety',
  fields: ['care'],
  name: { sv: 'Patientsäkerhet', en: 'Patient safety' },
  description: {
    sv: 'Ser risker för patienten i tid, handlar och rapporterar.',
    en: 'Sees risks to the patient in time, acts and reports.',
  },
  anchors: [
    { sv: 'Nämnde inga risker i de fall som togs upp.', en: 'Named no risks in the cases that were discussed.' },
    {
      sv: 'Nämnde en risk när vi frågade, utan att säga vad som görs åt den.',
      en: 'Named a risk when we asked, without saying what is done about it.',
    },
    {
      sv: 'Nämnde risker i ett eget fall och vilken åtgärd som följde.',
      en: 'Named risks in a case from practice and the action that followed.',
    },
    {
      sv: 'Beskrev hur en risk upptäcktes, vad som gjordes direkt och hur den rapporterades.',
      en: 'Described how a risk was noticed, what was done at once and how it was reported.',
    },
    {
      sv: 'Beskrev hur en risk upptäcktes och rapporterades, och vad som ändrades i arbetssättet så att den inte återkom.',
      en: 'Described how a risk was noticed and reported, and what changed in the way of working so that it did not return.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'arbete med patientsäkerhet',
      definite: 'arbetet med patientsäkerhet',
      growth: 'berätta om en risk som du upptäckte, vad du gjorde direkt och hur den rapporterades',
    },
    en: {
      noun: 'work with patient safety',
      growth: 'describe a risk that you noticed, what you did at once and how it was reported',
    },
  },
};
