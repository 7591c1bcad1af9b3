import type { Background } from '../background/keep-looking.ts';
import { keepWorking } from '../background/keep-working.ts';
import type { Parts } from '../parts.ts';
import { tellImport } from '../use-cases/tell-import.ts';
import { importBatch } from '../use-cases/import-batch.ts';

/**
 * Goes on with every import that is set running and whose time to begin has come, at its first row that is not in yet. One that another server is at is no harm: its batches and
 * ours go one after the other.
 */
export function keepImporting(
  { database, log, nudgeRelay }: Pick<Parts, 'database' | 'log' | 'nudgeRelay'>,
  pause?: number,
): Background {
  const end = async (id: string, status: 'done' | 'failed') => {
    const finishedAt = status === 'done' ? new Date() : null;
    await database.$transaction(async (transaction) => {
      // Somebody may have stopped it at this instant.
      const { count } = await transaction.import.updateMany({
        where: { id, status: 'running' },
        data: { status, finishedAt },
      });
      if (count > 0) await tellImport(transaction, await transaction.import.findUniqueOrThrow({ where: { id } }));
    });
    return false;
  };
  return keepWorking(
    {
      find: (without) =>
        database.import.findMany({
          where: {
            ...{ status: 'running', id: { notIn: [...without] } },
            OR: [{ startedAt: null }, { startedAt: { lte: new Date() } }],
          },
          select: { id: true, organisationId: true, jobId: true },
        }),
      async goOn({ id, ...where }) {
        const running = { importId: id, ...where };
        const came = await database.$transaction((transaction) => importBatch(transaction, running), {
          timeout: 60_000,
        });
        // Once it is open again everybody in the list comes in, without anybody asking for it.
        if (came === 'closing' || came === 'stopped') return false;
        if (came === 'closed') return end(id, 'failed');
        if (came === 0) return end(id, 'done');
        nudgeRelay();
        return true;
      },
      giveUp: async ({ id }) => void (await end(id, 'failed')),
      log,
      words: {
        id: 'importId',
        failed: 'a batch of an import failed',
        waits: 'imports wait for the database',
      },
    },
    pause,
  );
}
