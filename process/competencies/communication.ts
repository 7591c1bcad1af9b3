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
      sv: 'Lyssnade färdigt och svarade med ord som motparten själv hade använt.',
      en: 'Listened to the end and answered in words from the question itself.',
    },
    {
      sv: 'Lyssnade färdigt, ställde en följdfråga och sammanfattade vad som hade sagts.',
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
      growth: 'sammanfatta vad du har hört innan du svarar',
    },
    en: { noun: 'way of meeting people', growth: 'sum up what you have heard before you answer' },
  },
};
