type Words = { readonly sv: string; readonly en: string };

/** What people do beside the run, in words, by its kind in the timeline. */
export const asideWords = {
  documentAdded: { sv: 'Ett dokument kom till', en: 'A document was added' },
  documentRemoved: { sv: 'Ett dokument togs bort', en: 'A document was removed' },
  documentRestored: { sv: 'Ett dokument hämtades tillbaka', en: 'A document was brought back' },
} as const satisfies Readonly<Record<string, Words>>;

export type AsideKind = keyof typeof asideWords;
