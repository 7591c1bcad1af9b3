import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import { sentinelScheduleId, sentinelWorkflow, taskQueue } from '../../workflows/contract.ts';

const every = '2 minutes';

/**
 * Makes sure that the sentinel's schedule is there; true where it was not, which means that this Temporal knows nothing of our runs: it is new,
 * or its storage was lost. Throws where Temporal does not answer.
 */
export async function keepSentinel(client: Client): Promise<boolean> {
  try {
    await client.schedule.create({
      scheduleId: sentinelScheduleId,
      spec: { intervals: [{ every }] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: every },
      action: { type: 'startWorkflow', workflowType: sentinelWorkflow, workflowId: 'sentinel', taskQueue },
    });
    return true;
  } catch (error) {
    if (error instanceof ScheduleAlreadyRunning) return false;
    throw error;
  }
}
