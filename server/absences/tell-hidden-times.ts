import type { Absence } from '../../prisma/client.ts';
import { tellStaff } from '../notices/tell-staff.ts';
import type { Transaction } from '../parts.ts';

/** Whoever recruits in a job hears that times offered there with somebody who is away then are hidden from its candidates: once for each job. */
export async function tellHiddenTimes(transaction: Transaction, absence: Absence): Promise<void> {
  const { id, organisationId, userId, startsAt, endsAt, daysSetAt } = absence;
  const jobs = await transaction.$queryRaw<{ id: string }[]>`
    select distinct s."jobId"::text as "id" from "meeting_slot" s join "job" j on j."id" = s."jobId" and j."status" <> 'closed'
    where s."organisationId" = ${organisationId} and s."withdrawnAt" is null and ${userId} = any(s."interviewerIds")
      and s."startsAt" < ${endsAt} and s."endsAt" > ${startsAt} and s."startsAt" > now() and s."createdAt" < ${daysSetAt}
      and s."places" > (select count(*) from "meeting" m where m."slotId" = s."id" and m."status" in ('booked', 'held'))`;
  for (const { id: jobId } of jobs)
    await tellStaff(transaction, {
      key: `timesHidden/${id}/${jobId}/${daysSetAt.getTime()}`,
      ...{ organisationId, jobId, kind: 'task', about: 'timesHidden' },
      to: [{ kind: 'role', role: 'recruiter' }],
    });
}
