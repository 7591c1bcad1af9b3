import type { LibraryCompetency } from './contract.ts';

export const accuracy: LibraryCompetency = {
  id: 'accuracy',
  fields: ['warehouse', 'office'],
  name: { sv: 'Noggrannhet', en: 'Accuracy' },
  description: {
    sv: 'Kontrollerar det som ska vara rätt innan det lämnas vidare.',
    en: 'Checks what has to be right before passing it on.',
  },
  anchors: [
    {
      sv: 'Lämnade in uppgiften med fel i flera rader och utan kontroll.',
      en: 'Handed in the task with errors in several lines and without a check.',
    },
    {
      sv: 'Kontrollerade en del, men missade avvikelser som fanns i underlaget.',
      en: 'Checked some of it, but missed deviations that were in the material.',
    },
    {
      sv: 'Kontrollerade hela uppgiften och rättade de fel som syntes.',
      en: 'Checked the whole task and corrected the errors that could be seen.',
    },
    {
      sv: 'Kontrollerade mot underlaget, rättade felen och noterade vad som var oklart.',
      en: 'Checked against the material, corrected the errors and noted what was unclear.',
    },
    {
      sv: 'Kontrollerade mot underlaget, rättade, frågade om det oklara och föreslog en enklare kontroll till nästa gång.',
      en: 'Checked against the material, corrected, asked about what was unclear and suggested a simpler check for the next time.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'kontroll av det som lämnas vidare',
      definite: 'kontrollen av det som lämnas vidare',
    },
    en: {
      noun: 'way of checking the work',
    },
  },
  advice: {
    done: {
      sv: 'gå igenom arbetet en gång till innan du lämnar det ifrån dig, till exempel genom att bocka av mot listan',
      en: 'go through the work once more before you hand it over, for example by ticking it off against the list',
    },
    told: {
      sv: 'berätta om en gång då du själv upptäckte ett fel och om hur du brukar kontrollera ditt arbete',
      en: 'describe a time when you caught a mistake yourself, and how you usually check your work',
    },
    on: [
      {
        meets: { sv: ['streckkod', 'skann', 'låd', 'order', 'plock'], en: ['barcode', 'scan', 'box', 'order', 'pick'] },
        say: {
          sv: 'skanna varje låda innan du ställer den på pallen, så att du inte missar någon',
          en: 'scan every box before it goes on the pallet, so that a missing one shows at once',
        },
      },
    ],
  },
};
