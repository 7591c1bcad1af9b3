import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { runId, type WaitingAnswer, waitingQuery } from '../../../workflows/contract.ts';
import { undoMs } from './drawing.ts';

const longestMs = undoMs + 60_000;

export type Skipping = { skip(applicationId: string, what: 'undo' | 'pauses'): Promise<void>; close(): Promise<void> };

/**
 * Lets the undo window of a run pass at once; with `pauses` those between the tries of a message too. The run's own clock is moved, not the
 * world's. A run that waits for something longer, or does not answer, is left as it is.
 */
export async function createSkipping(address: string): Promise<Skipping> {
  const connection = await Connection.connect({ address });
  const client = new Client({ connection });
  return {
    async skip(applicationId, what) {
      const workflowId = runId(applicationId);
      const handle = client.workflow.getHandle(workflowId);
      const { timers, deliveries, now } = await connection.withDeadline(Date.now() + 5_000, () =>
        handle.query<WaitingAnswer>(waitingQuery),
      );
      const dues = [...timers, ...(what === 'pauses' ? deliveries : [])].map(({ due }) => due);
      const left = Math.min(...dues.filter((due) => due > now)) - now;
      if (left > longestMs) return;
      await connection.workflowService.updateWorkflowExecutionOptions({
        namespace: 'default',
        workflowExecution: { workflowId },
        workflowExecutionOptions: {
          timeSkippingConfig: {
            enabled: true,
            fastForwardConfig: { id: randomUUID(), duration: { seconds: Math.ceil(left / 1_000) as never } },
          },
        },
        updateMask: { paths: ['time_skipping_config'] },
      });
    },
    close: () => connection.close(),
  };
}
