import { candidateLink } from '../../activities/candidate-link.ts';
import { Prisma } from '../../prisma/client.ts';
import { missedMeeting } from '../../process/reckoning/missed-meeting.ts';
import { findSeenByOwnRole } from '../auth/own-jobs.ts';
import type { ApplicationDetail } from '../contract/applications.ts';
import type { Caller } from '../http/caller.ts';
import { nowOf } from '../http/now-of.ts';
import { orNotFound } from '../http/refusal.ts';
import type { Parts } from '../parts.ts';
import { toCards } from './card-views.ts';
import { asInterviewerSees, isInterviewer } from './as-interviewer-sees.ts';
import { findConsent } from './apply/find-consent.ts';
import { findApplication } from './find-application.ts';
import { peopleOf } from './process-views.ts';
import { readCardRows } from './read-card-rows.ts';
import { readOwnDays } from './calendar/find-own-days.ts';
import { mayOpenPages } from './may-open-pages.ts';
import { toMeetingViews } from './meeting-views.ts';
import { findAnswers } from './find-answers.ts';
import { findHeld } from './find-held.ts';
import { findOtherApplications } from './find-other-applications.ts';
import { findTasks } from './find-tasks.ts';
import { findResponsible } from './find-responsible.ts';
import { findStoodAside } from './scorecards/find-stood-aside.ts';
import { toScorecardViews, withLatest } from './scorecards/scorecard-views.ts';
import { namedInEvidence } from './scorecards/named-in-evidence.ts';
import { toDecisionViews } from './signal-views.ts';
import { whatWaits } from './why-waits.ts';
import { blockedWays } from '../suppressions/blocked-ways.ts';
import { toCandidateView } from './view-rows.ts';

/** A candidate in a job: everything about the present. Scorecards stay blind until the caller's own is in. */
export async function getApplication(parts: Parts, caller: Caller, id: string): Promise<ApplicationDetail> {
  const { database, pool, environment } = parts;
  const { organisationId, language } = caller;
  const { application, version, state } = await findApplication(database, organisationId, id);
  const own = { own: Prisma.sql`a."id" = ${id}::uuid` };
  const candidate = orNotFound(await database.candidate.findUnique({ where: { id: application.candidateId } }));
  const where = { applicationId: id };
  const told = await findSeenByOwnRole(database, caller);
  const [[card], obligations, decisions, meetings, scorecards, tasks] = await Promise.all([
    Promise.all([readCardRows(pool, own, 1), readOwnDays(pool, organisationId)]).then(([rows, days]) =>
      toCards(database, rows, { days, now: nowOf(caller) }),
    ),
    database.obligation.findMany({
      where,
      orderBy: { openedAt: 'asc' },
      include: { toldDates: { orderBy: { toldAt: 'asc' } } },
    }),
    database.decision.findMany({ where, orderBy: { decidedAt: 'desc' }, take: 100 }),
    database.meeting.findMany({ where, orderBy: { createdAt: 'desc' }, take: 100 }),
    database.scorecard.findMany({ where, orderBy: { submittedAt: 'asc' }, take: 200, include: withLatest }),
    findTasks(database, { organisationId, applicationId: id, doneAt: null }, { limit: 100, seen: told }),
  ]);
  const { definition } = version;
  const enders = await peopleOf(
    database,
    obligations.map(({ endedById }) => endedById),
  );
  const seen = await toScorecardViews(database, caller, { applicationId: id, rows: scorecards });
  const step = state ? definition.steps[state.stepId] : undefined;
  const detail: ApplicationDetail = {
    ...orNotFound(card),
    candidate: toCandidateView(candidate),
    blocked: await blockedWays(database, candidate),
    fields: application.fields as Record<string, unknown>,
    fieldLabels: Object.fromEntries(Object.entries(definition.fields).map(([field, { label }]) => [field, label])),
    fieldKinds: Object.fromEntries(
      Object.entries(definition.fields).map(([field, { kind, options = null }]) => [field, { kind, options }]),
    ),
    source: application.source,
    consent: await findConsent(database, id),
    rehearsal: caller.rehearsal !== null,
    appliedAt: application.appliedAt.toISOString(),
    endedAt: application.endedAt?.toISOString() ?? null,
    version: { id: version.id, number: version.number },
    responsible: await findResponsible(database, { organisationId, jobId: application.jobId, step }),
    ...(await findHeld(database, { id, isPaused: application.pausedUntil !== null })),
    waitsFor: whatWaits(Object.values(state?.timers ?? {}), definition),
    obligations: obligations.map(
      ({
        id: obligationId,
        stepId,
        visit,
        openedAt,
        originalDue,
        due,
        status,
        endedAt,
        endedById,
        reason,
        toldDates,
      }) => ({
        id: obligationId,
        stepId,
        visit,
        openedAt: openedAt.toISOString(),
        originalDue: originalDue.toISOString(),
        due: due.toISOString(),
        status: status as 'open',
        endedAt: endedAt?.toISOString() ?? null,
        endedBy: enders.get(endedById ?? '') ?? null,
        reason,
        told: toldDates.map((told) => ({ due: told.due.toISOString(), toldAt: told.toldAt.toISOString() })),
      }),
    ),
    decisions: await toDecisionViews(database, decisions, language),
    meetings: await toMeetingViews(database, caller, meetings, state ? missedMeeting(definition, state) : undefined),
    scorecards: seen,
    othersNamed: await namedInEvidence(database, application, seen),
    stoodAside: await findStoodAside(database, caller, id),
    tasks: tasks.items,
    hasRequests: (await database.candidateRequest.findFirst({ where, select: { id: true } })) !== null,
    others: await findOtherApplications(database, application, told),
    answers: await findAnswers(database, {
      applicationId: id,
      definition,
      forInterviewer: isInterviewer(caller),
    }),
    ask:
      state?.step.kind === 'ask' && step?.kind === 'ask'
        ? {
            stepId: state.stepId,
            visit: state.visit,
            deadline: state.step.deadline === null ? null : new Date(state.step.deadline).toISOString(),
            questions: step.questions,
          }
        : null,
    pageUrl: mayOpenPages(caller) ? candidateLink(application.pageKey, environment) : null,
  };
  return asInterviewerSees(caller, detail, definition);
}
