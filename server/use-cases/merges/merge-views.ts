import type { CandidateMerge } from '../../../prisma/client.ts';
import type { MergeView } from '../../contract/merges.ts';
import type { Caller } from '../../http/caller.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../../http/pages.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { fullName } from '../names-of.ts';
import { peopleOf } from '../process-views.ts';
import { findEntry } from './find-entry.ts';
import type { Kept } from './kept-entries.ts';

/** How long a merge can be undone, and both entries are kept for it. */
export const undoableMs = 30 * 86_400_000;

type Asked = { readonly candidateId: string; readonly limit: number; readonly after?: string | undefined };

/** What was merged into an entry, newest first. */
export async function findMerges(
  database: Database,
  { organisationId }: Pick<Caller, 'organisationId'>,
  { candidateId, limit, after }: Asked,
) {
  await findEntry(database, organisationId, candidateId);
  const rows = await database.candidateMerge.findMany({
    where: { organisationId, candidateId, ...olderThan('mergedAt', readCursor(after, instantCursor)) },
    orderBy: [{ mergedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const page = toPage(rows, limit, { keys: ({ mergedAt, id }) => [mergedAt.toISOString(), id], item: (row) => row });
  return { ...page, items: await toViews(database, page.items) };
}

/** One merge of the caller's organisation. */
export async function getMerge(
  database: Database,
  { organisationId }: Pick<Caller, 'organisationId'>,
  id: string,
): Promise<MergeView> {
  const row = orNotFound(await database.candidateMerge.findFirst({ where: { id, organisationId } }));
  const [view] = await toViews(database, [row]);
  return orNotFound(view);
}

async function toViews(database: Database, rows: readonly CandidateMerge[]): Promise<MergeView[]> {
  const people = await peopleOf(
    database,
    rows.flatMap(({ mergedBy, undoneBy }) => [mergedBy, undoneBy]),
  );
  return rows.map(({ id, candidateId, mergedBy, mergedAt, undoneBy, undoneAt, kept }) => ({
    ...{ id, candidateId, mergedBy: people.get(mergedBy) ?? '', mergedAt: mergedAt.toISOString() },
    otherName: kept === null ? null : fullName((kept as unknown as Kept).other),
    undone: undoneAt && { by: people.get(undoneBy ?? '') ?? '', at: undoneAt.toISOString() },
    undoUntil: kept === null ? null : new Date(mergedAt.getTime() + undoableMs).toISOString(),
  }));
}
