import { WorkflowNotFoundError } from '@temporalio/client';
import { runId } from '../../workflows/contract.ts';
import type { Parts } from '../parts.ts';

/** Ends an application's run and forgets its history; answers whether both are gone, and false where Temporal does not answer. */
export async function letGoOfRun(runs: Parts['runs'], applicationId: string, reason: string): Promise<boolean> {
  const client = await runs.client();
  if (client === null) return false;
  const workflowId = runId(applicationId);
  try {
    await client.connection.withDeadline(Date.now() + 3_000, async () => {
      await client.workflow.getHandle(workflowId).terminate(reason).catch(ignoreGone);
      const { namespace } = client.options;
      await client.connection.workflowService
        .deleteWorkflowExecution({ namespace, workflowExecution: { workflowId } })
        .catch(ignoreGone);
    });
    return true;
  } catch {
    return false;
  }
}

/** gRPC's NOT_FOUND. */
const notFound = 5;

function ignoreGone(error: unknown): void {
  const isGone = error instanceof WorkflowNotFoundError || (error as { code?: number } | null)?.code === notFound;
  if (!isGone) throw error;
}
