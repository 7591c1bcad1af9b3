import type { Deliver } from '../../../process/interpreter/contract.ts';
import type { Database } from '../../parts.ts';
import { loadVersions } from '../load-versions.ts';
import type { Standing } from './why-waiting.ts';

type Row = {
  readonly id: string;
  readonly organisationId: string;
  readonly decisionId: string | null;
  readonly provider: string | null;
  readonly providerId: string | null;
  readonly status: string;
  /** The deliver command; what a page sends has none. */
  readonly command?: unknown;
  readonly application: {
    readonly jobId: string;
    readonly versionId: string;
    readonly candidate: { readonly zone: string | null };
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
  const [receipts, tasks, stops, hoursOf] = await Promise.all([
    database.receipt.findMany({ where: receiptsOf(rows), orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
    database.task.findMany({
      where: { organisationId: { in: organisations }, messageId: { in: ids }, about: 'phone', doneAt: null },
    }),
    database.emergencyStop.findMany({
      where: { organisationId: { in: organisations }, releasedAt: null },
    }),
    findHours(
      database,
      rows.filter(({ status }) => status === 'waiting' || status === 'queued'),
    ),
  ]);
  const wall = Date.now();
  return (row) => {
    const { id, organisationId, decisionId, application } = row;
    const standing = {
      now: wall + (application.clockAhead ?? 0),
      isStopped: stops.some(
        (stop) => stop.organisationId === organisationId && (stop.jobId === null || stop.jobId === application.jobId),
      ),
      pausedUntil: application.pausedUntil,
      isUndoable: decisionId !== null && application.waitingDecisionId === decisionId,
      task: dueOf(tasks.find(({ messageId }) => messageId === id)),
      hours: hoursOf(row),
    };
    return { receipts: receipts.filter((receipt) => isAbout(receipt, row)), standing };
  };
}

type About = StoredReceipt & Pick<Row, 'providerId'> & Record<'messageId' | 'organisationId', string | null>;

function isAbout(receipt: About, { id, organisationId, provider, providerId }: Row): boolean {
  if (receipt.messageId !== null) return receipt.messageId === id;
  const isTheirs = receipt.organisationId === null || receipt.organisationId === organisationId;
  return receipt.providerId === providerId && receipt.provider === provider && isTheirs;
}

/** When those that have still to leave may do so, as their delivery reckons it: the hours of the message or else of the process, where the candidate is. */
async function findHours(database: Database, rows: readonly Row[]): Promise<(row: Row) => Standing['hours']> {
  if (rows.length === 0) return () => null;
  const of = (ids: readonly string[]) => ({ where: { id: { in: [...new Set(ids)] } } });
  const [versions, jobs, organisations] = await Promise.all([
    loadVersions(
      database,
      rows.map(({ application }) => application.versionId),
    ),
    database.job.findMany({ ...of(rows.map(({ application }) => application.jobId)), select: zoneOfIt }),
    database.organization.findMany({ ...of(rows.map(({ organisationId }) => organisationId)), select: zoneOfIt }),
  ]);
  const zones = new Map([...jobs, ...organisations].map(({ id, zone }) => [id, zone]));
  return ({ organisationId, command, application: { versionId, jobId, candidate } }) => {
    const version = versions.get(versionId);
    const zone = candidate.zone ?? (zones.get(jobId) || zones.get(organisationId));
    if (!version || !zone) return null;
    const { window = version.definition.policy.sendingWindow } = (command ?? {}) as Partial<Deliver>;
    return { window, zone };
  };
}

const zoneOfIt = { id: true, zone: true } as const;

/** Some name the message, others only what its provider called it. */
function receiptsOf(rows: readonly Row[]) {
  const named = rows.flatMap(({ providerId }) => providerId ?? []);
  return { OR: [{ messageId: { in: rows.map(({ id }) => id) } }, { messageId: null, providerId: { in: named } }] };
}

const dueOf = (task: { readonly due: Date | null; readonly openedAt: Date } | undefined) =>
  task ? (task.due ?? task.openedAt) : null;
