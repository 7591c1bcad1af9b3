import { type NativeConnection, Worker } from '@temporalio/worker';
import type { RunActivities } from '../workflows/contract.ts';
import type { CountedQueue } from './rate-limits.ts';

/** What Temporal hands out where nobody limits it; said, since a limit of before would be kept otherwise. */
const unlimited = 100_000;

type Given = {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly identity: string;
  readonly deliver: RunActivities['deliver'];
};

/** Makes the deliveries of a provider's queue, whose rate Temporal keeps over all workers together. Any build may: it belongs to no version. */
export function createLane({ name, perSecond }: CountedQueue, { deliver, ...place }: Given): Promise<Worker> {
  return Worker.create({
    ...place,
    taskQueue: name,
    activities: { deliver },
    maxTaskQueueActivitiesPerSecond: perSecond ?? unlimited,
    shutdownGraceTime: '6s',
    shutdownForceTime: '8s',
  });
}
