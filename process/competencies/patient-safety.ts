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
    },
    en: {
      noun: 'work with patient safety',
    },
  },
  advice: {
    done: {
      sv: 'stanna upp före momentet och läsa namn, dos och tid högt mot ordinationen',
      en: 'stop before the task and read name, dose and time aloud against the prescription',
    },
    told: {
      sv: 'ta en risk som du själv såg och säga vad du gjorde direkt och vem du berättade det för',
      en: 'take one risk that you noticed yourself, and say what you did at once and whom you told',
    },
    on: [
      {
        meets: { sv: ['armband', 'namn', 'identitet'], en: ['wristband', 'name', 'identity'] },
        say: {
          sv: 'läsa på armbandet varje gång, också när du känner patienten',
          en: 'read the wristband every time, also when you know the patient',
        },
      },
    ],
  },
};
