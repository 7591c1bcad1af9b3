import type { Language } from '../../process/definition/schema.ts';
import { addSpan } from '../../process/reckoning/move-by-span.ts';
import { tellStaff } from '../notices/tell-staff.ts';
import { recordChange } from '../changes/record-change.ts';
import type { Parts } from '../parts.ts';
import { isErased } from './erase/is-erased.ts';
import { findOwnDays } from './calendar/find-own-days.ts';
import type { LinkedApplication } from './find-candidate-link.ts';
import { calendarOf, loadVersion } from './load-versions.ts';
import { recordAudit } from './record-audit.ts';
import { languageOf } from './get-candidate-page.ts';
import { keepReply } from '../inbound/record-reply.ts';
import { reviewKey, reviewReplyOf } from './review-key.ts';

const within = { amount: 2, unit: 'workingDays' } as const;

/** What asking says, where colleagues and the candidate read it again. */
const words: Readonly<Record<Language, string>> = {
  sv: 'Jag vill att en människa går igenom beslutet igen.',
  en: 'I would like a person to go through the decision again.',
};

/** Asks the job's recruiters to review, within two working days, a rejection that no person has made; asking again asks no second time, and of whoever is erased meanwhile nothing is kept. */
export async function askForReview({ database }: Parts, application: LinkedApplication): Promise<void> {
  const { id: applicationId, organisationId, jobId, stepId, job, versionId } = application;
  const version = await loadVersion(database, versionId);
  const calendar = calendarOf(version, job.zone, await findOwnDays(database, organisationId));
  const openedAt = new Date();
  const due = new Date(addSpan(calendar, within, openedAt.getTime()));
  const recruiters = [{ kind: 'role', role: 'recruiter' }] as const;
  await database.$transaction(async (transaction) => {
    if (await isErased(transaction, applicationId)) return;
    const { count } = await transaction.task.createMany({
      data: [
        {
          organisationId,
          applicationId,
          key: reviewKey,
          about: 'review',
          stepId,
          assignees: [...recruiters],
          openedAt,
          due,
        },
      ],
      skipDuplicates: true,
    });
    if (count === 0) return;
    await keepReply(transaction, application, {
      ...reviewReplyOf(applicationId),
      ...{ text: words[languageOf(application)], attachments: 0, otherIds: [], receivedAt: openedAt, isTask: false },
    });
    const key = `${applicationId}/task/${reviewKey}`;
    const about = { organisationId, jobId, applicationId, due };
    await tellStaff(transaction, { ...about, key, kind: 'task', about: reviewKey, to: recruiters });
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
