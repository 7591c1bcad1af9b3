import type { StaffMail } from '../../prisma/client.ts';
import type { Role } from '../contract/route.ts';
import type { Database } from '../parts.ts';
import { findShown } from './find-shown.ts';
import { stillHeard } from './still-heard.ts';

/**
 * Whether a mail of notices may leave as it was written: whoever it is for hears of all of it still, and is shown it. Else it is of no use, and
 * what they do hear of is written anew (`composeMails`).
 */
export async function judgeMail(
  database: Database,
  { id: mailId, organisationId, userId }: Pick<StaffMail, 'id' | 'organisationId' | 'userId'>,
  now: number,
): Promise<boolean> {
  return database.$transaction(async (transaction) => {
    const notices = await transaction.staffNotice.findMany({ where: { mailId } });
    if (notices.length === 0 || userId === null) return true;
    const member = await transaction.member.findFirst({ where: { organizationId: organisationId, userId } });
    const reader = { organisationId, userId, role: (member?.role ?? 'viewer') as Role, rehearsal: null };
    const shown = await findShown(transaction, reader);
    const kept = member ? await stillHeard(transaction, { organisationId, shown, notices, now }) : [];
    if (kept.length === notices.length) return true;
    const isKept = { mailId, id: { in: kept.map(({ id }) => id) } };
    await transaction.staffNotice.updateMany({ where: isKept, data: { mailId: null } });
    await transaction.staffNotice.updateMany({ where: { mailId }, data: { mailId: null, mailAt: null } });
    // Without its notices nothing else tells that it is not to leave.
    await transaction.staffMail.updateMany({ where: { id: mailId }, data: { uselessAt: new Date(now) } });
    return false;
  });
}
