import { runId } from '../../../workflows/contract.ts';
import type { Stage } from './stage.ts';

/** So many are told: those of one cause look alike. */
const most = 10;

/**
 * Why nothing moves any more, one line for each run that has not ended: what PostgreSQL knows of its messages, and what Temporal waits for (an activity
 * that has started and beats hangs in its worker, one that is scheduled waits for a worker or for its next try).
 */
export async function sayStuck({ pool, client }: Pick<Stage, 'pool' | 'client'>): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string; messages: unknown }>(stuckSql, [most]);
  return Promise.all(
    rows.map(async ({ id, messages }) => {
      const waits = await waitsFor(client, id).catch((error: unknown) => String(error));
      return JSON.stringify({ application: id, messages, waits });
    }),
  );
}

const stuckSql = `
select a."id", (select json_agg(json_build_object('key', m."messageKey", 'by', m."provider", 'status', m."status", 'attempts', m."attempts", 'next', m."nextAttemptAt",
    'started', (select max(d."startedAt") from "delivery" d where d."messageId" = m."id")))
  from "message" m where m."applicationId" = a."id" and m."status" in ('waiting', 'queued', 'sending')) as "messages"
from "application" a where a."status" in ('new', 'active') order by a."id" limit $1`;

async function waitsFor(client: Stage['client'], applicationId: string) {
  const { raw } = await client.workflow.getHandle(runId(applicationId)).describe();
  const { pendingActivities, pendingWorkflowTask } = raw;
  return {
    activities: (pendingActivities ?? []).map((one) => ({
      ...{ type: one.activityType?.name, state: one.state, attempt: one.attempt, worker: one.lastWorkerIdentity },
      ...{ started: toIso(one.lastStartedTime), beat: toIso(one.lastHeartbeatTime), next: toIso(one.scheduledTime) },
      failure: one.lastFailure?.message,
    })),
    task: pendingWorkflowTask && { state: pendingWorkflowTask.state, attempt: pendingWorkflowTask.attempt },
  };
}

type Timestamp = { readonly seconds?: unknown } | null | undefined;
const toIso = (at: Timestamp) => (at ? new Date(Number(at.seconds) * 1_000).toISOString() : undefined);
