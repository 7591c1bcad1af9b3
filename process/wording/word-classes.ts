import type { WordingLanguage } from './contract.ts';
import { englishClasses } from './english-classes.ts';
import { swedishClasses } from './swedish-classes.ts';

/** What `{name}` in a pattern stands for, by language. */
export const wordClasses: Readonly<Record<WordingLanguage, Readonly<Record<string, string>>>> = {
  sv: swedishClasses,
  en: englishClasses,
};
