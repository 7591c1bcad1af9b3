import { Prisma } from '../../prisma/client.ts';
import { restMs } from './contract.ts';

type Asked = {
  readonly now: Date;
  /** How long ago the last word may have been heard. */
  readonly withinMs: number;
};

/**
 * `from … where …` over the applications `a` (candidate `c`, job `j`, organisation `o`) whose candidate may be asked how it was: it has ended by a decision or a closing, all that
 * is to be said of it was heard at least a day ago, and nothing is on its way or owed (G7). An end that is taken back is none.
 */
export function dueApplications({ now, withinMs }: Asked): Prisma.Sql {
  const before = (span: number) => new Date(now.getTime() - span);
  return Prisma.sql`
    from "application" a
    join "candidate" c on c."id" = a."candidateId"
    join "job" j on j."id" = a."jobId"
    join "organization" o on o."id" = a."organisationId"
    join "survey_settings" s on s."organisationId" = a."organisationId"
    cross join lateral (select greatest(
      (select max(m."acceptedAt") from "message" m where m."applicationId" = a."id" and ${isHeard}),
      (select max(b."endedAt") from "obligation" b where b."applicationId" = a."id")) as "at") heard
    where s."isOn" and o."rehearsalOf" is null and c."erasedAt" is null
      and a."status" in ('ended', 'gone') and a."outcome" in ('hired', 'rejected', 'closed')
      and a."endedAt" > ${before(2 * withinMs)}
      and heard."at" > s."onSince" and heard."at" > ${before(withinMs)} and heard."at" <= ${before(restMs)}
      and ${isToldByUs} and not (${isUnsettled})`;
}

/** As `heard-where.ts` has it. */
const isHeard = Prisma.sql`m."acceptedAt" is not null and m."status" not in ('bounced', 'undelivered', 'failed', 'cancelled')`;

/** That there was an answer at all, by a message or a person. */
const isToldByUs = Prisma.sql`(
  exists (select 1 from "message" m where m."applicationId" = a."id" and ${isHeard}
    and m."purpose" in ('exit', 'jobClosed', 'correction', 'message'))
  or exists (select 1 from "obligation" b where b."applicationId" = a."id" and b."status" in ('delivered', 'otherChannel', 'confirmed')))`;

/** Something is still to be said or applied, or the last answer was never given: then the page shows no end either (`find-standing.ts`). */
const isUnsettled = Prisma.sql`
  exists (select 1 from "message" m where m."applicationId" = a."id" and m."status" in ('waiting', 'queued', 'sending'))
  or exists (select 1 from "obligation" b where b."applicationId" = a."id" and b."status" = 'open')
  or (select b."status" from "obligation" b where b."applicationId" = a."id" order by b."openedAt" desc limit 1) is not distinct from 'waived'
  or exists (select 1 from "signal" g where g."applicationId" = a."id" and g."appliedAt" is null and g."refusedAt" is null)
  or coalesce(a."state"->'pending', '{}') <> '{}'
  or exists (select 1 from jsonb_each(coalesce(a."state"->'tasks', '{}')) t where jsonb_typeof(t.value->'message') = 'object')`;
