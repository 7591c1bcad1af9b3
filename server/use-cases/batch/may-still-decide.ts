import { rolesInJob } from '../../auth/role-in-job.ts';
import { isAmong, recruiters, roles } from '../../contract/access.ts';
import type { Database } from '../../parts.ts';

type Decider = { readonly organisationId: string; readonly jobId: string; readonly decidedBy: string };

/** Whether who decides for many belongs to the organisation still, and may decide in the job. */
export async function mayStillDecide(
  database: Database,
  { organisationId, jobId, decidedBy: userId }: Decider,
): Promise<boolean> {
  const member = await database.member.findFirst({ where: { organizationId: organisationId, userId } });
  if (member === null) return false;
  const own = roles.find((role) => role === member.role);
  const inJob = await rolesInJob(database, { userId, organisationId }, { jobId });
  return [own, ...inJob].some((role) => role !== undefined && isAmong(recruiters, { role }));
}
