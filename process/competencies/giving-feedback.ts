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
    },
    en: {
      noun: 'way of giving feedback',
    },
  },
  advice: {
    done: {
      sv: 'säga vad du såg och vad det ledde till, och sedan fråga hur den andra ser på det',
      en: 'say what you saw and what it led to, and then ask how the other person sees it',
    },
    told: {
      sv: 'ta ett riktigt samtal och berätta vad du sa, vad du fick till svar och vad som ändrades',
      en: 'take one real conversation and say what you said, what the answer was and what changed',
    },
  },
};
