import { WorkflowNotFoundError } from '@temporalio/client';
import { runId } from '../../../workflows/contract.ts';
import type { Caller } from '../../http/caller.ts';
import type { Parts } from '../../parts.ts';
import { recordAudit } from '../record-audit.ts';
import { eraseRehearsal } from './erase-rehearsal.ts';
import { findRehearsal, type StoredRehearsal } from './find-rehearsal.ts';

type Ending = Pick<Parts, 'database' | 'runs'>;

/** Ends a rehearsal: its rows go at once, its run and that one's history as soon as Temporal answers. */
export async function endRehearsal(parts: Ending, caller: Caller, id: string): Promise<void> {
  const { organisationId, userId } = caller;
  const found = await findRehearsal(parts.database, caller, id);
  await putAway(parts, found);
  await recordAudit(parts.database, {
    organisationId,
    by: { kind: 'person', id: userId },
    action: 'endRehearsal',
    target: 'process',
    targetId: found.processId,
    after: { rehearsalId: id },
  });
}

/** Erases a rehearsal and lets go of its run; where Temporal is away the sweep does that later. */
export async function putAway({ database, runs }: Ending, rehearsal: StoredRehearsal): Promise<void> {
  const { id, applicationId } = rehearsal;
  await eraseRehearsal(database, rehearsal);
  await database.rehearsal.updateMany({ where: { id }, data: { endedAt: new Date() } });
  if (await letGo(runs, applicationId)) await database.rehearsal.deleteMany({ where: { id } });
}

/** Whether the run and its history are gone; false where Temporal does not answer. */
async function letGo(runs: Parts['runs'], applicationId: string): Promise<boolean> {
  const client = await runs.client();
  if (client === null) return false;
  const workflowId = runId(applicationId);
  try {
    await client.connection.withDeadline(Date.now() + 3_000, async () => {
      await client.workflow.getHandle(workflowId).terminate('The rehearsal has been ended').catch(ignoreGone);
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
