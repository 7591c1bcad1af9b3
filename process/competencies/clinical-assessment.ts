import type { LibraryCompetency } from './contract.ts';

export const clinicalAssessment: LibraryCompetency = {
  id: 'clinical-assessment',
  fields: ['care'],
  name: { sv: 'Klinisk bedömning', en: 'Clinical assessment' },
  description: {
    sv: 'Samlar fynd, väger dem och drar en slutsats som går att följa.',
    en: 'Gathers findings, weighs them and draws a conclusion that can be followed.',
  },
  anchors: [
    {
      sv: 'Gav en slutsats om fallet utan att nämna vilka fynd den byggde på.',
      en: 'Gave a conclusion on the case without naming the findings behind it.',
    },
    {
      sv: 'Nämnde enstaka fynd, men inte hur de vägdes mot varandra.',
      en: 'Named single findings, but not how they were weighed against each other.',
    },
    {
      sv: 'Redovisade fynden i fallet och den slutsats som de gav.',
      en: 'Set out the findings of the case and the conclusion they led to.',
    },
    {
      sv: 'Redovisade fynd, slutsats och vad som skulle ha talat för något annat.',
      en: 'Set out findings, conclusion and what would have pointed to something else.',
    },
    {
      sv: 'Redovisade fynd och alternativ, vad som skulle kontrolleras härnäst och när en läkare skulle kontaktas.',
      en: 'Set out findings and alternatives, what to check next and when a physician would be contacted.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'kliniska bedömning',
      definite: 'den kliniska bedömningen',
    },
    en: {
      noun: 'clinical assessment',
    },
  },
  advice: {
    done: {
      sv: 'säga dina fynd högt, ett efter ett, innan du säger vad du tror',
      en: 'say your findings aloud, one by one, before you say what you think they mean',
    },
    told: {
      sv: 'säga vilka fynd som ledde dig till slutsatsen och vad som hade fått dig att tänka om',
      en: 'say which findings led you to your conclusion, and what would have made you think again',
    },
  },
};
