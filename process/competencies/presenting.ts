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
    },
    en: { noun: 'presentation' },
  },
  advice: {
    done: {
      sv: 'säga redan på första bilden vad du vill att vi ska bestämma och låta resten visa varför',
      en: 'say on the very first slide what you want your listeners to decide, and let the rest show why',
    },
    told: {
      sv: 'börja med det viktigaste i en enda mening och ta bakgrunden sedan',
      en: 'begin with the main point in a single sentence, and give the background afterwards',
    },
  },
};
