import type { Mentioned } from '../../../server/contract/notes.ts';

const token = /@\{([\w-]{1,64})\}/g;

/** A note as it is stored, with everybody whose name stands in it behind an @ as `@{user id}`; of two with one name whoever comes first. */
export function toStored(shown: string, people: readonly Mentioned[]): string {
  const longestFirst = [...people].sort((one, other) => other.name.length - one.name.length);
  return longestFirst.reduce((text, { name, userId }) => text.replaceAll(`@${name}`, `@{${userId}}`), shown);
}

/** The same as it is read and written, with names. */
export function toShown(stored: string, people: readonly Mentioned[]): string {
  return stored.replace(token, (all, id: string) => {
    const found = people.find(({ userId }) => userId === id);
    return found ? `@${found.name}` : all;
  });
}

export type NotePart = { readonly text: string; readonly isMention: boolean };

/** A stored note in parts, so that whoever is mentioned can stand out. */
export function partsOf(stored: string, people: readonly Mentioned[]): NotePart[] {
  const parts: NotePart[] = [];
  let from = 0;
  for (const { 0: all, 1: id, index } of stored.matchAll(token)) {
    parts.push({ text: stored.slice(from, index), isMention: false });
    parts.push({ text: `@${people.find(({ userId }) => userId === id)?.name ?? '…'}`, isMention: true });
    from = index + all.length;
  }
  return [...parts, { text: stored.slice(from), isMention: false }].filter(({ text }) => text !== '');
}
