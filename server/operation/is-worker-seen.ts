import type { Parts } from '../parts.ts';

const workerSeenWithinMs = 60_000;

/** Whether a worker was seen within a minute; only one of the build that runs go on with, where that is known. */
export async function isWorkerSeen({ workerBeat }: Parts['database'], buildId: string | null): Promise<boolean> {
  const where = buildId === null ? {} : { buildId };
  const beat = await workerBeat.findFirst({ where, orderBy: { seenAt: 'desc' } });
  return beat !== null && beat.seenAt.getTime() > Date.now() - workerSeenWithinMs;
}
