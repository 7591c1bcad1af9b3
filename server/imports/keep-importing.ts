import type { Parts } from '../parts.ts';
import { importBatch, type Running } from '../use-cases/import-batch.ts';

export type Imports = {
  /** An import has just been set running: looks at once. */
  readonly nudge: () => void;
  /** Ends after the batches under way. */
  readonly stop: () => Promise<void>;
};

const pauseMs = 5_000;
/** So many tries in a row that bring nothing, with the pauses five minutes: then a person is shown that it stopped. Being without a database counts none. */
const patience = 60;

/**
 * Goes on with every import that is set running, at its first row that is not in yet: one that was just asked for, one that ended with its
 * server, and after a pause one whose batch failed. One that another server is at is no harm: its batches and ours go one after the other.
 */
export function keepImporting(
  { database, log, nudgeRelay }: Pick<Parts, 'database' | 'log' | 'nudgeRelay'>,
  pause = pauseMs,
): Imports {
  const busy = new Map<string, Promise<void>>();
  const vainTries = new Map<string, number>();
  let isStopped = false;

  const importAll = async (running: Running): Promise<void> => {
    while (!isStopped) {
      const came = await database.$transaction((transaction) => importBatch(transaction, running), { timeout: 60_000 });
      if (came === 'closed') return end(running, 'failed');
      if (came === 0) return end(running, 'done');
      vainTries.delete(running.importId);
      nudgeRelay();
    }
  };
  const end = async ({ importId }: Running, status: 'done' | 'failed') => {
    const finishedAt = status === 'done' ? new Date() : null;
    await database.import.update({ where: { id: importId }, data: { status, finishedAt } });
    vainTries.delete(importId);
  };
  const tryImport = async (running: Running): Promise<void> => {
    const { importId } = running;
    const tries = vainTries.get(importId) ?? 0;
    try {
      if (tries >= patience) return await end(running, 'failed');
      await importAll(running);
    } catch (error) {
      vainTries.set(importId, tries + 1);
      log.warn({ importId, tries: tries + 1, err: error }, 'a batch of an import failed');
    }
  };
  const look = async (): Promise<void> => {
    const found = await database.import.findMany({
      where: { status: 'running', id: { notIn: [...busy.keys()] } },
      select: { id: true, organisationId: true, jobId: true },
    });
    for (const { id, ...where } of found) {
      if (isStopped || busy.has(id)) continue;
      busy.set(
        id,
        tryImport({ importId: id, ...where }).finally(() => busy.delete(id)),
      );
    }
  };
  let looking: Promise<void> = Promise.resolve();
  const nudge = () => {
    looking = looking.then(look).catch((error: unknown) => log.warn({ err: error }, 'imports wait for the database'));
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
