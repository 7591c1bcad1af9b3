import type { LibraryCompetency } from './contract.ts';

export const conflictHandling: LibraryCompetency = {
  id: 'conflict-handling',
  fields: ['management', 'school', 'care'],
  name: { sv: 'Konflikthantering', en: 'Handling conflicts' },
  description: {
    sv: 'Reder ut motsättningar genom att höra alla och söka en väg framåt.',
    en: 'Works through disagreements by hearing everybody and looking for a way forward.',
  },
  anchors: [
    { sv: 'Återgav konflikten från ett håll.', en: 'Recounted the conflict from one side.' },
    { sv: 'Återgav båda sidorna, men inte vad som gjordes.', en: 'Recounted both sides, but not what was done.' },
    { sv: 'Hörde båda sidorna och nådde en överenskommelse.', en: 'Heard both sides and reached an agreement.' },
    {
      sv: 'Hörde båda sidorna, skilde sak från person och följde upp överenskommelsen.',
      en: 'Heard both sides, kept the matter apart from the persons and followed up the agreement.',
    },
    {
      sv: 'Hörde båda sidorna, följde upp, och ändrade det i arbetet som hade skapat konflikten.',
      en: 'Heard both sides, followed up, and changed what in the work had caused the conflict.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'konflikthantering',
      definite: 'konflikthanteringen',
    },
    en: {
      noun: 'way of handling conflicts',
    },
  },
  advice: {
    done: {
      sv: 'fråga båda parter hur de ser på saken innan du säger vad du själv tycker',
      en: 'ask both sides how they see it before you say what you think',
    },
    told: {
      sv: 'ta med vad den andra ville, vad ni kom överens om och hur det gick sedan',
      en: 'add what the other person wanted, what you agreed on and how things went afterwards',
    },
  },
};
