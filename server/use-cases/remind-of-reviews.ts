import { taskTimer } from '../../process/interpreter/turn.ts';
import type { Database } from '../parts.ts';
import { remindBefore } from './remind-before.ts';
import { reviewKey } from './review-key.ts';

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
    for (const { organisationId, applicationId, application, openedAt, due } of open) {
      if (due === null) continue;
      // As of every task that stays open: who has seen it done is not reminded.
      const key = `${applicationId}/${taskTimer(reviewKey)}`;
      const told = { organisationId, applicationId, jobId: application.jobId, about: reviewKey, key };
      await remindBefore(database, { told, askedAt: openedAt, due, nearMs }, now);
    }
    after = open.length < inRound ? undefined : open.at(-1)?.id;
  } while (after !== undefined);
}
