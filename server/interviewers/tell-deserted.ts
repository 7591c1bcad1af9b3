import type { Definition } from '../../process/definition/schema.ts';
import type { Prisma } from '../../prisma/client.ts';
import { tellStaff } from '../notices/tell-staff.ts';
import type { Transaction } from '../parts.ts';
import { takeBack } from './tell-after-all.ts';

export const withItsApplication = {
  application: { select: { jobId: true, versionId: true, stepId: true, visit: true, status: true } },
} as const;
export type Meeting = Prisma.MeetingGetPayload<{ include: typeof withItsApplication }>;

type Told = {
  readonly about: 'interviewerAway' | 'interviewerCannot';
  /** The interviewer who does not come. */
  readonly userId: string;
  /** What has happened: the same again is told once. */
  readonly what: string;
};

/** Whether the meeting is booked, and its candidate stands there. */
export const isStillToCome = ({ status, stepId, visit, application }: Meeting): boolean =>
  status === 'booked' &&
  (application.status === 'new' || application.status === 'active') &&
  application.stepId === stepId &&
  application.visit === visit;

/** Whoever recruits in the job or answers for the candidate hears that an interviewer does not come to a meeting: somebody else has to, or at another time. */
export async function tellDeserted(
  transaction: Transaction,
  meeting: Meeting,
  { about, userId, what }: Told,
): Promise<void> {
  const { id, organisationId, applicationId, stepId, startsAt, application } = meeting;
  await takeBack(transaction, meeting, { userId, told: ['interviewerComes'] });
  const { jobId, versionId } = application;
  const { definition } = await transaction.version.findUniqueOrThrow({ where: { id: versionId } });
  const step = (definition as unknown as Definition).steps[stepId];
  await tellStaff(transaction, {
    key: `${about}/${id}/${startsAt.getTime()}/${userId}/${what}`,
    ...{ organisationId, jobId, applicationId, kind: 'task', about, subjectId: id, due: startsAt, missing: [userId] },
    // Whoever recruits and interviews knows that they cannot come. Of an absence they hear: another one may have set it.
    byId: about === 'interviewerCannot' ? userId : null,
    to: [{ kind: 'role', role: 'recruiter' }, ...(step?.kind === 'stage' ? step.responsible : [])],
  });
}
