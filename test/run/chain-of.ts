import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { runId } from '../../workflows/contract.ts';

/** A history as JSON. */
export type RecordedHistory = { readonly events: readonly RecordedEvent[] };
export type RecordedEvent = { readonly eventType: string; readonly [attributes: string]: unknown };

/** The histories of an application's run from its first execution on: each that continued as new, and the one in which it stands or ended. */
export async function chainOf(client: Client, applicationId: string): Promise<RecordedHistory[]> {
  const handle = client.workflow.getHandle(runId(applicationId));
  const { raw } = await handle.describe();
  const chain: RecordedHistory[] = [];
  let next: string | undefined = raw.workflowExecutionInfo?.firstRunId ?? undefined;
  while (next) {
    const history = await client.workflow.getHandle(runId(applicationId), next).fetchHistory();
    chain.push(JSON.parse(historyToJSON(history)) as RecordedHistory);
    next = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId ?? undefined;
  }
  return chain;
}

/** Everything in a history that can be read, payloads too. */
export function readable(history: RecordedHistory): string {
  return JSON.stringify(history, (key, value: unknown) =>
    key === 'data' && typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : value,
  );
}
