import type { Prisma } from '../../../prisma/client.ts';
import { type CorrectionBatchBody, mostCorrected } from '../../contract/corrections.ts';
import type { Caller } from '../../http/caller.ts';
import { orNotFound, Refusal } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { alikeTo, heard } from './alike-to.ts';

export type Chosen = Pick<CorrectionBatchBody, 'alike' | 'decisionBatchId'>;
export type Sent = Prisma.MessageGetPayload<{ include: typeof withPerson }>;

const withPerson = { application: { include: { candidate: true } } } as const;

/**
 * The messages that a correction for many is about, one of each effect: all that say the same as one, or all that a decision for many sent.
 * Refuses where neither or both are named, and where there are too many.
 */
export async function findSent(
  database: Database,
  { organisationId }: Pick<Caller, 'organisationId'>,
  jobId: string,
  chosen: Chosen,
): Promise<Sent[]> {
  const where = await whereOf(database, { organisationId, jobId }, chosen);
  const rows = await database.message.findMany({
    where: { AND: [where, { application: { candidate: { erasedAt: null } } }] },
    orderBy: [{ acceptedAt: 'asc' }, { id: 'asc' }],
    take: mostCorrected * 2 + 1,
    include: withPerson,
  });
  const once = new Map<string, Sent>();
  for (const row of rows) {
    const key = `${row.applicationId}/${row.messageKey}`;
    if (!once.has(key) || row.channel === 'email') once.set(key, row);
  }
  if (once.size > mostCorrected) throw new Refusal('invalid', { errors: [{ path: 'body', code: 'too-many' }] });
  return [...once.values()];
}

type In = { readonly organisationId: string; readonly jobId: string };

async function whereOf(
  database: Database,
  { organisationId, jobId }: In,
  { alike, decisionBatchId }: Chosen,
): Promise<Prisma.MessageWhereInput> {
  if ((alike === undefined) === (decisionBatchId === undefined))
    throw new Refusal('invalid', { errors: [{ path: 'body', code: 'alike-or-batch' }] });
  if (alike !== undefined) {
    const message = await database.message.findFirst({ where: { id: alike, organisationId, application: { jobId } } });
    const like = alikeTo(jobId, orNotFound(message));
    return like ?? { id: alike, ...heard };
  }
  const batch = orNotFound(
    await database.decisionBatch.findFirst({
      where: { id: decisionBatchId ?? '', organisationId, jobId },
      include: { items: { select: { decisionId: true } } },
    }),
  );
  return { decisionId: { in: batch.items.flatMap(({ decisionId }) => decisionId ?? []) }, purpose: 'exit', ...heard };
}
