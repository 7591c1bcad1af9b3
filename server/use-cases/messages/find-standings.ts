import type { Database } from '../../parts.ts';
import type { Standing } from './why-waiting.ts';

type Row = {
  readonly id: string;
  readonly organisationId: string;
  readonly decisionId: string | null;
  readonly provider: string | null;
  readonly providerId: string | null;
  readonly application: {
    readonly jobId: string;
    readonly pausedUntil: Date | null;
    readonly waitingDecisionId: string | null;
    readonly clockAhead: number | null;
  };
};
/** What a provider has said of a message after it was handed over. */
export type StoredReceipt = {
  readonly provider: string;
  readonly event: string;
  readonly at: Date;
  readonly code: string | null;
};
export type MessageFacts = { readonly standing: Standing; readonly receipts: readonly StoredReceipt[] };

/** What else is known of these messages: receipts, stops, pauses and tasks to phone. */
export async function findStandings(database: Database, rows: readonly Row[]): Promise<(row: Row) => MessageFacts> {
  const ids = rows.map(({ id }) => id);
  const organisations = [...new Set(rows.map((row) => row.organisationId))];
  const [receipts, tasks, stops] = await Promise.all([
    database.receipt.findMany({ where: receiptsOf(rows), orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
    database.task.findMany({
      where: { organisationId: { in: organisations }, messageId: { in: ids }, about: 'phone', doneAt: null },
    }),
    database.emergencyStop.findMany({
      where: { organisationId: { in: organisations }, releasedAt: null },
    }),
  ]);
  const wall = Date.now();
  return ({ id, organisationId, decisionId, provider, providerId, application }) => ({
    receipts: receipts.filter((one) =>
      one.messageId === null
        ? one.providerId === providerId &&
          one.provider === provider &&
          (one.organisationId === null || one.organisationId === organisationId)
        : one.messageId === id,
    ),
    standing: {
      now: wall + (application.clockAhead ?? 0),
      isStopped: stops.some(
        (stop) => stop.organisationId === organisationId && (stop.jobId === null || stop.jobId === application.jobId),
      ),
      pausedUntil: application.pausedUntil,
      isUndoable: decisionId !== null && application.waitingDecisionId === decisionId,
      task: dueOf(tasks.find(({ messageId }) => messageId === id)),
    },
  });
}

/** Some name the message, others only what its provider called it. */
function receiptsOf(rows: readonly Row[]) {
  const named = rows.flatMap(({ providerId }) => providerId ?? []);
  return { OR: [{ messageId: { in: rows.map(({ id }) => id) } }, { messageId: null, providerId: { in: named } }] };
}

const dueOf = (task: { readonly due: Date | null; readonly openedAt: Date } | undefined) =>
  task ? (task.due ?? task.openedAt) : null;
