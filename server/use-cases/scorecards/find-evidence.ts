import type { Scorecard } from '../../../process/feedback/contract.ts';
import { toEvidence } from '../../../process/feedback/to-evidence.ts';
import type { Caller } from '../../http/caller.ts';
import { Refusal } from '../../http/refusal.ts';
import type { Database } from '../../parts.ts';
import { peopleOf } from '../process-views.ts';
import { openVisits, visitOf } from './open-visits.ts';
import { personIn } from './person-in.ts';
import { withLatest } from './scorecard-views.ts';

type Visit = { readonly applicationId: string; readonly stepId: string; readonly visit: number };

/** The scorecards of a visit, for a text that is composed from them; refuses while they are blind to the caller. */
export async function findEvidence(database: Database, caller: Caller, place: Visit): Promise<Scorecard[]> {
  const { applicationId, stepId, visit } = place;
  const rows = await database.scorecard.findMany({
    where: { organisationId: caller.organisationId, applicationId, stepId, visit },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    include: withLatest,
  });
  if (rows.length > 0 && !(await openVisits(database, caller, applicationId)).has(visitOf(place)))
    throw new Refusal('scorecardBlind');
  const people = await peopleOf(
    database,
    rows.map(({ authorId }) => personIn(authorId)),
  );
  return toEvidence(
    rows.flatMap(({ id, authorId, revisions }) =>
      revisions.map((latest) => ({ ...latest, id, authorName: people.get(personIn(authorId)) ?? '' })),
    ),
  );
}
