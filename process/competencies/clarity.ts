import type { LibraryCompetency } from './contract.ts';

export const clarity: LibraryCompetency = {
  id: 'clarity',
  fields: ['technology'],
  name: { sv: 'Läsbar kod', en: 'Clarity of code' },
  description: {
    sv: 'Skriver kod som en kollega kan läsa, ändra och lita på.',
    en: 'Writes code that a colleague can read, change and rely on.',
  },
  anchors: [
    {
      sv: 'Lämnade kod där namnen inte sa vad delarna gör.',
      en: 'Handed in code whose names did not say what the parts do.',
    },
    {
      sv: 'Använde tydliga namn, men lät en funktion göra flera saker.',
      en: 'Used clear names, but let one function do several things.',
    },
    {
      sv: 'Använde tydliga namn och delade upp koden efter ansvar.',
      en: 'Used clear names and divided the code by responsibility.',
    },
    {
      sv: 'Delade upp koden efter ansvar och förklarade varför där koden inte själv visar det.',
      en: 'Divided the code by responsibility and explained why where the code does not show it.',
    },
    {
      sv: 'Delade upp koden så att en ny del gick att lägga till utan att röra de andra.',
      en: 'Divided the code so that a new part could be added without touching the others.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'kod',
      definite: 'koden',
    },
    en: { noun: 'code' },
  },
  advice: {
    done: {
      sv: 'läsa igenom koden med en kollegas ögon och byta de namn som behöver en förklaring',
      en: 'read the code through as a colleague would, and rename whatever needs explaining',
    },
    told: {
      sv: 'visa ett stycke kod som du är nöjd med och berätta vad som gör det lätt att läsa',
      en: 'show a piece of code that you are pleased with, and say what makes it easy to read',
    },
  },
};
