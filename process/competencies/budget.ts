import type { LibraryCompetency } from './contract.ts';

export const budget: LibraryCompetency = {
  id: 'budget',
  fields: ['management'],
  name: { sv: 'Ekonomiskt ansvar', en: 'Financial responsibility' },
  description: {
    sv: 'Planerar, följer upp och styr kostnader mot mål.',
    en: 'Plans, follows up and steers costs towards goals.',
  },
  anchors: [
    {
      sv: 'Angav budgetens storlek utan att säga hur den följdes upp.',
      en: 'Stated the size of the budget without saying how it was followed up.',
    },
    {
      sv: 'Beskrev uppföljningen, men inte vad som gjordes vid avvikelser.',
      en: 'Described the follow-up, but not what was done about deviations.',
    },
    {
      sv: 'Beskrev uppföljning, en avvikelse och vad som gjordes.',
      en: 'Described follow-up, a deviation and what was done.',
    },
    {
      sv: 'Beskrev hur en avvikelse förutsågs och vilka val den ledde till.',
      en: 'Described how a deviation was foreseen and the choices it led to.',
    },
    {
      sv: 'Beskrev hur avvikelser förutsågs, hur medarbetarna drogs in och vad verksamheten fick ut av det.',
      en: 'Described how deviations were foreseen, how staff were involved and what the operation gained.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'ekonomiska ansvar',
      definite: 'det ekonomiska ansvaret',
    },
    en: { noun: 'work with the budget' },
  },
  advice: {
    done: {
      sv: 'ta fram siffrorna för en avvikelse i förväg och ha åtgärden klar',
      en: 'look up the figures behind one overspend beforehand, and have the remedy ready',
    },
    told: {
      sv: 'ta en post som inte höll budgeten och berätta när du såg det, vad du gjorde och hur det slutade',
      en: 'take one item that went off budget and say when you saw it, what you did and how it ended',
    },
  },
};
