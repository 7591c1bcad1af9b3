import { Prisma } from '../../../prisma/client.ts';
import type { MyScorecard, Place } from '../../contract/scorecards.ts';
import type { Caller } from '../../http/caller.ts';
import type { Database } from '../../parts.ts';
import { findOwnDays } from '../calendar/find-own-days.ts';
import { toCards } from '../card-views.ts';
import { loadVersions } from '../load-versions.ts';
import { searchCardRows } from '../read-card-rows.ts';
import { visitOf } from './open-visits.ts';
import { withLatest } from './scorecard-views.ts';

export type AtVisit = Place & { readonly applicationId: string };

const keyOf = (one: AtVisit) => `${one.applicationId}/${visitOf(one)}`;

/** The caller's scorecards at these visits as their own list shows them, in the same order. */
export async function toMyScorecards(
  database: Database,
  { userId: authorId, organisationId }: Pick<Caller, 'userId' | 'organisationId'>,
  visits: readonly AtVisit[],
): Promise<MyScorecard[]> {
  const ids = [...new Set(visits.map(({ applicationId }) => applicationId))];
  if (ids.length === 0) return [];
  const where = { authorId, applicationId: { in: ids } };
  const [rows, days, drafts, scorecards] = await Promise.all([
    searchCardRows(database, { these: Prisma.sql`a."id" = any(${ids}::uuid[])` }, ids.length),
    findOwnDays(database, organisationId),
    database.scorecardDraft.findMany({ where, omit: { content: true } }),
    database.scorecard.findMany({ where, include: withLatest }),
  ]);
  const versionOf = new Map(rows.map(({ id, versionId }) => [id, versionId]));
  const versions = await loadVersions(database, [...versionOf.values()]);
  const cards = new Map((await toCards(database, rows, { days })).map((card) => [card.applicationId, card]));
  const draftAt = new Map(drafts.map((one) => [keyOf(one), one.savedAt.toISOString()]));
  const mineAt = new Map(scorecards.map((one) => [keyOf(one), one]));
  return visits.flatMap((visit): MyScorecard[] => {
    const card = cards.get(visit.applicationId);
    if (!card) return [];
    const { applicationId, stepId } = visit;
    const stands = card.status === 'active' && card.stepId === stepId && card.visit === visit.visit;
    const definition = versions.get(versionOf.get(applicationId) ?? '')?.definition;
    return [
      {
        ...{ applicationId, stepId, visit: visit.visit, jobId: card.jobId },
        ...{ candidateName: card.name, jobTitle: card.jobTitle, stepName: definition?.steps[stepId]?.name ?? null },
        ring: stands ? card.ring : null,
        draftSavedAt: draftAt.get(keyOf(visit)) ?? null,
        handedIn: toHandedIn(mineAt.get(keyOf(visit))),
        isOpen: stands && card.waiting === null,
      },
    ];
  });
}

type Mine = Prisma.ScorecardGetPayload<{ include: typeof withLatest }>;

function toHandedIn(mine: Mine | undefined): MyScorecard['handedIn'] {
  const latest = mine?.revisions[0];
  if (!mine || !latest) return null;
  const [submittedAt, revisedAt] = [mine.submittedAt.toISOString(), latest.handedInAt.toISOString()];
  return { id: mine.id, number: latest.number, submittedAt, revisedAt };
}
