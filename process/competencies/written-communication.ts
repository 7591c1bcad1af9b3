import type { LibraryCompetency } from './contract.ts';

export const writtenCommunication: LibraryCompetency = {
  id: 'written-communication',
  fields: ['office', 'school', 'management'],
  name: { sv: 'Skriftlig kommunikation', en: 'Written communication' },
  description: {
    sv: 'Skriver så att mottagaren förstår vad som gäller och vad nästa steg är.',
    en: 'Writes so that the reader knows what applies and what comes next.',
  },
  anchors: [
    {
      sv: 'Lämnade en text där det inte gick att se vad mottagaren skulle göra.',
      en: 'Handed in a text that did not show what the reader should do.',
    },
    {
      sv: 'Skrev ett tydligt ärende, men med det viktigaste sist.',
      en: 'Wrote with a clear purpose, but put what mattered most last.',
    },
    {
      sv: 'Skrev det viktigaste först och med ord som mottagaren känner till.',
      en: 'Wrote what mattered most first and in words the reader knows.',
    },
    {
      sv: 'Skrev det viktigaste först, med rubriker, nästa steg och ett datum.',
      en: 'Wrote what mattered most first, with headings, next step and a date.',
    },
    {
      sv: 'Skrev det viktigaste först, anpassade texten till två olika mottagare och strök det som inte behövdes.',
      en: 'Wrote what mattered most first, adapted the text to two different readers and cut what was not needed.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'skrivande',
      definite: 'skrivandet',
    },
    en: { noun: 'writing' },
  },
  advice: {
    done: {
      sv: 'läsa texten som om du fick den själv och flytta upp det som läsaren ska göra',
      en: 'read the text as if it had been sent to you, and move up what the reader needs to do',
    },
    told: {
      sv: 'börja med det viktigaste och stryka det som läsaren klarar sig utan',
      en: 'begin with what matters most, and cut what the reader can do without',
    },
  },
};
