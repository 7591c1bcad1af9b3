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
      sv: 'Kontrollerade indata och behörighet, och sa vad en angripare skulle pröva först.',
      en: 'Checked input and access, and said what an attacker would try first.',
    },
    {
      sv: 'Kontrollerade indata och behörighet, tänkte igenom angrepp och sa hur ett intrång skulle märkas.',
      en: 'Checked input and access, thought through attacks and said how a breach would be noticed.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'säkerhetstänkande',
      definite: 'säkerhetstänkandet',
    },
    en: {
      noun: 'work with information security',
    },
  },
  advice: {
    done: {
      sv: 'gå igenom allt som kommer utifrån och fråga dig vad som händer om det är fel eller förfalskat',
      en: 'go through everything that comes in from outside, and ask what happens if it is wrong or forged',
    },
    told: {
      sv: 'säga vad en angripare skulle pröva först och hur lösningen står emot det',
      en: 'say what an attacker would try first, and how your solution stands up to it',
    },
  },
};
