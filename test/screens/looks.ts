export type Look = {
  readonly language: 'sv' | 'en';
  readonly scheme: 'light' | 'dark';
  readonly width: 1440 | 390;
};

/**
 * Each language, theme and width together. Any two of the three are together in the first four, and again in the last four: what is seen in
 * either half is seen in every pair.
 */
export const looks: readonly Look[] = [
  { language: 'sv', scheme: 'light', width: 1440 },
  { language: 'en', scheme: 'dark', width: 1440 },
  { language: 'sv', scheme: 'dark', width: 390 },
  { language: 'en', scheme: 'light', width: 390 },
  { language: 'en', scheme: 'light', width: 1440 },
  { language: 'sv', scheme: 'dark', width: 1440 },
  { language: 'en', scheme: 'dark', width: 390 },
  { language: 'sv', scheme: 'light', width: 390 },
];

/**
 * Whether a screen is judged in that look. Every other screen is in the first four and the rest in the last four, so that all eight are
 * walked, each screen is judged in every pair, and it takes no longer than four would.
 */
export function isJudgedIn(look: Look, place: number): boolean {
  return looks.indexOf(look) < 4 === (place % 2 === 0);
}
