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
      growth: 'jämföra med underlaget innan du lämnar vidare och anteckna det som är oklart',
    },
    en: {
      noun: 'way of checking the work',
      growth: 'compare with the material before you pass it on and note what is unclear',
    },
  },
};
