import type { LibraryCompetency } from './contract.ts';

export const givingFeedback: LibraryCompetency = {
  id: 'giving-feedback',
  fields: ['management'],
  name: { sv: 'Ge återkoppling', en: 'Giving feedback' },
  description: {
    sv: 'Säger vad som hänt, vad det ledde till och vad som kan göras.',
    en: 'Says what happened, what came of it and what can be done.',
  },
  anchors: [
    {
      sv: 'Gav ett allmänt omdöme utan någon händelse bakom.',
      en: 'Gave a general verdict without an event behind it.',
    },
    { sv: 'Nämnde en händelse, men inte vad den ledde till.', en: 'Named an event, but not what came of it.' },
    { sv: 'Nämnde händelsen och vad den ledde till.', en: 'Named the event and what came of it.' },
    {
      sv: 'Nämnde händelse och följd, och frågade hur medarbetaren såg på saken.',
      en: 'Named event and consequence, and asked how the person saw it.',
    },
    {
      sv: 'Nämnde händelse och följd, lyssnade på svaret och kom överens om ett nästa steg.',
      en: 'Named event and consequence, listened to the answer and agreed on a next step.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'sätt att ge återkoppling',
      definite: 'sättet att ge återkoppling',
      growth: 'nämna en händelse och vad den ledde till, och sedan fråga hur den andra ser på saken',
    },
    en: {
      noun: 'way of giving feedback',
      growth: 'name an event and what came of it, and then ask how the person sees it',
    },
  },
};
