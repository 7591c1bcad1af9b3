import type { Background } from '../background/keep-looking.ts';
import { keepWorking } from '../background/keep-working.ts';
import type { Parts } from '../parts.ts';
import { inParallel } from '../relay/in-parallel.ts';
import { findCarried } from '../use-cases/batch/find-carried.ts';
import { decideItem, type WorkedBatch } from '../use-cases/batch/decide-item.ts';
import { takeBackItem } from '../use-cases/batch/take-back-item.ts';
import { tellBatchDone, tellBatchStopped } from '../use-cases/batch/tell-batch.ts';

const atATime = 40;
const width = 4;

type Needs = Pick<Parts, 'database' | 'log' | 'nudgeRelay' | 'senders'>;

/**
 * Goes on with every batch of decisions that is set going, at the first person whose turn has not come. One that another server is at is no harm:
 * each person is decided about once.
 */
export function keepDeciding(parts: Needs, pause?: number): Background {
  const { database, log } = parts;
  return keepWorking(
    {
      find: (without) =>
        database.decisionBatch.findMany({
          where: { status: { in: ['running', 'takingBack'] }, id: { notIn: [...without] } },
          select: { id: true },
        }),
      goOn: ({ id }) => workOn(parts, id),
      giveUp: ({ id }) => giveUp(parts, id),
      log,
      words: {
        id: 'batchId',
        failed: 'deciding for many failed',
        waits: 'batches wait for the database',
      },
    },
    pause,
  );
}

/** The next people of a batch; false once there is nobody left, or it was paused. */
async function workOn(parts: Needs, batchId: string): Promise<boolean> {
  const batch = await parts.database.decisionBatch.findUniqueOrThrow({ where: { id: batchId } });
  if (batch.status === 'running') return decideNext(parts, batch);
  if (batch.status === 'takingBack') return takeBackNext(parts, batch);
  return false;
}

async function decideNext(parts: Needs, batch: WorkedBatch): Promise<boolean> {
  const items = await parts.database.decisionBatchItem.findMany({
    where: { batchId: batch.id, status: 'waiting' },
    orderBy: { position: 'asc' },
    take: atATime,
  });
  if (items.length === 0) return end(parts, batch, 'running', 'done');
  // Asked anew each round: a sender may have gone meanwhile.
  const carried = await findCarried(parts, batch.organisationId);
  throwFirst(await inParallel(items, width, (item) => decideItem(parts, batch, item, carried)));
  return true;
}

async function takeBackNext(parts: Needs, batch: WorkedBatch): Promise<boolean> {
  const items = await parts.database.decisionBatchItem.findMany({
    where: { batchId: batch.id, takeBackSignalId: null, code: null, status: { in: ['waiting', 'decided'] } },
    orderBy: { position: 'asc' },
    take: atATime,
  });
  if (items.length === 0) return end(parts, batch, 'takingBack', 'takenBack');
  throwFirst(await inParallel(items, width, (item) => takeBackItem(parts, batch, item)));
  return true;
}

/** Only from the state that it was worked in: somebody may have paused it, or taken it back, at this instant. */
async function end({ database }: Needs, { id }: WorkedBatch, from: string, to: string): Promise<boolean> {
  return database.$transaction(async (transaction) => {
    const { count } = await transaction.decisionBatch.updateMany({
      where: { id, status: from },
      data: { status: to, finishedAt: new Date() },
    });
    if (count > 0 && to === 'done')
      await tellBatchDone(transaction, await transaction.decisionBatch.findUniqueOrThrow({ where: { id } }));
    return count === 0;
  });
}

async function giveUp({ database }: Needs, id: string): Promise<void> {
  await database.$transaction(async (transaction) => {
    const where = { id, status: 'running' };
    const { count } = await transaction.decisionBatch.updateMany({ where, data: { status: 'stopped' } });
    if (count === 0) return;
    await tellBatchStopped(transaction, await transaction.decisionBatch.findUniqueOrThrow({ where: { id } }), false);
  });
}

function throwFirst(failures: readonly unknown[]): void {
  if (failures.length > 0) throw failures[0];
}
