export type Look = {
  readonly language: 'sv' | 'en';
  readonly scheme: 'light' | 'dark';
  readonly width: 1440 | 390;
};

/** Each language, theme and width, in four looks. */
export const looks: readonly Look[] = [
  { language: 'sv', scheme: 'light', width: 1440 },
  { language: 'en', scheme: 'dark', width: 1440 },
  { language: 'sv', scheme: 'dark', width: 390 },
  { language: 'en', scheme: 'light', width: 390 },
];
