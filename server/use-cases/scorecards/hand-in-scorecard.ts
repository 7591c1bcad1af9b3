import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '../../../prisma/client.ts';
import { recordChange } from '../../changes/record-change.ts';
import type { Place, ScorecardContent, ScorecardView } from '../../contract/scorecards.ts';
import type { Caller } from '../../http/caller.ts';
import { nowOf } from '../../http/now-of.ts';
import { orNotFound } from '../../http/refusal.ts';
import type { Database, Transaction } from '../../parts.ts';
import { refuseMistakes } from '../create-application.ts';
import { recordAside } from '../record-aside.ts';
import { recordAudit } from '../record-audit.ts';
import { checkRatings, tidyContent } from './check-ratings.ts';
import { findSeat, lockSeat, type Seat } from './find-seat.ts';
import { refuseDecided, refuseStoodAside } from './refuse-seat.ts';
import { toScorecardViews, withLatest } from './scorecard-views.ts';
import { tellScorecardsIn } from './tell-scorecards-in.ts';

type Given = ScorecardContent & Place & { readonly reason?: string | undefined };
type Written = { readonly content: ScorecardContent; readonly reason: string | null; readonly at: Date };

/**
 * Hands in the caller's scorecard for the stage where the candidate stands: the first, or with a reason another revision. Refuses what is
 * unfinished, a visit that has been decided, and whoever has stood aside. Handing in the same again changes nothing.
 */
export async function handInScorecard(
  database: Database,
  caller: Caller,
  { applicationId, given }: { readonly applicationId: string; readonly given: Given },
): Promise<ScorecardView> {
  const seat = await findSeat(database, caller, { applicationId, looked: given });
  const content = tidyContent(given);
  refuseMistakes(checkRatings(content.ratings, seat.step.scorecard.competencies));
  const written = { content, reason: given.reason || null, at: new Date(nowOf(caller)) };
  const row = await database.$transaction(async (transaction) => {
    await lockSeat(transaction, seat.key);
    await refuseDecided(transaction, applicationId);
    await refuseStoodAside(transaction, seat.key);
    const id = await write(transaction, caller, { seat, written });
    await transaction.scorecardDraft.deleteMany({ where: seat.key });
    return transaction.scorecard.findUniqueOrThrow({ where: { id }, include: withLatest });
  });
  const [view] = await toScorecardViews(database, caller, { applicationId, rows: [row] });
  return orNotFound(view);
}

type Writing = { readonly seat: Seat; readonly written: Written };

/** The scorecard's id; what says nothing new makes no revision, so that a repetition after a crash is none. */
async function write(transaction: Transaction, caller: Caller, { seat, written }: Writing): Promise<string> {
  const { key } = seat;
  const { organisationId, userId } = caller;
  const stored = await transaction.scorecard.findUnique({
    where: { applicationId_stepId_visit_authorId: key },
    include: withLatest,
  });
  const latest = stored?.revisions[0];
  if (stored && latest && saysTheSame(latest, written.content)) return stored.id;
  if (latest && written.reason === null) refuseMistakes([{ path: 'body.reason', code: 'reason-missing' }]);
  const number = (latest?.number ?? 0) + 1;
  const { id } = stored ?? (await takeSeat(transaction, organisationId, { key, at: written.at }));
  await transaction.scorecardRevision.create({ data: { scorecardId: id, ...revisionOf(number, written) } });
  if (caller.rehearsal) await fillSeatsBeside(transaction, organisationId, { seat, written });
  if (!stored) await tellScorecardsIn(transaction, seat);
  const { applicationId, stepId, visit } = key;
  const { jobId } = seat.found.application;
  await recordAside(transaction, {
    ...{ applicationId, kind: stored ? 'scorecardRevised' : 'scorecardIn', byId: userId },
    ...{ data: { stepId, visit, scorecardId: id }, at: written.at.getTime() },
  });
  await recordChange(transaction, caller, {
    ...{ topic: 'job', topicId: jobId, kind: 'scorecard', data: { applicationId } },
  });
  await recordAudit(transaction, {
    ...{ organisationId, by: { kind: 'person', id: userId }, action: 'submitScorecard' },
    ...{ target: 'application', targetId: applicationId, after: { stepId, visit, number } },
  });
  return id;
}

const saysTheSame = (latest: ScorecardContentRow, { language, ratings, privateNote }: ScorecardContent) =>
  isDeepStrictEqual([latest.language, latest.ratings, latest.privateNote], [language, ratings, privateNote]);

type ScorecardContentRow = { readonly language: string; readonly ratings: unknown; readonly privateNote: string };
type Taking = { readonly key: Seat['key']; readonly at: Date };

const takeSeat = (transaction: Transaction, organisationId: string, { key, at }: Taking) =>
  transaction.scorecard.create({ data: { organisationId, ...key, submittedAt: at }, select: { id: true } });

function revisionOf(number: number, { content: { language, ratings, privateNote }, reason, at }: Written) {
  const stored = ratings as unknown as Prisma.InputJsonObject;
  return { number, language, ratings: stored, privateNote, reason, handedInAt: at };
}

/** Whoever rehearses plays every assessor whom the stage asks for. */
async function fillSeatsBeside(transaction: Transaction, organisationId: string, { seat, written }: Writing) {
  const { key, step } = seat;
  const { authorId: own, ...place } = key;
  const wanted = Array.from({ length: Math.max(0, step.scorecard.required - 1) }, (_, at) => `${own}/${at + 2}`);
  const taken = await transaction.scorecard.findMany({ where: place, select: { authorId: true } });
  const free = wanted.filter((authorId) => taken.every((seated) => seated.authorId !== authorId));
  for (const authorId of free) {
    const { id } = await takeSeat(transaction, organisationId, { key: { ...place, authorId }, at: written.at });
    await transaction.scorecardRevision.create({ data: { scorecardId: id, ...revisionOf(1, written) } });
  }
}
