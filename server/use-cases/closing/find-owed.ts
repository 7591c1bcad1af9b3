import type { Owed } from '../../contract/closing.ts';
import { instantCursor, readCursor, toPage } from '../../http/pages.ts';
import type { Database } from '../../parts.ts';
import { loadVersions } from '../load-versions.ts';
import { fullName } from '../names-of.ts';

type Page = { readonly limit: number; readonly after?: string | undefined };
type Where = { readonly organisationId: string; readonly jobId: string };

/** Who in a job is owed an answer, the first promise first. */
export async function findOwed(database: Database, { organisationId, jobId }: Where, { limit, after }: Page) {
  const cursor = readCursor(after, instantCursor);
  const rows = await database.obligation.findMany({
    where: {
      ...{ organisationId, status: 'open', application: { jobId } },
      ...(cursor
        ? { OR: [{ due: { gt: new Date(cursor[0]) } }, { due: new Date(cursor[0]), id: { gt: cursor[1] } }] }
        : {}),
    },
    orderBy: [{ due: 'asc' }, { id: 'asc' }],
    take: limit + 1,
    include: { application: { select: { versionId: true, candidate: true } } },
  });
  const versions = await loadVersions(
    database,
    rows.map(({ application }) => application.versionId),
  );
  return toPage(rows, limit, {
    keys: ({ due, id }) => [due.toISOString(), id],
    item: ({ id, applicationId, stepId, due, application }): Owed => ({
      obligationId: id,
      applicationId,
      name: fullName(application.candidate),
      stepName: versions.get(application.versionId)?.definition.steps[stepId]?.name ?? null,
      due: due.toISOString(),
      isLate: due.getTime() < Date.now(),
    }),
  });
}
