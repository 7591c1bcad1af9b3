import type { Parts } from '../parts.ts';
import { inParallel } from '../relay/in-parallel.ts';
import { decideItem, type WorkedBatch } from '../use-cases/batch/decide-item.ts';
import { takeBackItem } from '../use-cases/batch/take-back-item.ts';

export type Batches = {
  /** A batch has just been set going: looks at once. */
  readonly nudge: () => void;
  /** Ends after the people under way. */
  readonly stop: () => Promise<void>;
};

const pauseMs = 5_000;
/** So many tries in a row that bring nothing, with the pauses five minutes: then a person is shown that it stopped. */
const patience = 60;
const atATime = 40;
const width = 4;

type Needs = Pick<Parts, 'database' | 'log' | 'nudgeRelay'>;

/**
 * Goes on with every batch of decisions that is set going, at the first person whose turn has not come: one that was just asked for, one that
 * ended with its server, and after a pause one that failed. One that another server is at is no harm: each person is decided about once.
 */
export function keepDeciding(parts: Needs, pause = pauseMs): Batches {
  const { database, log } = parts;
  const busy = new Map<string, Promise<void>>();
  const vainTries = new Map<string, number>();
  let isStopped = false;

  const tryBatch = async (batchId: string): Promise<void> => {
    const tries = vainTries.get(batchId) ?? 0;
    try {
      if (tries >= patience) return await giveUp(parts, batchId);
      while (!isStopped && (await workOn(parts, batchId))) vainTries.delete(batchId);
    } catch (error) {
      vainTries.set(batchId, tries + 1);
      log.warn({ batchId, tries: tries + 1, err: error }, 'deciding for many failed');
    }
  };
  const look = async (): Promise<void> => {
    const found = await database.decisionBatch.findMany({
      where: { status: { in: ['running', 'takingBack'] }, id: { notIn: [...busy.keys()] } },
      select: { id: true },
    });
    for (const { id } of found) {
      if (isStopped || busy.has(id)) continue;
      busy.set(
        id,
        tryBatch(id).finally(() => busy.delete(id)),
      );
    }
  };
  let looking: Promise<void> = Promise.resolve();
  const nudge = () => {
    looking = looking.then(look).catch((error: unknown) => log.warn({ err: error }, 'batches wait for the database'));
  };
  const timer = setInterval(nudge, pause);
  nudge();
  return {
    nudge,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await looking;
      await Promise.all(busy.values());
    },
  };
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
  throwFirst(await inParallel(items, width, (item) => decideItem(parts, batch, item)));
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
  const { count } = await database.decisionBatch.updateMany({
    where: { id, status: from },
    data: { status: to, finishedAt: new Date() },
  });
  return count === 0;
}

async function giveUp({ database }: Needs, id: string): Promise<void> {
  await database.decisionBatch.updateMany({ where: { id, status: 'running' }, data: { status: 'stopped' } });
}

function throwFirst(failures: readonly unknown[]): void {
  if (failures.length > 0) throw failures[0];
}
