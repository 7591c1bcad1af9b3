import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import { sentinelScheduleId, sentinelWorkflow, taskQueue } from '../../workflows/contract.ts';

const every = '2 minutes';

/** Makes sure that the sentinel's schedule is there; also after Temporal's storage was lost. Throws where Temporal does not answer. */
export async function keepSentinel(client: Client): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: sentinelScheduleId,
      spec: { intervals: [{ every }] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: every },
      action: { type: 'startWorkflow', workflowType: sentinelWorkflow, workflowId: 'sentinel', taskQueue },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
