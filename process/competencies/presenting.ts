import type { LibraryCompetency } from './contract.ts';

export const presenting: LibraryCompetency = {
  id: 'presenting',
  fields: ['office', 'management', 'technology', 'school'],
  name: { sv: 'Att presentera', en: 'Presenting' },
  description: {
    sv: 'Bygger upp en presentation så att lyssnaren minns huvudsaken.',
    en: 'Builds a presentation so that the listener remembers the main point.',
  },
  anchors: [
    {
      sv: 'Gick igenom alla bilder utan att säga vad som var huvudsaken.',
      en: 'Went through all the slides without saying what the main point was.',
    },
    {
      sv: 'Sade huvudsaken, men lämnade inte tid för frågor.',
      en: 'Stated the main point, but left no time for questions.',
    },
    {
      sv: 'Sade huvudsaken, höll tiden och svarade på frågor.',
      en: 'Stated the main point, kept time and answered questions.',
    },
    {
      sv: 'Sade huvudsaken först, byggde på med exempel och höll tiden.',
      en: 'Stated the main point first, added examples and kept time.',
    },
    {
      sv: 'Sade huvudsaken först, byggde på med exempel och ändrade upplägget efter frågorna.',
      en: 'Stated the main point first, added examples and changed the set-up by the questions.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'presentation',
      definite: 'presentationen',
      growth: 'säga huvudsaken först och lämna tid för frågor',
    },
    en: { noun: 'presentation', growth: 'state the main point first and leave time for questions' },
  },
};
