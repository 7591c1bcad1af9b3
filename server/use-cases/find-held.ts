import type { ApplicationDetail } from '../contract/applications.ts';
import type { Database } from '../parts.ts';
import { peopleOf } from './process-views.ts';

type Held = Pick<ApplicationDetail, 'pause' | 'batch'>;

/** Why a candidate is held where they stand: who paused them and why, and the decision for many in which their turn has not come, with who paused that. */
export async function findHeld(
  database: Database,
  { id, isPaused }: { readonly id: string; readonly isPaused: boolean },
): Promise<Held> {
  const [paused, item] = await Promise.all([
    isPaused
      ? database.signal.findFirst({
          where: { applicationId: id, kind: 'paused', appliedAt: { not: null } },
          orderBy: { appliedAt: 'desc' },
        })
      : null,
    database.decisionBatchItem.findFirst({
      where: { applicationId: id, status: 'waiting', batch: { status: { in: ['running', 'paused', 'stopped'] } } },
      include: { batch: true },
      orderBy: { batch: { createdAt: 'desc' } },
    }),
  ]);
  const batch = item?.batch;
  const pausedBy = batch?.status === 'paused' ? await whoPaused(database, batch) : null;
  const people = await peopleOf(database, [paused?.actorId ?? null, pausedBy, batch?.decidedBy ?? null]);
  const nameOf = (userId: string | null | undefined) => people.get(userId ?? '') ?? null;
  return {
    pause: paused && { reason: paused.note, by: nameOf(paused.actorId) },
    batch: batch
      ? {
          id: batch.id,
          status: batch.status as NonNullable<Held['batch']>['status'],
          isDeciderGone: batch.stopCode === 'deciderGone',
          decidedBy: nameOf(batch.decidedBy),
          pausedBy: nameOf(pausedBy),
        }
      : null,
  };
}

type Batch = { readonly id: string; readonly organisationId: string };

async function whoPaused(database: Database, { id: targetId, organisationId }: Batch): Promise<string | null> {
  const entry = await database.auditEntry.findFirst({
    where: { organisationId, targetId, action: 'pauseDecisionBatch' },
    orderBy: { at: 'desc' },
  });
  return entry?.actorId ?? null;
}
