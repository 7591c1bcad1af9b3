import type { Caller } from '../http/caller.ts';
import { Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';

type Named = {
  readonly jobId: string;
  readonly interviewerIds: readonly string[] | undefined;
  /** Who is named already: whoever has left since may stay. */
  readonly before?: readonly string[];
};
type Known = { readonly userId: string; readonly role: string; readonly inJob: boolean };

/** Refuses to let somebody meet a candidate who is no member, or who may only look on, and in the job too. Who rehearses names members of their own organisation. */
export async function refuseStrangers(
  database: Database,
  { organisationId }: Pick<Caller, 'organisationId'>,
  { jobId, interviewerIds = [], before = [] }: Named,
): Promise<void> {
  if (interviewerIds.every((userId) => before.includes(userId))) return;
  const known = await database.$queryRaw<Known[]>`
    select m."userId", m."role",
      exists (select 1 from "job_role" r where r."jobId" = ${jobId}::uuid and r."userId" = m."userId" and r."role" <> 'viewer') as "inJob"
    from "member" m join "organization" o on o."id" = ${organisationId}
    where m."organizationId" = coalesce(o."rehearsalOf", o."id") and m."userId" = any(${[...interviewerIds]})`;
  const errors = interviewerIds.flatMap((userId) => {
    const person = known.find((one) => one.userId === userId);
    if (before.includes(userId) || (person && (person.inJob || person.role !== 'viewer'))) return [];
    return [{ path: 'body.interviewerIds', code: person ? ('only-views' as const) : ('person-unknown' as const) }];
  });
  if (errors.length > 0) throw new Refusal('invalid', { errors });
}
