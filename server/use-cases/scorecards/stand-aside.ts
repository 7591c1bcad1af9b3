import { recordChange } from '../../changes/record-change.ts';
import type { Place } from '../../contract/scorecards.ts';
import type { Caller } from '../../http/caller.ts';
import { nowOf } from '../../http/now-of.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { isInterviewer } from '../as-interviewer-sees.ts';
import { findApplication } from '../find-application.ts';
import { recordAudit } from '../record-audit.ts';
import { lockSeat } from './find-seat.ts';

/**
 * The caller reads the scorecards of a visit, past or present, without assessing; they can never hand in one for it, so that nobody rates
 * knowing what others have said. Refuses whose own is in, and a visit that the candidate has never made; an interviewer, who is asked of the
 * present visit alone, also any other.
 */
export async function standAside(
  database: Database,
  caller: Caller,
  { applicationId, stepId, visit }: Place & { readonly applicationId: string },
) {
  const { organisationId, userId, name } = caller;
  const { application } = await findApplication(database, organisationId, applicationId);
  const place = { applicationId, stepId, visit };
  const at = new Date(nowOf(caller));
  const stands = application.stepId === stepId && application.visit === visit;
  if (!stands && (isInterviewer(caller) || (await database.scorecard.count({ where: place })) === 0))
    throw new Refusal('otherVisit');
  const stored = await database.$transaction(async (transaction) => {
    await lockSeat(transaction, { ...place, authorId: userId });
    if ((await transaction.scorecard.count({ where: { ...place, authorId: userId } })) > 0)
      throw new Refusal('scorecardIn');
    const { count } = await transaction.stoodAside.createMany({
      data: { ...place, userId, at },
      skipDuplicates: true,
    });
    if (count > 0) {
      await transaction.scorecardDraft.deleteMany({ where: { ...place, authorId: userId } });
      await recordChange(transaction, caller, {
        ...{ topic: 'job', topicId: application.jobId, kind: 'scorecard', data: { applicationId } },
      });
      await recordAudit(transaction, {
        ...{ organisationId, by: { kind: 'person', id: userId }, action: 'standAside' },
        ...{ target: 'application', targetId: applicationId, after: { stepId, visit } },
      });
    }
    return transaction.stoodAside.findFirstOrThrow({ where: { ...place, userId } });
  });
  return { stepId, visit, name, mine: true, at: stored.at.toISOString() };
}
