import type { LibraryCompetency } from './contract.ts';

export const medication: LibraryCompetency = {
  id: 'medication',
  fields: ['care'],
  name: { sv: 'Läkemedelshantering', en: 'Handling of medication' },
  description: {
    sv: 'Hanterar läkemedel enligt ordination och rutin, och agerar vid avvikelser.',
    en: 'Handles medication by prescription and routine, and acts on deviations.',
  },
  anchors: [
    {
      sv: 'Beskrev en läkemedelsgenomgång utan att nämna kontroll av patient, läkemedel eller dos.',
      en: 'Described giving medication without mentioning a check of patient, drug or dose.',
    },
    {
      sv: 'Nämnde en kontroll, men inte när i arbetet den görs.',
      en: 'Mentioned one check, but not when in the work it is made.',
    },
    {
      sv: 'Räknade upp kontrollerna före en läkemedelsgiva i rätt ordning.',
      en: 'Listed the checks before giving a dose in the right order.',
    },
    {
      sv: 'Beskrev kontrollerna och vad som gjordes vid en ordination som verkade fel.',
      en: 'Described the checks and what was done about a prescription that seemed wrong.',
    },
    {
      sv: 'Beskrev kontrollerna, en egen avvikelse som rapporterades och vad rutinen fick för tillägg efteråt.',
      en: 'Described the checks, a deviation that was reported and what was added to the routine afterwards.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'läkemedelshantering',
      definite: 'läkemedelshanteringen',
    },
    en: {
      noun: 'way of handling prescriptions',
    },
  },
  advice: {
    done: {
      sv: 'säga varje kontroll högt i samma ordning varje gång, också när du är van',
      en: 'say each check aloud in the same order every time, also when you know it by heart',
    },
    told: {
      sv: 'gå igenom dina kontroller en efter en och säga vem du ringer när en ordination verkar fel',
      en: 'go through your checks one by one, and say whom you call when a prescription looks wrong',
    },
  },
};
