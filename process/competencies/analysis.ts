import type { LibraryCompetency } from './contract.ts';

export const analysis: LibraryCompetency = {
  id: 'analysis',
  fields: ['office', 'technology', 'management'],
  name: { sv: 'Analys', en: 'Analysis' },
  description: {
    sv: 'Drar slutsatser ur underlag och visar hur säkra de är.',
    en: 'Draws conclusions from material and shows how sure they are.',
  },
  anchors: [
    { sv: 'Återgav underlaget utan att dra en slutsats.', en: 'Repeated the material without drawing a conclusion.' },
    {
      sv: 'Drog en slutsats, men inte ur de siffror som fanns.',
      en: 'Drew a conclusion, but not from the figures given.',
    },
    { sv: 'Drog en slutsats som byggde på underlaget.', en: 'Drew a conclusion that built on the material.' },
    {
      sv: 'Drog en slutsats ur underlaget och sa vad som saknades.',
      en: 'Drew a conclusion from the material and said what was missing.',
    },
    {
      sv: 'Drog en slutsats, sa hur säker den var och vad som skulle hämtas in för att pröva den.',
      en: 'Drew a conclusion, said how sure it was and what to collect in order to test it.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'analys',
      definite: 'analysen',
    },
    en: { noun: 'analysis' },
  },
  advice: {
    done: {
      sv: 'skriva upp vad slutsatsen bygger på och vad du inte vet, innan du lägger fram den',
      en: 'note what your conclusion rests on and what you do not know before you present it',
    },
    told: {
      sv: 'säga vad som talar för din slutsats, vad som talar emot och vad du ännu inte vet',
      en: 'say what supports your conclusion, what speaks against it and what you do not yet know',
    },
  },
};
