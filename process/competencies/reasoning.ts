import type { LibraryCompetency } from './contract.ts';

export const reasoning: LibraryCompetency = {
  id: 'reasoning',
  fields: ['technology', 'office', 'management'],
  name: { sv: 'Resonemang och avvägningar', en: 'Reasoning and trade-offs' },
  description: {
    sv: 'Visar hur olika val vägs och vad som får väga tyngst.',
    en: 'Shows how choices are weighed and what weighs most.',
  },
  anchors: [
    { sv: 'Angav ett val utan att nämna något alternativ.', en: 'Stated a choice without naming an alternative.' },
    {
      sv: 'Nämnde ett alternativ, men inte varför det valdes bort.',
      en: 'Named an alternative, but not why it was set aside.',
    },
    {
      sv: 'Jämförde två alternativ och sade varför det ena valdes.',
      en: 'Compared two options and gave the reason for the choice.',
    },
    { sv: 'Jämförde alternativ efter krav, kostnad och risk.', en: 'Compared options by requirement, cost and risk.' },
    {
      sv: 'Jämförde alternativ efter krav, kostnad och risk, och sade vad som skulle ändra valet.',
      en: 'Compared options by requirement, cost and risk, and said what would change the choice.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'resonemang',
      definite: 'resonemanget',
      growth: 'nämna ett alternativ och säga varför du valde bort det',
    },
    en: { noun: 'reasoning', growth: 'name an alternative and say why you set it aside' },
  },
};
