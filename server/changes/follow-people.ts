import type { Parts } from '../parts.ts';
import { type Change, everyOne } from './create-change-feed.ts';

type Process = { readonly organisationId: string; readonly processId: string };

const throttleMs = 1_000;

/** Calls back, at most once a second, after something has happened to somebody in a job of the process; answers how to stop. */
export function followPeople(
  { database, changes }: Pick<Parts, 'database' | 'changes'>,
  { organisationId, processId }: Process,
  tell: () => void,
): () => void {
  const known = new Map<string, boolean>();
  const heard = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const learn = async (jobIds: readonly string[]) => {
    if (jobIds.length === 0) return;
    const ours = await database.job.findMany({
      where: { id: { in: [...jobIds] }, version: { processId } },
      select: { id: true },
    });
    for (const jobId of jobIds)
      known.set(
        jobId,
        ours.some(({ id }) => id === jobId),
      );
  };
  const tick = async () => {
    const jobIds = [...heard];
    heard.clear();
    // Where it cannot be known, a look too many does no harm.
    await learn(jobIds.filter((id) => !known.has(id))).catch(() => undefined);
    if (jobIds.some((id) => known.get(id) ?? true)) tell();
  };
  const receive = (change: Change) => {
    if (change.organisationId !== organisationId || known.get(change.topicId) === false) return;
    heard.add(change.topicId);
    timer ??= setTimeout(() => {
      timer = undefined;
      void tick();
    }, throttleMs);
  };

  const stop = changes.subscribe('job', everyOne, receive);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
