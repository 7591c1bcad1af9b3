import type { Prisma } from '../../../prisma/client.ts';
import type { WaitingDecision } from '../../contract/decision-batches.ts';
import { instantCursor, readCursor, toPage } from '../../http/pages.ts';
import type { Database } from '../../parts.ts';
import { loadVersions } from '../load-versions.ts';
import { fullName } from '../names-of.ts';
import { peopleOf } from '../process-views.ts';
import { drawnExit } from './drawn-exit.ts';

type Page = { readonly limit: number; readonly after?: string | undefined };

/** Those of these decisions that are in their undo window and that somebody made one by one, the next to leave first. */
export async function findWaitingDecisions(
  database: Database,
  { among, userId }: { readonly among: Prisma.DecisionWhereInput; readonly userId: string },
  { limit, after }: Page,
) {
  const cursor = readCursor(after, instantCursor);
  const later = cursor ? { releaseAt: { gt: new Date(cursor[0]) } } : {};
  const same = cursor ? { releaseAt: new Date(cursor[0]), id: { gt: cursor[1] } } : {};
  const rows = await database.decision.findMany({
    where: {
      ...{ status: 'waiting', batchItem: { is: null }, releaseAt: { not: null } },
      AND: [among, cursor ? { OR: [later, same] } : {}],
    },
    orderBy: [{ releaseAt: 'asc' }, { id: 'asc' }],
    take: limit + 1,
    include: {
      application: { select: { versionId: true, jobId: true, candidate: true, job: { select: { title: true } } } },
    },
  });
  const [versions, people] = await Promise.all([
    loadVersions(
      database,
      rows.map(({ application }) => application.versionId),
    ),
    peopleOf(
      database,
      rows.map(({ decidedBy }) => decidedBy),
    ),
  ]);
  return toPage(rows, limit, {
    keys: ({ releaseAt, id }) => [releaseAt?.toISOString(), id],
    item: ({ application, ...row }): WaitingDecision => ({
      ...drawnExit(versions.get(application.versionId)?.definition, row),
      decisionId: row.id,
      applicationId: row.applicationId,
      name: fullName(application.candidate),
      jobId: application.jobId,
      jobTitle: application.job.title,
      decidedBy: people.get(row.decidedBy) ?? '',
      isMine: row.decidedBy === userId,
      decidedAt: row.decidedAt.toISOString(),
      releaseAt: (row.releaseAt ?? row.decidedAt).toISOString(),
      late: row.late,
    }),
  });
}
