import type { Language } from '../../process/definition/schema.ts';

type MeritsTexts = {
  readonly title: string;
  readonly means: string;
  readonly ask: string;
  readonly asked: (instant: string) => string;
};

/** What the page says of the merits of whoever was chosen. */
export const meritsTexts: Readonly<Record<Language, MeritsTexts>> = {
  sv: {
    title: 'Den som valdes',
    means:
      'Du har rätt att få veta vilken utbildning, yrkeserfarenhet och andra meriter den hade som valdes till intervju eller anställdes (2 kap. 4 § diskrimineringslagen). Du får svaret skriftligt.',
    ask: 'Be om meriterna',
    asked: (instant) => `Du har bett om meriterna hos den som valdes. Du får svar senast ${instant}.`,
  },
  en: {
    title: 'The one who was chosen',
    means:
      'You have a right to know what education, experience and other merits the one had who was invited to an interview or employed (chapter 2, section 4 of the Swedish Discrimination Act). You get the answer in writing.',
    ask: 'Ask for the merits',
    asked: (instant) =>
      `You have asked for the merits of the one who was chosen. You will have an answer by ${instant}.`,
  },
};
