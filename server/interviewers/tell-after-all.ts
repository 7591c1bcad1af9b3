import { tellOtherWindows } from '../notices/read-notices.ts';
import { tellStaff } from '../notices/tell-staff.ts';
import type { Transaction } from '../parts.ts';
import type { Meeting } from './tell-deserted.ts';

type Told = {
  /** The interviewer who comes. */
  readonly userId: string;
  /** Who says so, and does not hear of it. */
  readonly byId: string;
  /** What the opposite was told as. */
  readonly told: readonly string[];
};

/** Whoever has read that an interviewer does not come to a meeting, or was mailed it, hears that they do after all; nobody else hears either any more. */
export async function tellAfterAll(
  transaction: Transaction,
  meeting: Meeting,
  { userId, byId, told }: Told,
): Promise<void> {
  const { id, organisationId, applicationId, startsAt, application } = meeting;
  await takeBack(transaction, meeting, { userId, told });
  const known = await transaction.staffNotice.findMany({
    where: { about: { in: [...told] }, subjectId: id, missing: { has: userId }, due: startsAt },
    select: { userId: true },
    distinct: ['userId'],
  });
  const to = known.flatMap(({ userId: personId }) =>
    personId === null || personId === userId ? [] : [{ kind: 'person', personId } as const],
  );
  if (to.length === 0) return;
  const about = 'interviewerComes';
  await tellStaff(transaction, {
    key: `${about}/${id}/${startsAt.getTime()}/${userId}/${Date.now()}`,
    ...{ organisationId, jobId: application.jobId, applicationId, kind: 'task', about, subjectId: id, due: startsAt },
    ...{ missing: [userId], byId, to },
  });
}

/** What was told of an interviewer of a meeting is over: who has neither read it nor was mailed it does not hear it, and for the others it counts as read. */
export async function takeBack(
  transaction: Transaction,
  { id: subjectId, organisationId }: Pick<Meeting, 'id' | 'organisationId'>,
  { userId, told }: Pick<Told, 'userId' | 'told'>,
): Promise<void> {
  const where = { about: { in: [...told] }, subjectId, missing: { has: userId } };
  await transaction.staffEvent.deleteMany({ where });
  const unread = await transaction.staffNotice.findMany({
    where: { ...where, readAt: null },
    select: { userId: true },
  });
  await transaction.staffNotice.deleteMany({ where: { ...where, readAt: null, mailId: null } });
  await transaction.staffNotice.updateMany({ where: { ...where, readAt: null }, data: { readAt: new Date() } });
  for (const reader of new Set(unread.flatMap((one) => one.userId ?? [])))
    await tellOtherWindows(transaction, { organisationId, userId: reader });
}
