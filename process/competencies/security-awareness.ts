import type { LibraryCompetency } from './contract.ts';

export const securityAwareness: LibraryCompetency = {
  id: 'security-awareness',
  fields: ['technology', 'office'],
  name: { sv: 'Informationssäkerhet', en: 'Information security' },
  description: {
    sv: 'Ser vad som kan missbrukas och skyddar det från början.',
    en: 'Sees what may be misused and protects it from the start.',
  },
  anchors: [
    {
      sv: 'Lämnade en lösning där indata användes utan kontroll.',
      en: 'Handed in a solution that used input without checking it.',
    },
    {
      sv: 'Kontrollerade indata, men lämnade hemligheter i koden.',
      en: 'Checked input, but left secrets in the code.',
    },
    {
      sv: 'Kontrollerade indata och höll hemligheter utanför koden.',
      en: 'Checked input and kept secrets out of the code.',
    },
    {
      sv: 'Kontrollerade indata och behörighet, och sade vad en angripare skulle pröva först.',
      en: 'Checked input and access, and said what an attacker would try first.',
    },
    {
      sv: 'Kontrollerade indata och behörighet, tänkte igenom angrepp och sade hur ett intrång skulle märkas.',
      en: 'Checked input and access, thought through attacks and said how a breach would be noticed.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'säkerhetstänkande',
      definite: 'säkerhetstänkandet',
      growth: 'kontrollera indata och behörighet, och fråga dig vad en angripare skulle pröva först',
    },
    en: {
      noun: 'work with information security',
      growth: 'check input and access, and ask yourself what an attacker would try first',
    },
  },
};
