import { tellStaff } from '../../notices/tell-staff.ts';
import type { Database } from '../../parts.ts';

const recruiters = [{ kind: 'role', role: 'recruiter' }] as const;
const everybody = [...recruiters, { kind: 'role', role: 'administrator' }] as const;
/** So long before its date the administrators hear too. */
const nearMs = 3 * 86_400_000;

/** Reminds the recruiters half-way to the date of what was asked by law, and them and the administrators three days before it. Each is told once. */
export async function remindOfRequests(database: Database, now = Date.now()): Promise<void> {
  const open = await database.candidateRequest.findMany({
    where: { status: 'open' },
    include: { application: { select: { jobId: true } } },
    orderBy: { due: 'asc' },
    take: 1_000,
  });
  for (const { id, organisationId, applicationId, application, kind: about, askedAt, due } of open) {
    const known = { organisationId, applicationId, jobId: application.jobId, about, due, subjectId: id };
    const isNear = now >= due.getTime() - nearMs;
    const isHalfWay = now >= (askedAt.getTime() + due.getTime()) / 2;
    if (isNear || isHalfWay)
      await database.$transaction((transaction) =>
        tellStaff(transaction, {
          ...known,
          ...(isNear
            ? { key: `${id}/near`, kind: 'escalate', to: everybody }
            : { key: `${id}/halfWay`, kind: 'remind', to: recruiters }),
        }),
      );
  }
}
