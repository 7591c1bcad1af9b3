export type Look = {
  readonly language: 'sv' | 'en';
  readonly scheme: 'light' | 'dark';
  readonly width: 1440 | 390;
};

/** Each language, theme and width together. The first two have everything in both of its forms, and so have the third and the fourth. */
export const looks: readonly Look[] = [
  { language: 'sv', scheme: 'light', width: 1440 },
  { language: 'en', scheme: 'dark', width: 390 },
  { language: 'en', scheme: 'dark', width: 1440 },
  { language: 'sv', scheme: 'light', width: 390 },
  { language: 'en', scheme: 'light', width: 1440 },
  { language: 'sv', scheme: 'dark', width: 390 },
  { language: 'sv', scheme: 'dark', width: 1440 },
  { language: 'en', scheme: 'light', width: 390 },
];

/** The looks that the suite walks; pictures of all eight are taken by hand. */
export const walkedLooks = looks.slice(0, 4);

/**
 * Whether a screen is judged in that look: every other screen in the first two and the rest in the two after them, so that each is judged in
 * both languages, both themes and both widths, and it takes no longer than two walks would.
 */
export function isJudgedIn(look: Look, place: number): boolean {
  return walkedLooks.indexOf(look) < 2 === (place % 2 === 0);
}
