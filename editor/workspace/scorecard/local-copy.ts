import type { DraftContent } from '../../../server/contract/scorecards.ts';

/** What is on this device and the server may not have. */
export type LocalCopy = {
  readonly content: DraftContent;
  /** The draft's revision and the number of the scorecard that it was made from; 0 for none. */
  readonly revision: number;
  readonly number: number;
  readonly at: string;
  /** It is to be handed in as soon as the server answers, with this reason. */
  readonly handIn?: { readonly reason: string };
};

const prefix = 'besked.scorecard.';

/** Where the copy of one person's scorecard for one visit is kept. */
export const copyKey = (...parts: readonly (string | number)[]): string => prefix + parts.join('/');

/** Copies of which a form is open in this window: that one hands them in. */
export const openCopies = new Set<string>();

/** Where this person's copies are kept that are to be handed in as soon as the server answers. */
export function findWaitingKeys(userId: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(copyKey(userId, '')) && readCopy(key)?.handIn);
  } catch {
    return [];
  }
}

/** Keeps a copy, or takes it away. A full or forbidden storage loses nothing but this second safety. */
export function keepCopy(key: string, copy: LocalCopy | undefined): void {
  try {
    if (copy) localStorage.setItem(key, JSON.stringify(copy));
    else localStorage.removeItem(key);
  } catch {
    // Private windows and full disks refuse: the draft still is in memory and on its way to the server.
  }
}

/** The copy that is kept under a key, if what is there is one. */
export function readCopy(key: string): LocalCopy | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isCopy(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isCopy(kept: unknown): kept is LocalCopy {
  if (typeof kept !== 'object' || kept === null || !('content' in kept) || !('revision' in kept)) return false;
  const { content } = kept;
  return typeof content === 'object' && content !== null && 'ratings' in content && 'privateNote' in content;
}
