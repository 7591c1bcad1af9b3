import type { Language } from '../../../process/definition/schema.ts';
import type { BatchBody } from '../../contract/decision-batches.ts';

export const parts = ['feedbackText', 'strength', 'development'] as const;
export type Part = (typeof parts)[number];
/** What was written for everybody, by part and language. */
export type BatchTexts = { readonly [P in Part]?: Partial<Record<Language, string>> | undefined };
/** What is written in one language, or has been rendered for one candidate. */
export type Words = { readonly [P in Part]?: string };

export const textsOf = ({ feedbackText, strength, development }: BatchBody): BatchTexts => ({
  ...(feedbackText ? { feedbackText } : {}),
  ...(strength ? { strength } : {}),
  ...(development ? { development } : {}),
});

/** The parts that are written in a language. */
export function wordsIn(texts: BatchTexts, language: Language): Words {
  const written = parts.flatMap((part) => {
    const text = texts[part]?.[language]?.trim() ?? '';
    return text === '' ? [] : [[part, text]];
  });
  return Object.fromEntries(written);
}

/** The words of one candidate as if written for everybody: they are in that one's language, whichever it is. */
export const textsFrom = (words: Words): BatchTexts =>
  Object.fromEntries(Object.entries(words).map(([part, text]) => [part, { sv: text, en: text }]));

/** Whether what is written depends on whom it is for. */
export const hasVariables = (words: Words): boolean => Object.values(words).some((text) => /\{\{|\{%/.test(text));
