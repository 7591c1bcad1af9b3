import type { LibraryCompetency } from './contract.ts';

export const testing: LibraryCompetency = {
  id: 'testing',
  fields: ['technology'],
  name: { sv: 'Tester', en: 'Testing' },
  description: {
    sv: 'Prövar att det byggda gör vad det ska, även i de svåra fallen.',
    en: 'Tests that what is built does what it should, also in the hard cases.',
  },
  anchors: [
    { sv: 'Lämnade in lösningen utan tester.', en: 'Handed in the solution without tests.' },
    {
      sv: 'Testade det enkla fallet, men inte vad som händer vid fel.',
      en: 'Tested the simple case, but not what happens on errors.',
    },
    {
      sv: 'Testade det enkla fallet och de vanligaste felen.',
      en: 'Tested the simple case and the most common errors.',
    },
    {
      sv: 'Testade gränsvärden och fel, med namn som säger vad som ska hålla.',
      en: 'Tested boundaries and errors, with names that say what should hold.',
    },
    {
      sv: 'Testade gränsvärden och fel, ändrade koden för att se testet slå larm och sa vad som inte var testat.',
      en: 'Tested boundaries and errors, changed the code to see the test fail and said what had not been tested.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'testarbete',
      definite: 'testarbetet',
    },
    en: { noun: 'testing' },
  },
  advice: {
    done: {
      sv: 'lägga till ett test för det som kan gå fel, till exempel tom indata eller ett avbrott, innan du lämnar in',
      en: 'add a test for what can go wrong, such as empty input or a lost connection, before you call it done',
    },
    told: {
      sv: 'berätta hur du testar för det som kan gå fel, till exempel när indata saknas eller ett anrop avbryts',
      en: 'say how you test for failures too, such as missing input or a lost connection',
    },
  },
};
