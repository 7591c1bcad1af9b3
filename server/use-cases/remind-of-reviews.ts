import { taskTimer } from '../../process/interpreter/turn.ts';
import { tellStaff } from '../notices/tell-staff.ts';
import type { Database } from '../parts.ts';
import { reviewKey } from './review-key.ts';

const recruiters = [{ kind: 'role', role: 'recruiter' }] as const;
const everybody = [...recruiters, { kind: 'role', role: 'administrator' }] as const;
/** So long before its date the administrators hear too. */
const nearMs = 86_400_000;

/** Reminds the recruiters half-way to the date of a review that a candidate has asked for, and them and the administrators a day before it. Each is told once. */
export async function remindOfReviews(database: Database, now = Date.now(), inRound = 500): Promise<void> {
  let after: string | undefined;
  do {
    const open = await database.task.findMany({
      where: { key: reviewKey, doneAt: null, due: { not: null } },
      include: { application: { select: { jobId: true } } },
      orderBy: { id: 'asc' },
      take: inRound,
      ...(after === undefined ? {} : { cursor: { id: after }, skip: 1 }),
    });
    for (const task of open) await remindOf(database, { ...task, jobId: task.application.jobId }, now);
    after = open.length < inRound ? undefined : open.at(-1)?.id;
  } while (after !== undefined);
}

type Review = {
  readonly organisationId: string;
  readonly applicationId: string;
  readonly jobId: string;
  readonly openedAt: Date;
  readonly due: Date | null;
};

async function remindOf(
  database: Database,
  { organisationId, applicationId, jobId, openedAt, due }: Review,
  now: number,
): Promise<void> {
  if (due === null) return;
  const isNear = now >= due.getTime() - nearMs;
  const isHalfWay = now >= (openedAt.getTime() + due.getTime()) / 2;
  if (!isNear && !isHalfWay) return;
  // As of every task that stays open: who has seen it done is not reminded.
  const key = `${applicationId}/${taskTimer(reviewKey)}`;
  const known = { organisationId, applicationId, jobId, about: reviewKey, due };
  await database.$transaction((transaction) =>
    tellStaff(transaction, {
      ...known,
      ...(isNear
        ? { key: `${key}/near`, kind: 'escalate', to: everybody }
        : { key: `${key}/halfWay`, kind: 'remind', to: recruiters }),
    }),
  );
}
