import { Prisma } from '../../../prisma/client.ts';
import { instantCursor, readCursor, toPage } from '../../http/pages.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { stoppedMessages } from './stopped-messages.ts';

type Asked = { readonly organisationId: string; readonly stopId: string };
type Row = {
  readonly id: string;
  readonly applicationId: string;
  readonly candidateName: string;
  readonly jobTitle: string;
  readonly channel: 'email' | 'sms';
  readonly subject: string | null;
  readonly text: string | null;
  readonly due: Date;
  readonly promise: Date | null;
  readonly isLate: boolean;
};

/** What would leave if the stop were released now, in the order in which it was due. */
export async function findStopped(
  database: Database,
  { organisationId, stopId }: Asked,
  { limit, after }: { readonly limit: number; readonly after?: string | undefined },
) {
  const stop = orNotFound(await database.emergencyStop.findFirst({ where: { id: stopId, organisationId } }));
  const cursor = readCursor(after, instantCursor);
  const from = cursor
    ? Prisma.sql`and (m."due", m."id") > (${new Date(cursor[0])}::timestamptz, ${cursor[1]}::uuid)`
    : Prisma.empty;
  const rows = await database.$queryRaw<Row[]>`
    select m."id"::text as "id", m."applicationId"::text as "applicationId", m."channel", m."subject", m."text", m."due", m."promise",
      coalesce(m."promise" < now(), false) as "isLate",
      (select trim(c."firstName" || ' ' || c."lastName") from "candidate" c where c."id" = a."candidateId") as "candidateName",
      (select j."title" from "job" j where j."id" = a."jobId") as "jobTitle"
    from ${stoppedMessages(stop)} ${from} and ${stop.releasedAt === null}
    order by m."due", m."id" limit ${limit + 1}`;
  return toPage(rows, limit, {
    keys: ({ due, id }) => [due.toISOString(), id],
    item: ({ due, promise, ...row }) => ({ ...row, due: due.toISOString(), promise: promise?.toISOString() ?? null }),
  });
}
