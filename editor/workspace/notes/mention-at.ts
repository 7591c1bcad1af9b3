export type MentionAt = {
  /** Where the @ stands. */
  readonly from: number;
  /** What was typed after it. */
  readonly search: string;
};

const typed = /(?:^|[\s(])@([\p{L}\p{M}'’-]*(?: [\p{L}\p{M}'’-]*)?)$/u;

/** The name that somebody begins to write behind an @ where the cursor stands; undefined where they write none. */
export function mentionAt(text: string, cursor: number): MentionAt | undefined {
  const [, search] = typed.exec(text.slice(0, cursor)) ?? [];
  return search === undefined ? undefined : { from: cursor - search.length - 1, search };
}

/** Whether each word that was typed begins a word of the name. */
export function isNamed(name: string, search: string): boolean {
  const words = plain(name).split(/[\s-]+/);
  return plain(search)
    .split(' ')
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
