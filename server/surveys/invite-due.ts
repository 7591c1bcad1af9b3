import { Prisma } from '../../prisma/client.ts';
import type { Parts, Transaction } from '../parts.ts';
import { askedWithinMs } from './contract.ts';
import { carriedBySurveys } from './carried-by-surveys.ts';
import { databaseNow } from './database-now.ts';
import { dueApplications } from './due-applications.ts';
import { inviteOne } from './invite-one.ts';
import { isNotAskedLately, mayBeAsked } from './may-be-asked.ts';
import { findOpenWindows, zoneOf } from './open-windows.ts';

type Means = Pick<Parts, 'database' | 'environment' | 'senders'>;

/** So many at a time; the next ones are asked once these have left. */
const atATime = 60;

/**
 * Asks candidates how it was, of those whose time has come and whose sending window is open, and answers how many. Only one server does so at a time, and in an
 * organisation not while others that were asked have still to be sent: whatever else it has to say goes first.
 */
export async function inviteDue(means: Means, at?: Date): Promise<number> {
  const { database, environment } = means;
  const carried = await carriedBySurveys(means);
  return database.$transaction(
    async (transaction) => {
      if (!(await takeTurn(transaction))) return 0;
      const now = at ?? (await databaseNow(transaction));
      const due = Prisma.sql`${dueApplications({ now, withinMs: askedWithinMs })} and ${mayBeAsked(carried)} and ${isNotAskedLately(now)}`;
      let invited = 0;
      for (const { id } of await findDue({ database, transaction }, Prisma.sql`${due} and ${isFree(now)}`, now)) {
        const isAsked = await inviteOne(transaction, environment, {
          applicationId: id,
          due,
          now,
          place: invited,
          carried,
        });
        if (isAsked) invited += 1;
      }
      return invited;
    },
    { timeout: 60_000 },
  );
}

async function takeTurn(transaction: Transaction): Promise<boolean> {
  const [row] = await transaction.$queryRaw<{ isOurs: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtext('surveys')) as "isOurs"`;
  return row?.isOurs ?? false;
}

/** Nothing waits in its organisation: a sender that fails, or a stop, keeps no other organisation from asking. */
const isFree = (now: Date) => Prisma.sql`not exists (select 1 from "page_message" w where w."kind" = 'survey'
  and w."status" in ('waiting', 'sending') and w."organisationId" = a."organisationId" and w."uselessAt" > ${now})`;

async function findDue(
  { database, transaction }: Pick<Means, 'database'> & { readonly transaction: Transaction },
  due: Prisma.Sql,
  now: Date,
): Promise<{ id: string }[]> {
  const open = await findOpenWindows({ database, transaction }, due, now);
  if (open.length === 0) return [];
  const versions = open.map(({ versionId }) => versionId);
  const zones = open.map(({ zone }) => zone);
  return transaction.$queryRaw<{ id: string }[]>`
    select a."id" ${due}
      and exists (select 1 from unnest(${versions}::uuid[], ${zones}::text[]) w("versionId", "zone")
        where w."versionId" = a."versionId" and w."zone" = ${zoneOf})
    order by heard."at", a."id" limit ${atATime}`;
}
