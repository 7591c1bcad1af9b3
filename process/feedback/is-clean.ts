import { lintWording } from '../wording/lint-wording.ts';

// The same sentences are asked about again with every other length or wording.
const known = new Map<string, boolean>();
const mostKnown = 2_000;

/** Whether nothing in the text is refused by the wording lint. */
export function isClean(text: string, language: 'sv' | 'en'): boolean {
  const key = `${language} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const isFine = !lintWording(text, language).some(({ severity }) => severity === 'blocks');
  if (known.size >= mostKnown) known.clear();
  known.set(key, isFine);
  return isFine;
}
