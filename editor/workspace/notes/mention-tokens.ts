import type { Mentioned } from '../../../server/contract/notes.ts';

/** What somebody is called where they are mentioned: by name, with the address where two have it. */
export const labelOf = ({ name, email }: Mentioned): string => (email === null ? name : `${name} (${email})`);

const token = /@\{([\w-]{1,64})\}/g;

/** A note as it is stored, with everybody who stands in it behind an @, as the list calls them, as `@{user id}`. A name alone that two have is nobody's. */
export function toStored(shown: string, people: readonly Mentioned[]): string {
  const labels = people.map((one) => ({ label: `@${labelOf(one)}`, userId: one.userId }));
  const longestFirst = labels.sort((one, other) => other.label.length - one.label.length);
  return longestFirst.reduce((text, { label, userId }) => text.replaceAll(label, `@{${userId}}`), shown);
}

/** The same as it is read and written, with names. */
export function toShown(stored: string, people: readonly Mentioned[]): string {
  return stored.replace(token, (all, id: string) => {
    const found = people.find(({ userId }) => userId === id);
    return found ? `@${labelOf(found)}` : all;
  });
}

export type NotePart = { readonly text: string; readonly isMention: boolean };

/** A stored note in parts, so that whoever is mentioned can stand out. */
export function partsOf(stored: string, people: readonly Mentioned[]): NotePart[] {
  const parts: NotePart[] = [];
  let from = 0;
  for (const { 0: all, 1: id, index } of stored.matchAll(token)) {
    parts.push({ text: stored.slice(from, index), isMention: false });
    const found = people.find(({ userId }) => userId === id);
    parts.push({ text: `@${found ? labelOf(found) : '…'}`, isMention: true });
    from = index + all.length;
  }
  return [...parts, { text: stored.slice(from), isMention: false }].filter(({ text }) => text !== '');
}
