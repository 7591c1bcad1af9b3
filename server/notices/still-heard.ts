import type { StaffNotice } from '../../prisma/client.ts';
import type { Transaction } from '../parts.ts';
import { findUnmentionable } from '../use-cases/notes/find-mentionable.ts';
import { loadHearers } from './load-hearers.ts';
import { loadStaff } from './load-staff.ts';
import type { Shown } from './find-shown.ts';

type Asked = {
  readonly organisationId: string;
  readonly shown: Shown;
  readonly notices: readonly StaffNotice[];
  readonly now: number;
};

/**
 * Without those of which their reader, or the one for whom they heard, does not hear any more, since they were taken off the job, and those that are
 * not shown to them any more. What is left out is decided upon again (`tellEvents`), so that whoever has come in their place hears.
 */
export async function stillHeard(
  transaction: Transaction,
  { organisationId, shown: { where }, notices, now }: Asked,
): Promise<StaffNotice[]> {
  const shown = await findIds(transaction, where, notices);
  const hearing = await findHearing(transaction, notices, { organisationId, now });
  const unmentionable = await findUnread(transaction, notices);
  const [kept, left] = [[] as StaffNotice[], [] as StaffNotice[]];
  for (const notice of notices) {
    const isKept = shown.has(notice.id) && hearing(notice) && !unmentionable.has(notice.id);
    (isKept ? kept : left).push(notice);
  }
  await transaction.staffEvent.updateMany({
    where: { id: { in: left.flatMap(({ eventId }) => eventId ?? []) } },
    data: { toldAt: null },
  });
  return kept;
}

async function findIds(
  transaction: Transaction,
  where: Shown['where'],
  notices: readonly StaffNotice[],
): Promise<ReadonlySet<string>> {
  const rows = await transaction.staffNotice.findMany({
    where: { id: { in: notices.map(({ id }) => id) }, ...where },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** Whether somebody hears of a notice's event by the present roles; of one whose event is forgotten they do. */
async function findHearing(
  transaction: Transaction,
  notices: readonly StaffNotice[],
  { organisationId, now }: { readonly organisationId: string; readonly now: number },
): Promise<(notice: StaffNotice) => boolean> {
  const ids = notices.flatMap(({ eventId }) => eventId ?? []);
  const events = await transaction.staffEvent.findMany({ where: { id: { in: ids } } });
  const hearersOf = await loadHearers(transaction, await loadStaff(transaction, organisationId, now), events);
  const heard = new Map(events.map((event) => [event.id, new Set(hearersOf(event).map(({ userId }) => userId))]));
  return ({ eventId, userId, insteadOf }) => {
    const hearers = heard.get(eventId ?? '');
    // A deputy whose absent one is back goes on: their colleague's mail may wait for longer.
    return hearers === undefined || hearers.has(userId ?? '') || hearers.has(insteadOf ?? '');
  };
}

/** The ids of mentions in notes that the reader may not read any more. */
async function findUnread(transaction: Transaction, notices: readonly StaffNotice[]): Promise<ReadonlySet<string>> {
  const unread = new Set<string>();
  for (const { id, kind, jobId, organisationId, userId } of notices) {
    if (kind !== 'mention' || jobId === null || userId === null) continue;
    const strangers = await findUnmentionable(transaction, { application: { organisationId, jobId } }, [userId]);
    if (strangers.length > 0) unread.add(id);
  }
  return unread;
}
