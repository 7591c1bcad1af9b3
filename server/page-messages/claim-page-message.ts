import { longestCallMs } from '../../activities/providers/longest-call.ts';
import { staysInsideSql } from '../../activities/providers/stays-inside.ts';
import { type PageMessage, Prisma } from '../../prisma/client.ts';
import type { Database } from '../parts.ts';

export type ClaimedMessage = PageMessage & {
  readonly wasOpen: boolean;
  readonly organisation: string;
  readonly staysInside: boolean;
};

/** Takes a message whose time has come, and writes that an attempt begins; undefined where another server is at it, it has left, or a stop holds it. */
export async function claimPageMessage(
  database: Database,
  messageId: string,
  now: number,
): Promise<ClaimedMessage | undefined> {
  const at = new Date(now);
  // From now on and not from when the round began: those before it may have taken their time.
  const until = new Date(Math.max(now, Date.now()) + longestCallMs);
  const [message] = await database.$queryRaw<ClaimedMessage[]>`
    with old as (
      select m."id", m."status", o."name", ${Prisma.raw(staysInsideSql)} as "staysInside" from "page_message" m
      join "organization" o on o."id" = m."organisationId" join "application" a on a."id" = m."applicationId"
      where m."id" = ${messageId}::uuid and m."status" in ('waiting', 'sending') and m."nextAttemptAt" <= ${at}
        and not exists (select 1 from "emergency_stop" e where e."organisationId" = m."organisationId" and e."releasedAt" is null
          and (e."jobId" is null or e."jobId" = a."jobId"))
      for update of m skip locked)
    update "page_message" m set "status" = 'sending', "attempts" = m."attempts" + 1, "nextAttemptAt" = ${until},
      "firstAttemptAt" = coalesce(m."firstAttemptAt", ${at})
    from old where m."id" = old."id"
    returning m.*, old."status" = 'sending' as "wasOpen", old."name" as "organisation", old."staysInside"`;
  return message;
}
