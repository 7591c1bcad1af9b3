import type { LocalText } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';

/** The same sentence in both languages. */
export const both = (sv: string, en: string = sv): BothLanguages => ({ sv, en });

/** Words one after the other, in each language; empty ones fall away. */
export function joined(list: readonly BothLanguages[], by: string): BothLanguages {
  const inOne = (language: 'sv' | 'en') =>
    list
      .map((words) => words[language])
      .filter((word) => word !== '')
      .join(by);
  return { sv: inOne('sv'), en: inOne('en') };
}

/** With a capital letter at the front. */
export function capital({ sv, en }: BothLanguages): BothLanguages {
  const raise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return { sv: raise(sv), en: raise(en) };
}

/** A name in each language, the other one's or the id where it has none. */
export function nameWords(name: LocalText | undefined, id: string): BothLanguages {
  return both(name?.sv?.trim() || name?.en?.trim() || id, name?.en?.trim() || name?.sv?.trim() || id);
}
