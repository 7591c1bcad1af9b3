import { Prisma } from '../../prisma/client.ts';
import type { Database } from '../parts.ts';
import { takenWithinMs } from './contract.ts';
import { databaseNow } from './database-now.ts';
import { dueApplications } from './due-applications.ts';
import { mayBeAsked } from './may-be-asked.ts';

type Invitation = { readonly applicationId: string; readonly channel: string; readonly to: string | null };

/**
 * Whether a candidate who was to be asked may be asked even now, as it is sent: a no by any way counts to the last moment, and so does an end that was taken back. What
 * may have left already is no question any more.
 */
export async function isStillAsked(
  database: Database,
  { applicationId, channel, to }: Invitation,
  at?: Date,
): Promise<boolean> {
  const due = dueApplications({ now: at ?? (await databaseNow(database)), withinMs: takenWithinMs });
  const isWay =
    channel === 'sms'
      ? Prisma.sql`c."phone" = ${to} and not c."smsOptedOut" and not c."phoneDead"`
      : Prisma.sql`c."email" = ${to} and not c."emailOptedOut" and not c."emailDead"`;
  const [row] = await database.$queryRaw<{ id: string }[]>`
    select a."id" ${due} and ${mayBeAsked} and ${isWay} and a."id" = ${applicationId}::uuid`;
  return row !== undefined;
}
