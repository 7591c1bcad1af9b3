import { lintWording } from '../wording/lint-wording.ts';

/** Whether nothing in the text is refused by the wording lint. */
export function isClean(text: string, language: 'sv' | 'en'): boolean {
  return !lintWording(text, language).some(({ severity }) => severity === 'blocks');
}
