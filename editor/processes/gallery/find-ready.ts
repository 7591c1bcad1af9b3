import type { Language } from '../../../process/definition/schema.ts';
import type { Suit } from '../../../process/gallery/suits.ts';
import type { GalleryItem } from '../../../server/contract/processes.ts';

export type Wanted = { readonly words: string; readonly suit: Suit | undefined };

/** The ready processes that suit and that say every one of the words, in the order of the gallery. */
export function findReady(items: readonly GalleryItem[], { words, suit }: Wanted, language: Language): GalleryItem[] {
  const parts = words.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    const said = [item.name, item.audience, item.description].map((one) => one[language]).join(' ');
    const lower = said.toLocaleLowerCase(language);
    return (suit === undefined || item.suits.includes(suit)) && parts.every((part) => lower.includes(part));
  });
}
