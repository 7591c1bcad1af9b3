import { addSpan } from '../../process/reckoning/move-by-span.ts';
import { recordChange } from '../changes/record-change.ts';
import type { Parts } from '../parts.ts';
import type { LinkedApplication } from './find-candidate-link.ts';
import { calendarOf, loadVersion } from './load-versions.ts';
import { recordAudit } from './record-audit.ts';

/** The key of the one task of an application that asks for a review. */
export const reviewKey = 'review';

const within = { amount: 2, unit: 'workingDays' } as const;

/** Asks the job's recruiters to review, within two working days, a rejection that no person has made; asking again asks no second time. */
export async function askForReview({ database }: Parts, application: LinkedApplication): Promise<void> {
  const { id: applicationId, organisationId, jobId, stepId, job, versionId } = application;
  const version = await loadVersion(database, versionId);
  const calendar = calendarOf(version, job.zone || version.definition.policy.calendar.zone);
  const openedAt = new Date();
  await database.$transaction(async (transaction) => {
    const { count } = await transaction.task.createMany({
      data: [
        {
          organisationId,
          applicationId,
          key: reviewKey,
          about: 'review',
          stepId,
          assignees: [{ kind: 'role', role: 'recruiter' }],
          openedAt,
          due: new Date(addSpan(calendar, within, openedAt.getTime())),
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return;
    await recordChange(
      transaction,
      { organisationId },
      { topic: 'job', topicId: jobId, kind: 'review', data: { applicationId } },
    );
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'candidate' },
      action: 'askForReview',
      target: 'application',
      targetId: applicationId,
    });
  });
}
