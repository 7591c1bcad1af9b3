import type { LibraryCompetency } from './contract.ts';

export const decisionMaking: LibraryCompetency = {
  id: 'decision-making',
  fields: ['management'],
  name: { sv: 'Beslutsfattande', en: 'Decision making' },
  description: {
    sv: 'Fattar beslut i tid på det underlag som finns och står för dem.',
    en: 'Makes decisions in time on the material at hand and stands by them.',
  },
  anchors: [
    {
      sv: 'Beskrev en fråga som blev liggande utan beslut.',
      en: 'Described a matter that was left without a decision.',
    },
    {
      sv: 'Beskrev ett beslut, men inte vilket underlag som fanns.',
      en: 'Described a decision, but not what it was based on.',
    },
    {
      sv: 'Beskrev underlaget, beslutet och när det togs.',
      en: 'Described the material, the decision and when it was made.',
    },
    {
      sv: 'Beskrev vad som var osäkert, hur det vägdes och vem som hördes före beslutet.',
      en: 'Described what was uncertain, how it was weighed and who was heard before the decision.',
    },
    {
      sv: 'Beskrev ett beslut på osäkert underlag, hur det följdes upp och när det ändrades.',
      en: 'Described a decision on uncertain ground, how it was followed up and when it was changed.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'beslutsfattande',
      definite: 'beslutsfattandet',
    },
    en: { noun: 'decision making' },
  },
  advice: {
    done: {
      sv: 'säga vad du inte vet och vad som skulle få dig att ändra dig, och sedan bestämma',
      en: 'say what you do not know and what would change your mind, and then decide',
    },
    told: {
      sv: 'välja ett beslut och berätta vad som var osäkert, vem du frågade och vad som avgjorde',
      en: 'choose one decision and say what was uncertain, whom you asked and what settled it',
    },
  },
};
