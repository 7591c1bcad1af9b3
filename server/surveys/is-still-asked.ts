import { Prisma } from '../../prisma/client.ts';
import type { Parts } from '../parts.ts';
import { takenWithinMs } from './contract.ts';
import { carriedAmong } from './carried-by-surveys.ts';
import { databaseNow } from './database-now.ts';
import { dueApplications } from './due-applications.ts';
import { mayBeAsked } from './may-be-asked.ts';

type Invitation = {
  readonly organisationId: string;
  readonly applicationId: string;
  readonly channel: string;
  readonly to: string | null;
};

/**
 * Whether a candidate who was to be asked may be asked even now, as it is sent: a no by any way counts to the last moment, and so does an end that was taken back. What
 * may have left already is no question any more.
 */
export async function isStillAsked(
  means: Pick<Parts, 'database' | 'senders'>,
  { organisationId, applicationId, channel, to }: Invitation,
  at?: Date,
): Promise<boolean> {
  const { database } = means;
  const carried = await carriedAmong(means, [organisationId]);
  if (!carried[channel === 'sms' ? 'sms' : 'email'].includes(organisationId)) return false;
  const due = dueApplications({ now: at ?? (await databaseNow(database)), withinMs: takenWithinMs });
  const isWay =
    channel === 'sms'
      ? Prisma.sql`c."phone" = ${to} and not c."smsOptedOut" and not c."phoneDead"`
      : Prisma.sql`c."email" = ${to} and not c."emailOptedOut" and not c."emailDead"`;
  const [row] = await database.$queryRaw<{ id: string }[]>`
    select a."id" ${due} and ${mayBeAsked(carried)} and ${isWay} and a."id" = ${applicationId}::uuid`;
  return row !== undefined;
}
