import type { StaffEvent } from '../../prisma/client.ts';
import type { Responsible } from '../../process/definition/schema.ts';
import type { NoticeKind } from '../contract/notice-kinds.ts';
import type { Transaction } from '../parts.ts';
import { toldAs } from './told-as.ts';
import { type Hearer, type Staff, whoHears } from './who-hears.ts';

/** What somebody has to act on, and what reaches a deputy for that reason; the rest is for whoever it names alone. */
const toBeDone: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'page',
  'escalate',
  'remind',
  'task',
  'failedMessage',
  'answer',
  'scorecardsIn',
  'meeting',
]);

/** Who hears of each of these events, by the roles in the jobs as they are now; nobody of their own act. */
export async function loadHearers(
  transaction: Transaction,
  staff: Staff,
  events: readonly StaffEvent[],
): Promise<(event: StaffEvent) => readonly Hearer[]> {
  const jobIds = [...new Set(events.flatMap(({ jobId }) => jobId ?? []))];
  const rows = await transaction.jobRole.findMany({ where: { jobId: { in: jobIds } }, orderBy: { userId: 'asc' } });
  const roles = Map.groupBy(rows, ({ jobId }) => jobId);
  return ({ to, otherwise, kind, about, byId, jobId }) => {
    const wanted = { to: to as Responsible[], otherwise: otherwise as Responsible[] };
    const isToBeDone = toBeDone.has(toldAs({ kind, about }));
    const hearers = whoHears(staff, { ...wanted, isToBeDone, roles: roles.get(jobId ?? '') ?? [] });
    return hearers.filter(({ userId }) => userId !== byId);
  };
}
