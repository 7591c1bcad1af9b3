import type { z } from 'zod';
import type { Prisma } from '../../prisma/client.ts';
import { recordChange } from '../changes/record-change.ts';
import type { scorecardSchema } from '../contract/applications.ts';
import type { Caller } from '../http/caller.ts';
import { nowOf } from '../http/now-of.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Database } from '../parts.ts';
import { refuseMistakes } from './create-application.ts';
import { findApplication, refuseEnded, stageOf } from './find-application.ts';
import { peopleOf } from './process-views.ts';
import { recordAudit } from './record-audit.ts';

type Row = Prisma.ScorecardGetPayload<object>;
type View = z.infer<typeof scorecardSchema>;
type Body = {
  readonly stepId: string;
  readonly visit: number;
  readonly ratings: Readonly<Record<string, { readonly level: number | null; readonly evidence: string }>>;
  readonly strength?: string | undefined;
  readonly development?: string | undefined;
};

/** Others' ratings of a visit show only after the caller's own is in. */
export async function toScorecardViews(database: Database, { userId }: Caller, rows: readonly Row[]): Promise<View[]> {
  const people = await peopleOf(
    database,
    rows.map(({ authorId }) => personIn(authorId)),
  );
  const mine = new Set(
    rows.filter(({ authorId }) => authorId === userId).map(({ stepId, visit }) => `${stepId}/${visit}`),
  );
  return rows.map((row) => {
    const open = mine.has(`${row.stepId}/${row.visit}`);
    return {
      id: row.id,
      stepId: row.stepId,
      visit: row.visit,
      authorName: people.get(personIn(row.authorId)) ?? '',
      mine: row.authorId === userId,
      submittedAt: row.submittedAt.toISOString(),
      ratings: open ? (row.ratings as View['ratings']) : null,
      strength: open ? row.strength : null,
      development: open ? row.development : null,
    };
  });
}

/** The caller's scorecard for the stage where the candidate stands; refuses unknown competencies and a visit that has been decided. */
export async function submitScorecard(
  database: Database,
  caller: Caller,
  applicationId: string,
  body: Body,
): Promise<View> {
  const { organisationId, userId } = caller;
  const found = await findApplication(database, organisationId, applicationId);
  refuseEnded(found);
  const { stepId, visit, step } = stageOf(found, body);
  if (!step.scorecard) throw new Refusal('noScorecardHere');
  const known = step.scorecard.competencies.map(({ id }) => id);
  const wrong = Object.keys(body.ratings).filter((id) => !known.includes(id));
  const left = known.filter((id) => !Object.hasOwn(body.ratings, id));
  refuseMistakes([
    ...wrong.map((id) => ({ path: `body.ratings.${id}`, code: 'competency-unknown' as const })),
    ...left.map((id) => ({ path: `body.ratings.${id}`, code: 'competency-missing' as const })),
  ]);
  if (found.application.waitingDecisionId !== null) throw new Refusal('scorecardLocked');
  const content = {
    ratings: body.ratings as Prisma.InputJsonObject,
    strength: body.strength ?? null,
    development: body.development ?? null,
    submittedAt: new Date(nowOf(caller)),
  };
  const key = { applicationId, stepId, visit, authorId: userId };
  const row = await database.$transaction(async (transaction) => {
    const stored = await transaction.scorecard.upsert({
      where: { applicationId_stepId_visit_authorId: key },
      create: { organisationId, ...key, ...content },
      update: content,
    });
    // Whoever rehearses plays every assessor whom the stage asks for.
    if (caller.rehearsal)
      await transaction.scorecard.createMany({
        data: seatsBeside(userId, step.scorecard?.required ?? 0).map((authorId) => ({
          ...{ organisationId, ...key, authorId },
          ...content,
        })),
        skipDuplicates: true,
      });
    await recordChange(transaction, caller, {
      topic: 'job',
      topicId: found.application.jobId,
      kind: 'scorecard',
      data: { applicationId },
    });
    await recordAudit(transaction, {
      organisationId,
      by: { kind: 'person', id: userId },
      action: 'submitScorecard',
      target: 'application',
      targetId: applicationId,
      after: { stepId, visit },
    });
    return stored;
  });
  const [view] = await toScorecardViews(database, caller, [row]);
  return orNotFound(view);
}

/** The ids under which one person fills the other seats of a panel of so many. */
function seatsBeside(userId: string, seats: number): string[] {
  return Array.from({ length: Math.max(0, seats - 1) }, (_, index) => `${userId}/${index + 2}`);
}

const personIn = (authorId: string) => authorId.split('/')[0] ?? authorId;
