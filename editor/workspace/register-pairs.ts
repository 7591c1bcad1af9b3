import { registerTexts } from '../shell/language.ts';

/** Swedish, then English. */
export type Pair = readonly [sv: string, en: string];

/** Adds an area's texts, written side by side so that none can be missing in one language. */
export function registerPairs(area: string, pairs: Readonly<Record<string, Pair>>): void {
  const inOne = (side: 0 | 1) => Object.fromEntries(Object.entries(pairs).map(([key, pair]) => [key, pair[side]]));
  registerTexts(area, { sv: inOne(0), en: inOne(1) });
}
