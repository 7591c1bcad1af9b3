import type { Language } from '../../process/definition/schema.ts';

const words = {
  sv: { answer: 'Svara på vårt senaste meddelande eller ring oss', call: 'Ring oss' },
  en: { answer: 'Reply to our latest message or call us', call: 'Please call us' },
} as const;

export type Reader = { readonly language: Language; readonly isAnswerRead: boolean };

/** How the candidate turns to us, as the beginning of a sentence: by an answer only where somebody reads it. */
export const reachUs = ({ language, isAnswerRead }: Reader): string =>
  words[language][isAnswerRead ? 'answer' : 'call'];
