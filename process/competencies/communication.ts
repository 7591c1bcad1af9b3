import type { LibraryCompetency } from './contract.ts';

export const communication: LibraryCompetency = {
  id: 'communication',
  fields: ['care', 'service', 'school'],
  name: { sv: 'Bemötande och kommunikation', en: 'Manner and communication' },
  description: {
    sv: 'Lyssnar färdigt, anpassar orden och kontrollerar att budskapet gått fram.',
    en: 'Hears people out, adapts the words and checks that the message came across.',
  },
  anchors: [
    {
      sv: 'Avbröt motparten och gick vidare utan att svara på frågan.',
      en: 'Interrupted and moved on without answering the question.',
    },
    {
      sv: 'Svarade på frågan, men utan att ta reda på vad den gällde.',
      en: 'Answered the question, but without finding out what it was about.',
    },
    {
      sv: 'Lyssnade klart och svarade med ord som motparten själv hade använt.',
      en: 'Listened to the end and answered in words from the question itself.',
    },
    {
      sv: 'Lyssnade klart, ställde en följdfråga och sammanfattade det som hade sagts.',
      en: 'Listened to the end, asked a follow-up question and summed up what had been said.',
    },
    {
      sv: 'Lyssnade, sammanfattade, bytte ord när något inte gick fram och kontrollerade att båda menade samma sak.',
      en: 'Listened, summed up, changed words that did not come across and checked that both meant the same thing.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'bemötande',
      definite: 'bemötandet',
    },
    en: { noun: 'way of meeting people' },
  },
  advice: {
    done: {
      sv: 'lyssna klart, räkna till tre och säga tillbaka vad du har hört innan du svarar',
      en: 'hear the other person out, pause for a moment and say back what you have heard before you answer',
    },
    told: {
      sv: 'berätta om ett samtal som var svårt: vad den andra sa, vad du svarade och hur det slutade',
      en: 'describe one difficult conversation: what the other person said, what you answered and how it ended',
    },
    on: [
      {
        meets: { sv: ['förkort', 'fack', 'jargong'], en: ['abbreviat', 'jargon', 'terms'] },
        say: {
          sv: 'förklara ordet första gången du använder det, eller välja ett som den du talar med själv skulle använda',
          en: 'explain a word the first time you use it, or choose one that the other person would use',
        },
      },
    ],
  },
};
