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
      sv: 'Jämförde två alternativ och sa varför det ena valdes.',
      en: 'Compared two options and gave the reason for the choice.',
    },
    { sv: 'Jämförde alternativ efter krav, kostnad och risk.', en: 'Compared options by requirement, cost and risk.' },
    {
      sv: 'Jämförde alternativ efter krav, kostnad och risk, och sa vad som skulle ändra valet.',
      en: 'Compared options by requirement, cost and risk, and said what would change the choice.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'resonemang',
      definite: 'resonemanget',
    },
    en: { noun: 'reasoning' },
  },
  advice: {
    done: {
      sv: 'skriva upp minst ett alternativ till och säga varför du lämnar det',
      en: 'write down at least one other option and say why you turned it down',
    },
    told: {
      sv: 'ta upp ett alternativ till och säga vad som fick dig att välja bort det',
      en: 'bring up one other option and say what made you turn it down',
    },
  },
};
