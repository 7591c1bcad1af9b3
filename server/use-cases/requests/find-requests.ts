import type { CandidateRequest } from '../../../prisma/client.ts';
import type { RequestView } from '../../contract/requests.ts';
import { instantCursor, olderThan, readCursor, toPage } from '../../http/pages.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { peopleOf } from '../process-views.ts';

type Asked = { readonly applicationId: string; readonly limit: number; readonly after?: string | undefined };

/** What a candidate has asked for by law, newest first. */
export async function findRequests(database: Database, organisationId: string, { applicationId, limit, after }: Asked) {
  orNotFound(
    await database.application.findFirst({ where: { id: applicationId, organisationId }, select: { id: true } }),
  );
  const rows = await database.candidateRequest.findMany({
    where: { applicationId, organisationId, ...olderThan('askedAt', readCursor(after, instantCursor)) },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const page = toPage(rows, limit, { keys: ({ askedAt, id }) => [askedAt.toISOString(), id], item: (row) => row });
  return { ...page, items: await toRequestViews(database, page.items) };
}

/** Requests as they are shown. */
export async function toRequestViews(database: Database, rows: readonly CandidateRequest[]): Promise<RequestView[]> {
  const people = await peopleOf(
    database,
    rows.map(({ answeredBy }) => answeredBy),
  );
  return rows.map(
    ({ id, applicationId, kind, askedAt, due, status, reason, text, answeredAt, answeredBy, ...row }) => ({
      ...{ id, applicationId, kind: kind as RequestView['kind'], status: status as RequestView['status'], text },
      ...{ askedAt: askedAt.toISOString(), due: due.toISOString(), reason: reason as RequestView['reason'] },
      ...{ wordingReason: row.wordingReason, wordingCodes: row.wordingCodes },
      ...{ answeredAt: answeredAt?.toISOString() ?? null, answeredBy: people.get(answeredBy ?? '') ?? null },
    }),
  );
}
