import { randomUUID } from 'node:crypto';
import type { OwnDays } from '../../../process/calendar/with-own-days.ts';
import type { CalendarView, DaysBody } from '../../contract/calendar.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Database, Parts, Transaction } from '../../parts.ts';
import { recordAudit } from '../record-audit.ts';
import { holdSend } from '../held-sends/hold-send.ts';
import { nudge } from '../send-signal.ts';
import { findAffected } from './find-affected.ts';
import { getCalendar } from './get-calendar.ts';
import { openBetween } from './open-between.ts';
import { findOwnDays, toOwnDays } from './find-own-days.ts';
import { changedDays, ownDaysOf } from './own-days-of.ts';

type Wanted = DaysBody & { readonly later: 'keep' | 'tell' };

/**
 * Changes the organisation's days off, and tells every run that owes an answer over a day that changed, in one transaction. Where more than one would hear of a
 * later date, that waits. Refuses a change that was made from an older table, and any while later dates of another one wait: runs reckon in the days of now,
 * so the one would tell what the other holds.
 */
export async function setCalendar(
  parts: Parts,
  caller: Caller,
  { body, revision }: { readonly body: Wanted; readonly revision: number },
): Promise<CalendarView> {
  const { database } = parts;
  const { organisationId, userId } = caller;
  const sendId = randomUUID();
  const after = ownDaysOf(body);
  const names = Object.fromEntries(body.closed.map(({ date, name }) => [date, name]));
  const later =
    body.later === 'tell'
      ? await countLater(database, organisationId, {
          ...{ before: await findOwnDays(database, organisationId), after },
          now: Date.now(),
        })
      : 0;
  await database.$transaction(async (transaction) => {
    const { ownDays } = await transaction.organization.findUniqueOrThrow({ where: { id: organisationId } });
    const { count } = await transaction.organization.updateMany({
      where: { id: organisationId, daysRevision: revision },
      data: {
        ownDays: { closed: [...after.closed], worked: [...after.worked] },
        dayNames: names,
        daysRevision: revision + 1,
      },
    });
    if (count === 0) throw new Refusal('changedMeanwhile');
    await refuseWhileWaiting(transaction, organisationId);
    const before = toOwnDays({ ownDays });
    const told = await tellRuns(transaction, caller, { before, after, later: body.later, sendId });
    await holdSend(transaction, caller, { id: sendId, kind: 'calendar', jobId: null, total: later });
    await recordAudit(transaction, {
      ...{ organisationId, by: { kind: 'person', id: userId } as const, action: 'setCalendar' },
      ...{ target: 'organisation', targetId: organisationId, before: ownDays as object },
      after: { ...after, later: body.later, told },
    });
  });
  nudge(parts);
  return getCalendar(database, organisationId, new Date());
}

async function refuseWhileWaiting(transaction: Transaction, organisationId: string): Promise<void> {
  const waiting = { organisationId, kind: 'calendar', takenBackAt: null, leavesAt: { gt: new Date() } };
  if ((await transaction.heldSend.count({ where: waiting })) > 0) throw new Refusal('datesWait');
}

/** How many would hear that their date has become later. */
async function countLater(
  database: Database,
  organisationId: string,
  change: Parameters<typeof findAffected>[2],
): Promise<number> {
  let later = 0;
  for await (const { affected } of findAffected(database, organisationId, change))
    if (affected.change === 'later') later += 1;
  return later;
}

type Change = {
  readonly before: OwnDays;
  readonly after: OwnDays;
  readonly later: 'keep' | 'tell';
  readonly sendId: string;
};

async function tellRuns(
  transaction: Transaction,
  { organisationId, userId }: Caller,
  { before, after, later, sendId }: Change,
): Promise<number> {
  const changed = changedDays(before, after);
  if (!changed) return 0;
  return transaction.$executeRaw`
    insert into "signal" ("id", "organisationId", "applicationId", "kind", "payload", "actorKind", "actorId", "heldSendId")
    select gen_random_uuid(), a."organisationId", a."id", 'calendarChanged', jsonb_build_object('tells', ${later === 'tell' ? 1 : 0}::int), 'person', ${userId},
      ${sendId}::uuid
    from "application" a where ${openBetween(organisationId, changed)}`;
}
