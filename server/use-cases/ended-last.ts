type Earlier = { readonly status: string; readonly outcome: string | null; readonly endedAt: Date | null };
export type Ended = Earlier & { readonly endedAt: Date };

/** What `endedLast` has to know of an application. */
export const earlierColumns = { status: true, outcome: true, endedAt: true } as const;

/** Of somebody's applications in one job the one that ended last; undefined where one of them goes on still, or there is none. */
export function endedLast<One extends Earlier>(applications: readonly One[]): (One & Ended) | undefined {
  if (applications.some(({ status }) => status === 'new' || status === 'active')) return undefined;
  const ended = applications.filter((one): one is One & Ended => one.endedAt !== null);
  return ended.toSorted((one, other) => other.endedAt.getTime() - one.endedAt.getTime())[0];
}

/** Whether a list may take somebody in again who had this application: they had a no, and nothing of theirs goes on. */
export const hadNo = (before: Earlier | undefined): boolean => before?.outcome === 'rejected';
