import { z } from 'zod';
import { orNotFound } from '../http/refusal.ts';
import { readCursor, toPage } from '../http/pages.ts';
import type { Database } from '../parts.ts';

type Asked = { readonly limit: number; readonly after?: string | undefined; readonly jobId?: string | undefined };

/**
 * What candidates of the organisation or one job wrote and is shown, in the order of ids that mean nothing: what came last is nowhere in particular. Refuses a
 * job that is not the organisation's.
 */
export async function findComments(
  database: Database,
  organisationId: string,
  { limit, after, jobId }: Asked,
): Promise<{ items: { id: string; text: string }[]; next: string | null }> {
  if (jobId !== undefined)
    orNotFound(await database.job.findFirst({ where: { id: jobId, organisationId }, select: { id: true } }));
  const [last] = readCursor(after, z.tuple([z.uuid()])) ?? [];
  const rows = await database.surveyComment.findMany({
    where: {
      ...{ organisationId, isShown: true },
      ...(jobId === undefined ? {} : { jobId }),
      ...(last === undefined ? {} : { id: { gt: last } }),
    },
    orderBy: { id: 'asc' },
    take: limit + 1,
    select: { id: true, text: true },
  });
  return toPage(rows, limit, { keys: ({ id }) => [id], item: (row) => row });
}
