import type { CandidateRequest } from '../../../prisma/client.ts';
import { tellStaff } from '../../notices/tell-staff.ts';
import type { Database } from '../../parts.ts';

const recruiters = [{ kind: 'role', role: 'recruiter' }] as const;
const everybody = [...recruiters, { kind: 'role', role: 'administrator' }] as const;
/** So long before its date the administrators hear too. */
const nearMs = 3 * 86_400_000;

/** Reminds the recruiters half-way to the date of what was asked by law, and them and the administrators three days before it. Each is told once. */
export async function remindOfRequests(database: Database, now = Date.now(), inRound = 500): Promise<void> {
  let after: string | undefined;
  do {
    const open = await database.candidateRequest.findMany({
      where: { status: 'open' },
      include: { application: { select: { jobId: true } } },
      orderBy: { id: 'asc' },
      take: inRound,
      ...(after === undefined ? {} : { cursor: { id: after }, skip: 1 }),
    });
    for (const request of open) await remindOf(database, request, now);
    after = open.length < inRound ? undefined : open.at(-1)?.id;
  } while (after !== undefined);
}

type Request = CandidateRequest & { readonly application: { readonly jobId: string } };

async function remindOf(database: Database, request: Request, now: number): Promise<void> {
  const { id, organisationId, applicationId, application, kind: about, askedAt, due } = request;
  const known = { organisationId, applicationId, jobId: application.jobId, about, due, subjectId: id };
  const isNear = now >= due.getTime() - nearMs;
  const isHalfWay = now >= (askedAt.getTime() + due.getTime()) / 2;
  if (!isNear && !isHalfWay) return;
  await database.$transaction((transaction) =>
    tellStaff(transaction, {
      ...known,
      ...(isNear
        ? { key: `${id}/near`, kind: 'escalate', to: everybody }
        : { key: `${id}/halfWay`, kind: 'remind', to: recruiters }),
    }),
  );
}
