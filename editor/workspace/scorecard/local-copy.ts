import type { DraftContent, ScorecardDrafts } from '../../../server/contract/scorecards.ts';

/** What is on this device and the server may not have. */
export type LocalCopy = {
  readonly content: DraftContent;
  /** The draft's revision and the number of the scorecard that it was made from; 0 for none. */
  readonly revision: number;
  readonly number: number;
  readonly at: string;
  /** Whom it is of, and what was asked: it can be read where the server tells nothing of it any more. */
  readonly of: Pick<ScorecardDrafts['drafts'][number], 'stepName' | 'competencies'> & {
    readonly candidateName: string;
  };
  /** It is to be handed in as soon as the server answers, with this reason. */
  readonly handIn?: { readonly reason: string };
};

/** Who writes, and for which of their organisations: another one knows nothing of the candidate. */
export type Writer = { readonly userId: string; readonly organisationId: string };
export type Visit = { readonly applicationId: string; readonly stepId: string; readonly visit: number };

const prefix = 'besked.scorecard.';

/** Where the copy of one person's scorecard for one visit is kept. */
export const copyKey = (writer: Writer, { applicationId, stepId, visit }: Visit): string =>
  [beginning(writer), applicationId, stepId, visit].join('/');

const beginning = ({ userId, organisationId }: Writer) => `${prefix}${userId}/${organisationId}`;

/** Of which visit the copy is that is kept there. */
export function visitOf(key: string): Visit {
  const [applicationId = '', stepId = '', visit] = key.split('/').slice(2);
  return { applicationId, stepId, visit: Number(visit) };
}

/** Copies of which a form is open in this window: that one hands them in. */
export const openCopies = new Set<string>();

/** Where this person's copies for this organisation are kept. */
export function findKeys(writer: Writer): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(`${beginning(writer)}/`));
  } catch {
    return [];
  }
}

/** Where this person's copies are kept that are to be handed in as soon as the server answers, but for those whose form is open. */
export const findWaitingKeys = (writer: Writer): string[] =>
  findKeys(writer).filter((key) => readCopy(key)?.handIn && !openCopies.has(key));

/** Keeps a copy, or takes it away. A full or forbidden storage loses nothing but this second safety. */
export function keepCopy(key: string, copy: LocalCopy | undefined): void {
  try {
    if (copy) localStorage.setItem(key, JSON.stringify(copy));
    else localStorage.removeItem(key);
  } catch {
    // Private windows and full disks refuse: the draft still is in memory and on its way to the server.
  }
}

/** Puts another copy in the place of this one, or none; not where something else has been written there meanwhile. */
export function replaceCopy(key: string, copy: LocalCopy, next: LocalCopy | undefined): void {
  if (isStillKept(key, copy)) keepCopy(key, next);
}

/** Whether what is kept there is this copy, and no later one. */
export const isStillKept = (key: string, copy: LocalCopy): boolean =>
  JSON.stringify(readCopy(key)) === JSON.stringify(copy);

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
  return (
    'of' in kept && typeof content === 'object' && content !== null && 'ratings' in content && 'privateNote' in content
  );
}

/** Holds a copy against other windows of this browser while its form is open; answers how to let it go. */
export function holdCopy(key: string): () => void {
  openCopies.add(key);
  const done = Promise.withResolvers<void>();
  // Only on a page with TLS or on this machine; elsewhere no window knows of the others.
  void navigator.locks?.request(key, () => done.promise).catch(() => undefined);
  return () => {
    openCopies.delete(key);
    done.resolve();
  };
}

/** Does something with a copy of which no form is open in any window, and which no other window does it with; false where there is one. */
export async function withCopy(key: string, act: () => Promise<void>): Promise<boolean> {
  if (openCopies.has(key)) return false;
  if (!navigator.locks) return act().then(() => true);
  return navigator.locks.request(key, { ifAvailable: true }, async (lock) => {
    if (lock) await act();
    return lock !== null;
  });
}

/** Whether a form of it has been opened, in this window or another. */
export async function isOpened(key: string): Promise<boolean> {
  if (openCopies.has(key)) return true;
  const { pending = [] } = (await navigator.locks?.query().catch(() => undefined)) ?? {};
  return pending.some(({ name }) => name === key);
}
