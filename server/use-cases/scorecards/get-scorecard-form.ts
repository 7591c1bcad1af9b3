import { describeCompetency } from '../../../process/competencies/describe-competency.ts';
import type { DraftContent, ScorecardContent, ScorecardForm } from '../../contract/scorecards.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { namesOf } from '../names-of.ts';
import { toMeetingViews } from '../meeting-views.ts';
import { findSeat, type Seat } from './find-seat.ts';
import { withLatest } from './scorecard-views.ts';

/** What the caller is asked about where the candidate stands, with their own draft and what they have handed in. Nothing of anybody else's. */
export async function getScorecardForm(
  database: Database,
  caller: Caller,
  applicationId: string,
): Promise<ScorecardForm> {
  const { found, step, key } = await findSeat(database, caller, { applicationId });
  const { stepId, visit, authorId } = key;
  const where = { applicationId, stepId, visit };
  const [names, job, draft, mine, handedInCount, aside, newest] = await Promise.all([
    namesOf(database, [applicationId]),
    database.job.findUniqueOrThrow({ where: { id: found.application.jobId }, select: { zone: true } }),
    database.scorecardDraft.findUnique({ where: { applicationId_stepId_visit_authorId: key } }),
    database.scorecard.findUnique({ where: { applicationId_stepId_visit_authorId: key }, include: withLatest }),
    database.scorecard.count({ where }),
    database.stoodAside.count({ where: { ...where, userId: authorId } }),
    database.meeting.findMany({
      where: { ...where, status: { not: 'cancelled' } },
      orderBy: { createdAt: 'desc' },
      take: 1,
    }),
  ]);
  const name = names.get(applicationId);
  const [meeting = null] = await toMeetingViews(database, caller, newest);
  return {
    ...where,
    candidateName: name?.candidateName ?? '',
    jobTitle: name?.jobTitle ?? '',
    zone: job.zone,
    stepName: step.name,
    meeting,
    competencies: step.scorecard.competencies.map(describe),
    required: step.scorecard.required,
    handedInCount,
    draft: draft
      ? { ...(draft.content as DraftContent), revision: draft.revision, savedAt: draft.savedAt.toISOString() }
      : null,
    handedIn: mine?.revisions[0] ? toHandedIn(mine.id, mine.revisions[0]) : null,
    closed: closedBy(found.application.waitingDecisionId, aside),
  };
}

function describe(competency: Seat['step']['scorecard']['competencies'][number]) {
  const { anchors, ...described } = describeCompetency(competency);
  return { ...described, ...(anchors ? { anchors: [...anchors] } : {}) };
}

function closedBy(waitingDecisionId: string | null, aside: number): ScorecardForm['closed'] {
  if (aside > 0) return 'stoodAside';
  return waitingDecisionId === null ? null : 'decided';
}

type Revision = {
  readonly number: number;
  readonly language: string;
  readonly ratings: unknown;
  readonly privateNote: string;
  readonly handedInAt: Date;
};

function toHandedIn(id: string, { number, language, ratings, privateNote, handedInAt }: Revision) {
  return {
    ...{ id, number, privateNote },
    language: language as ScorecardContent['language'],
    ratings: ratings as ScorecardContent['ratings'],
    at: handedInAt.toISOString(),
  };
}
