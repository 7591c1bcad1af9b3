import type { Language } from '../../process/definition/schema.ts';

/** How the candidate turns to us, as the beginning of a sentence: by the form of the page, which somebody reads whatever becomes of answers to mails and texts. */
export const reachUs = {
  sv: 'Skriv till oss på din sida eller ring oss',
  en: 'Write to us on your page or call us',
} as const satisfies Readonly<Record<Language, string>>;
