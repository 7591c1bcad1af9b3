import { Client, Connection } from '@temporalio/client';
import { inParallel } from './floor/in-parallel.ts';
import { TASK_QUEUE } from './floor/contract.ts';

/** Ends the floor's runs that an attempt which failed has left: the next worker would work for them too, and be slower than the floor is. */
export async function clearFloor(temporalAddress: string): Promise<void> {
  const connection = await Connection.connect({ address: temporalAddress });
  try {
    const { workflow } = new Client({ connection });
    const left: string[] = [];
    for await (const { workflowId } of workflow.list({
      query: `TaskQueue = '${TASK_QUEUE}' and ExecutionStatus = 'Running'`,
    }))
      left.push(workflowId);
    await inParallel(left, 20, (id) =>
      workflow
        .getHandle(id)
        .terminate('left by an attempt that failed')
        .catch(() => undefined),
    );
  } finally {
    await connection.close();
  }
}
