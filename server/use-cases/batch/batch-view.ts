import { Prisma } from '../../../prisma/client.ts';
import type { BatchItemState, DecisionBatchView } from '../../contract/decision-batches.ts';
import { batchItemStates } from '../../contract/fixed-values.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { loadVersions } from '../load-versions.ts';
import { peopleOf } from '../process-views.ts';
import { drawnExit } from './drawn-exit.ts';
import { itemState } from './item-state.ts';

type StoredBatch = NonNullable<Awaited<ReturnType<Database['decisionBatch']['findFirst']>>>;
type Count = { batchId: string; state: BatchItemState; count: bigint; first: Date | null; last: Date | null };

/** A batch of the organisation with how far it has come, counted from its people; refuses where there is none. */
export async function getBatch(database: Database, organisationId: string, id: string): Promise<DecisionBatchView> {
  const found = orNotFound(await database.decisionBatch.findFirst({ where: { id, organisationId } }));
  const [view] = await toBatchViews(database, [found]);
  return orNotFound(view);
}

/** Batches with how far each has come; all numbers of one page come from one statement. */
export async function toBatchViews(database: Database, batches: readonly StoredBatch[]): Promise<DecisionBatchView[]> {
  if (batches.length === 0) return [];
  const [counts, jobs, people] = await Promise.all([
    countItems(database, batches),
    database.job.findMany({ where: { id: { in: batches.map(({ jobId }) => jobId) } } }),
    peopleOf(
      database,
      batches.flatMap(({ decidedBy, takenBackBy }) => [decidedBy, takenBackBy]),
    ),
  ]);
  const versions = await loadVersions(
    database,
    jobs.map(({ versionId }) => versionId),
  );
  return batches.map((batch) => {
    const job = orNotFound(jobs.find(({ id }) => id === batch.jobId));
    return {
      ...drawnExit(versions.get(job.versionId)?.definition, batch),
      id: batch.id,
      jobId: batch.jobId,
      jobTitle: job.title,
      stepId: batch.stepId,
      exitId: batch.exitId,
      reason: batch.reason,
      wordingReason: batch.wordingReason,
      status: batch.status as DecisionBatchView['status'],
      stopCode: batch.stopCode === 'deciderGone' ? batch.stopCode : null,
      total: batch.total,
      ...numbersOf(counts.filter(({ batchId }) => batchId === batch.id)),
      decidedBy: people.get(batch.decidedBy) ?? '',
      decidedById: batch.decidedBy,
      createdAt: batch.createdAt.toISOString(),
      finishedAt: batch.finishedAt?.toISOString() ?? null,
      takenBackBy: batch.takenBackBy === null ? null : (people.get(batch.takenBackBy) ?? ''),
      takenBackAt: batch.takenBackAt?.toISOString() ?? null,
    };
  });
}

function numbersOf(counts: readonly Count[]): Pick<DecisionBatchView, 'counts' | 'firstReleaseAt' | 'lastReleaseAt'> {
  const waiting = counts.find(({ state }) => state === 'inWindow');
  const of = (state: BatchItemState) => Number(counts.find((one) => one.state === state)?.count ?? 0);
  return {
    counts: Object.fromEntries(batchItemStates.map((state) => [state, of(state)])) as DecisionBatchView['counts'],
    firstReleaseAt: waiting?.first?.toISOString() ?? null,
    lastReleaseAt: waiting?.last?.toISOString() ?? null,
  };
}

function countItems(database: Database, batches: readonly StoredBatch[]): Promise<Count[]> {
  const ids = Prisma.join(batches.map(({ id }) => Prisma.sql`${id}::uuid`));
  return database.$queryRaw<Count[]>`
    select i."batchId", ${itemState} as "state", count(*) as "count", min(d."releaseAt") as "first", max(d."releaseAt") as "last"
    from "decision_batch_item" i left join "decision" d on d."id" = i."decisionId" left join "signal" s on s."id" = d."signalId"
    where i."batchId" in (${ids}) group by 1, 2`;
}
